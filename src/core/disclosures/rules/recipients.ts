import { folded } from '../../kit/folding.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { ProcessingRecord, Recipient } from '../../processing/model.ts';

/** A recipient as one disclosure names it, and whose data they were: all the record's, or one person's. */
export type Disclosed = {
  readonly record: RegisterItemId;
  readonly recipient: Recipient;
  /** Empty: not one person only. */
  readonly person: string;
};

/** The recipients, each once whatever the case of its letters. */
function eachOnce(recipients: readonly Recipient[]): readonly Recipient[] {
  const byName = new Map<string, Recipient>();
  for (const recipient of recipients) {
    const key = folded(recipient.name);
    if (!byName.has(key)) byName.set(key, recipient);
  }
  return [...byName.values()];
}

/**
 * A record that also names those to whom its data have been disclosed, among its recipients and in the words that
 * the access reply prints (Art 15(1)(c); CJEU C-154/21). One that the record names already stands as the record has it.
 */
export function withDisclosed(
  record: ProcessingRecord,
  disclosed: readonly Recipient[],
): ProcessingRecord {
  const known = new Set(record.recipients.map(({ name }) => folded(name)));
  const added = eachOnce(disclosed).filter(({ name }) => !known.has(folded(name)));
  if (added.length === 0) return record;
  const { recipients } = record.statement;
  return {
    ...record,
    recipients: [...record.recipients, ...added],
    statement: {
      ...record.statement,
      recipients: {
        sv: inWords(recipients.sv, added, 'Uppgifter har också lämnats ut till'),
        en: inWords(recipients.en, added, 'Data have also been disclosed to'),
      },
    },
  };
}

/** The words with a sentence that names those whom they do not name yet. */
function inWords(words: string, added: readonly Recipient[], lead: string): string {
  const unnamed = added.filter(({ name }) => !folded(words).includes(folded(name)));
  if (unnamed.length === 0) return words;
  const names = unnamed.map(({ name, role }) => (role === '' ? name : `${name} (${role})`));
  return [words, `${lead} ${names.join('; ')}.`].filter((part) => part !== '').join(' ');
}
