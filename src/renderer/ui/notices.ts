import { create } from 'zustand';
import type { ApiError } from '../../core/kit/envelope.ts';

/** What the window tells the officer: work done (with a way back where lawful), or an error to read. */
export type Notice =
  | { readonly kind: 'done'; readonly text: string; readonly undo?: (() => void) | undefined }
  | { readonly kind: 'error'; readonly error: ApiError };

export const useNotices = create<{ readonly notice: (Notice & { id: number }) | undefined }>()(
  () => ({ notice: undefined }),
);

let count = 0;

/** Shows a notice in place of the one before it; screen readers hear it. */
export function tell(notice: Notice): void {
  count += 1;
  useNotices.setState({ notice: { ...notice, id: count } });
}

export function dismissNotice(): void {
  useNotices.setState({ notice: undefined });
}
