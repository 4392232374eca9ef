import { useEffect, useState } from 'react';
import type { Letter } from '../../core/letters/model.ts';
import { api } from '../api.ts';
import { putAnswer } from '../serverState.ts';
import { tell } from '../ui/notices.ts';
import { type Edits, letterSaver } from './letterSaver.ts';

/** A draft lies in the vault this long after the last key, so a crash loses nothing more. */
const restMilliseconds = 700;

export type LetterEdits = {
  readonly saving: boolean;
  readonly saved: boolean;
  /** What the officer typed and the vault has not confirmed yet, by block. */
  readonly pending: Readonly<Record<string, string>>;
  edit(block: string, text: string): void;
  reset(block: string): void;
  /** Saves what is pending now and answers the version that the vault then has; undefined when that failed. */
  settle(): Promise<number | undefined>;
};

/** The officer's edits of one draft, saved while they are typed. */
export function useLetterEdits(letter: Letter): LetterEdits {
  const [pending, setPending] = useState<Readonly<Record<string, string>>>({});
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(false);
  const [saver] = useState(() =>
    letterSaver({
      version: letter.version,
      restMilliseconds,
      save: (version, edits) => saveEdits(letter.id, version, edits),
      onSaving: setSaving,
      onSaved(edits) {
        setPending((before) => without(before, edits));
        setSaved(true);
      },
    }),
  );
  saver.sawVersion(letter.version);
  useEffect(() => () => void saver.settle(), [saver]);
  return {
    saving,
    saved,
    pending,
    edit(block, text) {
      setPending((before) => ({ ...before, [block]: text }));
      saver.put(block, text);
    },
    reset(block) {
      setPending(({ [block]: _, ...others }) => others);
      saver.put(block, null);
      void saver.settle();
    },
    settle: saver.settle,
  };
}

async function saveEdits(id: Letter['id'], version: number, edits: Edits) {
  const listed = [...edits].map(([block, text]) => ({ block, text }));
  const answer = await api.call('letters.edit', { id, version, edits: listed });
  if (!answer.ok) {
    tell({ kind: 'error', error: answer.error });
    return undefined;
  }
  putAnswer('letters.get', { id }, answer.value);
  return answer.value.version;
}

/** Takes out what was saved, unless it was typed on since. */
function without(
  before: Readonly<Record<string, string>>,
  edits: Edits,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(before).filter(([block, text]) => edits.get(block) !== text),
  );
}
