import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CommandCall, QueryCall } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import { readPlainIsolated } from './isolated.ts';
import type { ForeignKind, Note } from './model.ts';
import { type ImportingParts, newItemId, openedRegister } from './parts.ts';
import type { Draft } from './rules/foreign/draft.ts';
import { draftsOfFides } from './rules/foreign/readFides.ts';
import { isGroup, readerOf } from './rules/foreign/reading.ts';
import { draftsOfTilt } from './rules/foreign/readTilt.ts';
import { issueReason, refusal } from './rules/reasons.ts';
import { quietly } from './serviceImport.ts';
import { asOneRow } from './store.ts';
import { unreadableError } from './unreadable.ts';

export type ForeignInput = { readonly fileName: string; readonly contentBase64: string };

type Understood = {
  readonly kind: ForeignKind;
  readonly drafts: readonly (Draft & { readonly settled: unknown })[];
  readonly notes: readonly Note[];
};

/** The drafts of a foreign file, with all that was not understood. Throws unreadableFile. */
export async function readForeign(parts: ImportingParts, input: ForeignInput, call: QueryCall) {
  const { kind, drafts, notes } = await understood(parts, input, call);
  const held = keysHeld(parts);
  return {
    kind,
    notes,
    drafts: drafts.map(({ register, path, settled }) => {
      const { definition } = openedRegister(parts, register);
      return {
        register,
        path,
        title: definition.title(settled),
        known: held(register, definition.key(settled)),
        gaps: definition.gaps(settled).length,
      };
    }),
  };
}

/** Enters the drafts that the registers do not hold; one transaction, one journal entry. */
export async function importForeign(
  parts: ImportingParts,
  input: ForeignInput & { readonly only?: readonly number[] | undefined },
  call: CommandCall,
) {
  const { kind, drafts, notes } = await understood(parts, input, call);
  const sha256 = createHash('sha256').update(input.contentBase64, 'base64').digest('hex');
  return call.write((unit) => {
    const held = keysHeld(parts);
    const { quiet, tell } = quietly(unit);
    const refused: Note[] = [];
    let added = 0;
    const chosen = drafts.filter((_, n) => input.only?.includes(n) ?? true);
    for (const { register, path, settled } of chosen) {
      const { definition, service } = openedRegister(parts, register);
      if (held(register, definition.key(settled))) continue;
      try {
        const content = settled;
        asOneRow(unit.db, () => service.enter(quiet, { id: newItemId(parts), content }));
        added++;
      } catch (thrown) {
        for (const { reason } of refusal(thrown)) refused.push({ path, text: reason });
      }
    }
    tell();
    unit.journal({ action: 'registers.imported', fields: { format: kind, added, sha256 } });
    unit.changed('registers');
    return { added, left: chosen.length - added, notes: [...refused, ...notes] };
  });
}

/** Drafts between two looks at what else waits. */
const slice = 100;

async function understood(
  parts: ImportingParts,
  input: ForeignInput,
  { signal }: QueryCall,
): Promise<Understood> {
  const value = await readPlainIsolated({ ...input, signal });
  const kind = kindOf(value);
  const reader = readerOf(value);
  const drafts = kind === 'tilt' ? draftsOfTilt(reader) : draftsOfFides(reader);
  const notes: Note[] = [];
  const sound: Understood['drafts'][number][] = [];
  for (const [n, draft] of drafts.entries()) {
    if (n % slice === 0) await nextTurn();
    if (signal.aborted) throw new FristError('cancelled');
    const { definition } = openedRegister(parts, draft.register);
    const parsed = definition.schema.safeParse(draft.content);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      if (issue) notes.push({ path: draft.path, text: issueReason(issue) });
      continue;
    }
    try {
      sound.push({ ...draft, settled: definition.settled?.(parsed.data) ?? parsed.data });
    } catch (thrown) {
      for (const { reason } of refusal(thrown)) notes.push({ path: draft.path, text: reason });
    }
  }
  return { kind, drafts: sound, notes: [...notes, ...reader.notes()] };
}

function kindOf(value: unknown): ForeignKind {
  if (isGroup(value)) {
    if (Array.isArray(value['dataDisclosed'])) return 'tilt';
    if (value['system'] !== undefined || value['dataset'] !== undefined) return 'fideslang';
  }
  throw unreadableError('foreign');
}

/** Whether a register holds an item of a key. */
function keysHeld(parts: ImportingParts) {
  const keys = new Map<string, ReadonlySet<string | undefined>>();
  return (register: Draft['register'], key: string | undefined): boolean => {
    const { definition, service } = openedRegister(parts, register);
    const known =
      keys.get(register) ?? new Set(service.all().map(({ content }) => definition.key(content)));
    keys.set(register, known);
    return key !== undefined && known.has(key);
  };
}
