import { create } from 'zustand';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { ItemFilter } from '../../core/registers/contract.ts';
import { type RegisterView, useUi } from '../uiState.ts';

export const wholeRegister: RegisterView = {
  state: 'all',
  withGaps: false,
  due: false,
  sort: 'title',
  descending: false,
};

/** How a register's list was last filtered and sorted. */
export function useRegisterView(register: string): RegisterView {
  return useUi((ui) => ui.registerViews[register]) ?? wholeRegister;
}

export function setRegisterView(register: string, change: Partial<RegisterView>): void {
  useUi.setState(({ registerViews }) => ({
    registerViews: {
      ...registerViews,
      [register]: { ...wholeRegister, ...registerViews[register], ...change },
    },
  }));
}

/** The words looked for in each register. They may name a person, so they are in memory only and gone at lock. */
export const useSoughtItems = create<{ readonly words: Readonly<Record<string, string>> }>()(
  () => ({ words: {} }),
);

export function seekItems(register: string, next: string): void {
  useSoughtItems.setState(({ words }) => ({ words: { ...words, [register]: next } }));
}

export function forgetSoughtItems(): void {
  useSoughtItems.setState({ words: {} });
}

/** Shows all of a register again. */
export function showWhole(register: string): void {
  seekItems(register, '');
  setRegisterView(register, { state: 'all', withGaps: false, due: false });
}

/** Whether a view leaves something out. */
export function isNarrowed({ state, withGaps, due }: RegisterView, words: string): boolean {
  return state !== 'all' || withGaps || due || words.trim() !== '';
}

/** What the core is asked for a view; `until` is the day that "due" looks ahead to. */
export function filterOf(
  { state, withGaps, due }: RegisterView,
  words: string,
  until: PlainDate,
): ItemFilter {
  return {
    ...(words.trim() === '' ? {} : { search: words.trim() }),
    ...(state === 'all' ? {} : { states: [state] }),
    ...(withGaps ? { withGaps } : {}),
    ...(due ? { dueUntil: until } : {}),
  };
}
