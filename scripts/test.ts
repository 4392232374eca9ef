import { finish, root, runSteps, type Step } from './steps.ts';

const nodeTests = (title: string, files: readonly string[], concurrency: number): Step => ({
  title,
  command: 'node',
  words: ['--test', `--test-concurrency=${concurrency}`, ...files],
});

const check: Step = { title: 'check', command: 'node', words: ['scripts/check.ts'] };
const tools: Step = {
  title: 'tools to read PDFs back',
  command: 'node',
  words: ['scripts/pdfTools.ts'],
};
const build: Step = { title: 'build', command: 'node', words: ['scripts/build.ts'] };
const unit = nodeTests(
  'unit and shell tests',
  ['test/!(e2e|electron|reliability)/**/*.test.ts'],
  2,
);
const reliability = nodeTests('reliability tests', ['test/reliability/*.test.ts'], 1);
const e2e = nodeTests('e2e in a browser', ['test/e2e/**/*.test.ts'], 2);
const electron = nodeTests('Electron smoke tests', ['test/electron/*.test.ts'], 1);

/** What each word after `npm test --` runs; without one, everything. */
const jobs: Readonly<Record<string, readonly Step[]>> = {
  everything: [check, tools, build, electron, unit, reliability, e2e],
  unit: [tools, build, unit],
  reliability: [reliability],
  e2e: [build, e2e],
  electron: [build, electron],
};

const asked = process.argv[2] ?? 'everything';
const steps = jobs[asked];
if (steps) {
  finish(`test (${asked}) in ${root}`, runSteps(steps));
} else {
  console.log(`No such tests: ${asked}. There are: ${Object.keys(jobs).join(', ')}.`);
  process.exitCode = 2;
}
