import { useEffect, useRef, useState } from 'react';
import type { Letter } from '../../core/letters/model.ts';
import { api } from '../api.ts';
import { putAnswer } from '../serverState.ts';
import { tell } from '../ui/notices.ts';

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

/**
 * Saves a draft while it is written: after a short rest, one command at a time, each on the version
 * that the last one answered. What is typed lies in the vault within a second, so a crash loses nothing more.
 */
export function useLetterEdits(letter: Letter): LetterEdits {
  const [pending, setPending] = useState<Readonly<Record<string, string>>>({});
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(false);
  const waiting = useRef(new Map<string, string | null>());
  const version = useRef(letter.version);
  const running = useRef<Promise<number | undefined>>(Promise.resolve(letter.version));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  version.current = Math.max(version.current, letter.version);

  const saveWaiting = async (): Promise<number | undefined> => {
    if (waiting.current.size === 0) return version.current;
    const sent = new Map(waiting.current);
    waiting.current.clear();
    const edits = [...sent].map(([block, text]) => ({ block, text }));
    const answer = await api.call('letters.edit', {
      id: letter.id,
      version: version.current,
      edits,
    });
    if (!answer.ok) {
      for (const [block, text] of sent) {
        if (!waiting.current.has(block)) waiting.current.set(block, text);
      }
      tell({ kind: 'error', error: answer.error });
      return undefined;
    }
    version.current = answer.value.version;
    putAnswer('letters.get', { id: letter.id }, answer.value);
    setPending((before) => without(before, sent));
    setSaved(true);
    return version.current;
  };
  const settle = (): Promise<number | undefined> => {
    clearTimeout(timer.current);
    setSaving(true);
    running.current = running.current.then(saveWaiting).finally(() => setSaving(false));
    return running.current;
  };
  const settleLatest = useRef(settle);
  settleLatest.current = settle;
  useEffect(() => () => void settleLatest.current(), []);
  const put = (block: string, text: string | null) => {
    waiting.current.set(block, text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void settleLatest.current(), restMilliseconds);
  };
  return {
    saving,
    saved,
    pending,
    edit(block, text) {
      setPending((before) => ({ ...before, [block]: text }));
      put(block, text);
    },
    reset(block) {
      setPending(({ [block]: _, ...others }) => others);
      put(block, null);
      void settle();
    },
    settle,
  };
}

/** Takes out what was sent, unless it was typed on since. */
function without(
  before: Readonly<Record<string, string>>,
  sent: ReadonlyMap<string, string | null>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(before).filter(([block, text]) => sent.get(block) !== text),
  );
}
