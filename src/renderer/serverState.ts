import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { MethodInput, MethodName, MethodOutput } from '../core/contract.ts';
import type { ApiError } from '../core/kit/envelope.ts';
import { errorText } from '../core/kit/errors.ts';
import { type AppEvent, type Area, areas as changeable } from '../core/kit/events.ts';
import { registerNames } from '../core/registers/model/names.ts';
import { api } from './api.ts';
import { oneAtATime } from './oneAtATime.ts';
import { tell } from './ui/notices.ts';
import { showProgress } from './ui/progress.ts';

type Entry = {
  readonly method: MethodName;
  readonly input: unknown;
  readonly value?: unknown;
  readonly error?: ApiError;
  readonly readers: number;
  /** Counts the askings, so that a slow old answer never covers a newer one. */
  readonly asked: number;
};

/** What the core last answered to each query that an open page shows. Memory only; emptied at lock. */
const useAnswers = create<{ readonly entries: Readonly<Record<string, Entry>> }>()(() => ({
  entries: {},
}));

/** How many answers stay for a page that one comes back to. */
const keptUnread = 30;

/** What a register answers: its items with their links, and what was worked out from other registers and cases. */
const touchRegisters: readonly Area[] = ['registers', 'processing', 'requests', 'settings'];

/** Which areas' changes make the answers of a method's area out of date. */
const touchedBy: Readonly<Record<string, readonly Area[]>> = {
  ...Object.fromEntries(registerNames.map((name) => [name, touchRegisters])),
  registers: touchRegisters,
  importing: touchRegisters,
  documents: touchRegisters,
  erasure: touchRegisters,
  flows: touchRegisters,
  policy: touchRegisters,
  vault: ['vault'],
  settings: ['settings'],
  intake: ['intake', 'requests'],
  requests: ['requests', 'letters', 'extracts', 'processing', 'registers', 'intake'],
  extracts: ['extracts', 'requests', 'processing', 'registers'],
  letters: ['letters', 'requests', 'extracts', 'settings', 'processing', 'registers'],
  suppression: ['suppression', 'requests'],
  portability: ['extracts', 'requests'],
  reports: [...changeable],
  journal: [...changeable],
};

export type Answer<Value> = {
  readonly value: Value | undefined;
  readonly error: ApiError | undefined;
};

/** Asks a query and keeps its answer up to date for as long as the page is open; undefined input asks nothing. */
export function useAnswer<Name extends MethodName>(
  method: Name,
  input: MethodInput<Name> | undefined,
): Answer<MethodOutput<Name>> {
  const key = input === undefined ? undefined : keyOf(method, input);
  const entry = useAnswers(({ entries }) => (key === undefined ? undefined : entries[key]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is method and input as one string
  useEffect(() => {
    if (key === undefined) return;
    change(key, (known) => ({
      asked: 0,
      ...known,
      method,
      input,
      readers: (known?.readers ?? 0) + 1,
    }));
    void ask(key);
    return () => {
      change(key, (known) => known && { ...known, readers: known.readers - 1 });
      dropUnread();
    };
  }, [key]);
  return { value: entry?.value as MethodOutput<Name> | undefined, error: entry?.error };
}

/** As `useAnswer`, but while the next page or search is on its way the last one stays in sight. */
export function useLastAnswer<Name extends MethodName>(
  method: Name,
  input: MethodInput<Name>,
): Answer<MethodOutput<Name>> {
  const answer = useAnswer(method, input);
  const last = useRef(answer.value);
  if (answer.value !== undefined) last.current = answer.value;
  return { value: answer.value ?? last.current, error: answer.error };
}

/** Puts a command's answer where the query that asks the same would find it. */
export function putAnswer<Name extends MethodName>(
  method: Name,
  input: MethodInput<Name>,
  value: MethodOutput<Name>,
): void {
  change(keyOf(method, input), (known) => known && { ...known, value, asked: known.asked + 1 });
}

/** Reloads what an event touches; forgets everything when the vault is locked or the core has stopped, which is said. */
export function followEvents(event: AppEvent): void {
  if (event.kind === 'progress') showProgress(event);
  else if (event.kind === 'changed')
    reload((area) => touchedBy[area]?.includes(event.area) ?? false);
  else forget();
  if (event.kind === 'coreStopped') tell({ kind: 'error', error: coreStopped });
}

const coreStopped: ApiError = {
  code: 'coreStopped',
  message: errorText('coreStopped', {}, 'en'),
  facts: {},
};

/** Asks again for every open query whose area passes the test. */
export function reload(touched: (area: string) => boolean = () => true): void {
  for (const [key, entry] of Object.entries(useAnswers.getState().entries)) {
    if (!touched(entry.method.split('.')[0] ?? '')) continue;
    if (entry.readers > 0) void ask(key);
    else change(key, () => undefined);
  }
}

/** Forgets all answers and asks only where the vault stands. */
export function forget(): void {
  questions.forget();
  for (const [key, entry] of Object.entries(useAnswers.getState().entries)) {
    if (entry.method !== 'vault.status') change(key, () => undefined);
  }
  reload((area) => area === 'vault');
}

/** Lets go of the oldest answers that no page shows any more, when there are many. */
function dropUnread(): void {
  const unread = Object.entries(useAnswers.getState().entries).filter(
    ([, { readers }]) => readers <= 0,
  );
  for (const [key] of unread.slice(0, Math.max(0, unread.length - keptUnread))) {
    change(key, () => undefined);
  }
}

const questions = oneAtATime(askCore);
const { ask } = questions;

async function askCore(key: string): Promise<void> {
  const entry = useAnswers.getState().entries[key];
  if (entry === undefined) return;
  const asked = entry.asked + 1;
  change(key, (known) => known && { ...known, asked });
  const answer = await api.call(entry.method, entry.input as MethodInput<typeof entry.method>);
  change(key, (known) => {
    if (known === undefined || known.asked !== asked) return known;
    const { error: _, ...rest } = known;
    return answer.ok ? { ...rest, value: answer.value } : { ...rest, error: answer.error };
  });
}

function change(key: string, next: (known: Entry | undefined) => Entry | undefined): void {
  useAnswers.setState(({ entries }) => {
    const { [key]: known, ...others } = entries;
    const entry = next(known);
    return { entries: entry === undefined ? others : { ...others, [key]: entry } };
  });
}

function keyOf(method: string, input: unknown): string {
  return `${method} ${JSON.stringify(input)}`;
}
