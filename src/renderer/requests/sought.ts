import { create } from 'zustand';

type Sought = {
  /** The words of the search: they may name a person. */
  readonly words: string;
  /** Whose tasks are looked for; empty for anybody's. */
  readonly assignee: string;
};

const nothing: Sought = { words: '', assignee: '' };

/** What is looked for among the requests. Names may stand in it, so it is in memory only and gone at lock. */
export const useSought = create<Sought>()(() => nothing);

export function seek(change: Partial<Sought>): void {
  useSought.setState(change);
}

export function forgetSought(): void {
  useSought.setState(nothing);
}
