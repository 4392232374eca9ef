import { FristError } from '../../kit/errors.ts';
import type { RequestId } from '../../kit/ids.ts';
import { nextTurn } from '../../turns.ts';
import type { Readable } from '../../vault/sql.ts';
import type { ReleasedCopy } from '../model/released.ts';
import type { Waiting } from '../serviceReleasedFiles.ts';
import { fileTexts } from './fileTexts.ts';
import { forbiddenOf } from './forbidden.ts';
import { type Lookout, lookout } from './looked.ts';
import { inParts } from './parts.ts';

/** A file that is about to be handed over. */
export type FinishedFile = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /**
   * The words of the letter itself: texts that come from templates, the officer and the processing records, not from
   * the data. What was left out may stand in them, such as the name of a category; what was struck out may not.
   */
  readonly own?: readonly string[];
};

export type CheckingParts = {
  readonly read: Readable;
  readonly released: (id: RequestId) => ReleasedCopy;
  /** Whom the letter names in any event: the person who asks, and the organisation. */
  readonly named: (id: RequestId) => readonly string[];
};

type Call = Pick<Waiting, 'signal'>;

/**
 * Reads a finished file and refuses one that holds anything that was struck out, masked or left out and that the
 * released copy does not itself hold elsewhere (Art 15(4)). Throws redactionLeak with a count and no word of it;
 * unreadableFile for a file that cannot be read back; cancelled.
 */
export async function assertClean(
  id: RequestId,
  file: FinishedFile,
  parts: CheckingParts,
  call: Call,
): Promise<void> {
  const looking = await lookoutFor(id, parts, call);
  if (looking.size() === 0) return;
  const found = new Set<string>();
  for await (const { text, made } of fileTexts(file.bytes)) {
    for (const some of inParts(text)) {
      for (const key of looking.standingIn(some, made !== undefined)) found.add(key);
      await pause(call);
    }
  }
  if (found.size === 0) return;
  for (const key of await standingElsewhere(id, found, looking, parts, call)) found.delete(key);
  for (const key of standing([...parts.named(id)], found, looking)) found.delete(key);
  for (const key of standing(file.own ?? [], found, looking)) {
    if (looking.whyOf(key) === 'leftOut' || !key.includes(' ')) found.delete(key);
  }
  if (found.size > 0) throw new FristError('redactionLeak', { count: found.size });
}

/** The values of a case that must not be in any file. */
export async function lookoutFor(
  id: RequestId,
  { read }: Pick<CheckingParts, 'read'>,
  call: Call,
): Promise<Lookout> {
  const looking = lookout();
  for (const one of forbiddenOf(read, id)) {
    if (one === 'pause') await pause(call);
    else looking.add(one);
  }
  return looking;
}

/** Which values stand in the released copy itself, in another cell, a title or a column’s name. Throws cancelled. */
export async function standingElsewhere(
  id: RequestId,
  found: ReadonlySet<string>,
  looking: Lookout,
  { released }: CheckingParts,
  call: Call,
): Promise<ReadonlySet<string>> {
  const { tables, files, list } = released(id);
  const heads = [...tables, ...files].flatMap(({ title, source }) => [title, source]);
  const elsewhere = new Set(standing([...heads, JSON.stringify(list)], found, looking));
  for (const { columns, rows } of tables) {
    let some: string[] = [columns.join('\n')];
    for (const row of rows()) {
      some.push(row.join('\n'));
      if (some.length < 500) continue;
      for (const key of standing([some.join('\n')], found, looking)) elsewhere.add(key);
      // What ends one page of rows begins the next: a file has them without a gap.
      some = some.slice(-1);
      await pause(call);
    }
    for (const key of standing([some.join('\n')], found, looking)) elsewhere.add(key);
  }
  return elsewhere;
}

/** Which of some values stand in texts. */
export function standing(
  texts: readonly string[],
  found: ReadonlySet<string>,
  looking: Lookout,
): readonly string[] {
  return texts.flatMap((text) => [...looking.standingIn(text)].filter((key) => found.has(key)));
}

async function pause({ signal }: Call): Promise<void> {
  await nextTurn();
  if (signal.aborted) throw new FristError('cancelled');
}
