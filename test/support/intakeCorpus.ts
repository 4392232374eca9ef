import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type IncomingMessage, messageKindSchema } from '../../src/core/intake/model.ts';
import { readMessage } from '../../src/core/intake/service.ts';
import { timeZoneSchema } from '../../src/core/kit/dates.ts';
import { rightSchema, spokenLanguageSchema } from '../../src/core/requests/model.ts';

const folder = new URL('../fixtures/intake/', import.meta.url);
const stockholm = timeZoneSchema.parse('Europe/Stockholm');

const expectedSchema = z.strictObject({
  language: spokenLanguageSchema,
  kind: messageKindSchema,
  rights: z.array(rightSchema),
  references: z.array(z.string()),
  caseReferences: z.array(z.string()),
  /** Written after the patterns, which were not changed for it: measured, not asserted. */
  heldOut: z.boolean().default(false),
});

/** One message of the corpus: what a person reads in it and what Frist reads. */
export type CorpusReading = {
  readonly file: string;
  readonly expected: z.output<typeof expectedSchema>;
  readonly message: IncomingMessage;
};

/** Reads every message of test/fixtures/intake, in the order of expected.json. */
export async function readCorpus(): Promise<readonly CorpusReading[]> {
  const text = readFileSync(new URL('expected.json', folder), 'utf8');
  const entries = Object.entries(z.record(z.string(), expectedSchema).parse(JSON.parse(text)));
  const readings: CorpusReading[] = [];
  for (const [file, expected] of entries) {
    const bytes = readFileSync(new URL(file, folder));
    readings.push({ file, expected, message: await readMessage(bytes, file, stockholm) });
  }
  return readings;
}

/** How well rights were found: of those proposed, how many are asked for; of those asked for, how many are proposed. */
export type Score = {
  readonly asked: number;
  readonly precision: number;
  readonly recall: number;
};

/** The score over some readings, for one right or for all. */
export function scoreOf(
  readings: readonly CorpusReading[],
  counts: (right: string) => boolean = () => true,
): Score {
  let asked = 0;
  let proposed = 0;
  let both = 0;
  for (const { expected, message } of readings) {
    const wanted = expected.rights.filter(counts);
    const found = message.rights.map(({ right }) => right).filter(counts);
    asked += wanted.length;
    proposed += found.length;
    both += found.filter((right) => wanted.includes(right)).length;
  }
  return {
    asked,
    precision: proposed === 0 ? 1 : both / proposed,
    recall: asked === 0 ? 1 : both / asked,
  };
}
