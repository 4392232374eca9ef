import { finish, runSteps } from './steps.ts';

/** Types per runtime, lint with its import walls, and code that nothing uses. */
finish(
  'check',
  runSteps([
    { title: 'types, one project per runtime', command: 'tsc', words: ['-b'] },
    {
      title: 'lint, format and import walls',
      command: 'biome',
      words: ['check', '--error-on-warnings'],
    },
    { title: 'unused code and packages', command: 'knip', words: ['--no-progress'] },
  ]),
);
