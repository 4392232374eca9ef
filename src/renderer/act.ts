import { useState } from 'react';
import type { MethodInput, MethodName, MethodOutput } from '../core/contract.ts';
import type { ApiError } from '../core/kit/envelope.ts';
import { api } from './api.ts';
import { reload } from './serverState.ts';
import { dismissNotice, tell } from './ui/notices.ts';
import { problemsOf, problemText } from './ui/problems.ts';
import { beginWork, endWork } from './ui/progress.ts';
import { useUi } from './uiState.ts';

type After<Value> = {
  /** Said when it is done. */
  readonly done?: string;
  /** The way back, where there is a lawful one. */
  readonly undo?: (value: Value) => void;
};

/** Runs a command; tells what was done or what went wrong. Undefined when it failed. */
export async function act<Name extends MethodName>(
  method: Name,
  input: MethodInput<Name>,
  after: After<MethodOutput<Name>> = {},
): Promise<MethodOutput<Name> | undefined> {
  const answer = await called(method, input);
  if (!answer.ok) {
    tell({ kind: 'error', error: answer.error });
    return undefined;
  }
  const { done, undo } = after;
  const { value } = answer;
  if (done === undefined) dismissNotice();
  else tell({ kind: 'done', text: done, undo: undo && (() => undo(value)) });
  return value;
}

/** One call that shows its progress and can be cancelled where it takes long. */
async function called<Name extends MethodName>(method: Name, input: MethodInput<Name>) {
  const signal = beginWork(method);
  const answer = await api.call(method, input, { signal });
  endWork(method);
  return answer;
}

/** A form's way to the core: busy while it waits, the error kept for the form to show at its fields. */
export function useSubmit<Name extends MethodName>(method: Name) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const submit = async (input: MethodInput<Name>): Promise<MethodOutput<Name> | undefined> => {
    setBusy(true);
    setError(undefined);
    const answer = await called(method, input);
    setBusy(false);
    // The shell's event may come after the answer; the gate must not wait for it.
    if (answer.ok && method.startsWith('vault.')) reload();
    if (answer.ok) return answer.value;
    setError(answer.error);
    return undefined;
  };
  return { busy, error, submit, clear: () => setError(undefined) };
}

/** The problem that the core found with one field, by its path, in words; undefined when it found none. */
export function fieldProblem(error: ApiError | undefined, path: string): string | undefined {
  const found = problemsOf(error).find(
    (problem) => problem.path === path || problem.path.startsWith(`${path}.`),
  );
  return found && problemText(found.message, useUi.getState().language);
}
