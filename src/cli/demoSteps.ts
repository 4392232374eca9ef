import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Does one step of the demo and says what it is and how long it took. */
export type Step = <Value>(title: string, work: () => Promise<Value>) => Promise<Value>;

/** Says a line under a step. */
export type Say = (line: string) => void;

/** Writes a file that a method answered into the demo's folder, and says its size. */
export type WriteFile = (file: {
  readonly fileName: string;
  readonly contentBase64: string;
  readonly pages?: number | undefined;
}) => void;

/** How the demo tells of itself: a line per step with its time, lines under it, and its files. */
export type DemoSteps = { readonly step: Step; readonly say: Say; readonly write: WriteFile };

/** The demo's voice and hand for a folder. */
export function demoSteps(output: string): DemoSteps {
  const say: Say = (line) => void process.stdout.write(`           ${line}\n`);
  return {
    say,
    step: async (title, work) => {
      const started = performance.now();
      const value = await work();
      const milliseconds = (performance.now() - started).toFixed(0).padStart(5);
      process.stdout.write(`${milliseconds} ms  ${title}\n`);
      return value;
    },
    write: ({ fileName, contentBase64, pages }) => {
      const bytes = Buffer.from(contentBase64, 'base64');
      const name = basename(fileName);
      writeFileSync(join(output, name), bytes);
      const length = pages === undefined ? '' : `${pages} pages, `;
      say(`${name}: ${length}${(bytes.length / 1024).toFixed(0)} KiB`);
    },
  };
}
