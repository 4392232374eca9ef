import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** One command of a longer job, shown by its title. */
export type Step = {
  readonly title: string;
  readonly command: string;
  readonly words: readonly string[];
  /** Set for steps that need more than the environment at hand. */
  readonly environment?: NodeJS.ProcessEnv;
};

/** Runs steps in order with their output as it comes; answers the titles of those that failed. */
export function runSteps(steps: readonly Step[]): readonly string[] {
  return steps.filter((step) => !runStep(step)).map(({ title }) => title);
}

/** Says how it went and sets the exit code. */
export function finish(job: string, failed: readonly string[]): void {
  console.log(
    failed.length === 0 ? `\n${job}: all sound` : `\n${job}: failed: ${failed.join(', ')}`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function runStep({ title, command, words, environment }: Step): boolean {
  const started = performance.now();
  console.log(`\n── ${title}`);
  // The project's own Node comes first, whatever Node the machine has.
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment, PATH: path },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${title}: ${status === 0 ? 'done' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}
