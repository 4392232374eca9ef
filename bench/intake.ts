import { rights, spokenLanguages } from '../src/core/requests/model.ts';
import { type CorpusReading, readCorpus, scoreOf } from '../test/support/intakeCorpus.ts';
import type { Figure } from './figures.ts';

/** How well intake recognises rights, kinds and languages in the corpus, per right and per language. */
export async function measureIntake(): Promise<readonly Figure[]> {
  const started = performance.now();
  const corpus = await readCorpus();
  const took = performance.now() - started;
  const heldOut = corpus.filter(({ expected }) => expected.heldOut);
  return [
    ...scores('rights, all messages', corpus),
    ...scores('rights, messages held out', heldOut),
    ...rights.flatMap((right) => scores(right, corpus, (found) => found === right)),
    ...spokenLanguages.flatMap((language) =>
      scores(
        `rights in ${language}`,
        corpus.filter(({ expected }) => expected.language === language),
      ),
    ),
    share('kind read as a person does', corpus, (r) => r.message.kind === r.expected.kind),
    share(
      'language read as a person does',
      corpus,
      (r) => r.message.language.spoken === r.expected.language,
    ),
    { what: `reading ${corpus.length} messages`, value: took, unit: 'ms' },
  ];
}

function scores(
  what: string,
  readings: readonly CorpusReading[],
  counts?: (right: string) => boolean,
): readonly Figure[] {
  const { asked, precision, recall } = scoreOf(readings, counts);
  return [
    { what: `${what}: precision`, value: 100 * precision, unit: '%' },
    { what: `${what}: recall, of ${asked} asked for`, value: 100 * recall, unit: '%' },
  ];
}

function share(
  what: string,
  readings: readonly CorpusReading[],
  holds: (reading: CorpusReading) => boolean,
): Figure {
  return { what, value: (100 * readings.filter(holds).length) / readings.length, unit: '%' };
}
