import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { PlainDate } from '../core/kit/dates.ts';
import type { Language } from '../core/kit/language.ts';
import type { ItemState } from '../core/registers/model/names.ts';
import type { RequestKind, RequestState, Right } from '../core/requests/model.ts';
import { api } from './api.ts';

export type Theme = 'system' | 'light' | 'dark';

/** Where the officer is: an area, the opened thing in it, and the part of that thing. Never a name. */
export type Route = { readonly area: string; readonly id?: string; readonly part?: string };

export type RequestsView = {
  readonly states: readonly RequestState[];
  readonly right: Right | undefined;
  readonly alarmUntil: PlainDate | undefined;
  readonly kind: RequestKind | undefined;
  readonly receivedFrom: PlainDate | undefined;
  readonly receivedUntil: PlainDate | undefined;
  /** Only requests that still owe a letter or a recipient's confirmation. */
  readonly owing: 'letters' | 'notices' | undefined;
  readonly sort: 'alarm' | 'received' | 'reference' | 'name';
  readonly descending: boolean;
};

/** How a register's list is filtered and sorted. */
export type RegisterView = {
  readonly state: ItemState | 'all';
  /** Only items that lack something. */
  readonly withGaps: boolean;
  /** Only items with something due within six weeks. */
  readonly due: boolean;
  readonly sort: 'title' | 'changed' | 'due' | 'entered';
  readonly descending: boolean;
};

export type UiState = {
  readonly route: Route;
  readonly past: readonly Route[];
  readonly language: Language;
  readonly theme: Theme;
  readonly listWidth: number;
  readonly requestsView: RequestsView;
  readonly registerViews: Readonly<Record<string, RegisterView>>;
};

const browserLanguage: Language = navigator.language.startsWith('sv') ? 'sv' : 'en';

export const openStates = [
  'received',
  'identityInDoubt',
  'searching',
  'deciding',
] as const satisfies readonly RequestState[];

/** How the window looks and where it stands; kept outside the vault, so it holds no personal data. */
export const useUi = create<UiState>()(
  persist(
    (): UiState => ({
      route: { area: 'today' },
      past: [],
      language: browserLanguage,
      theme: 'system',
      listWidth: 340,
      requestsView: {
        states: openStates,
        right: undefined,
        alarmUntil: undefined,
        kind: undefined,
        receivedFrom: undefined,
        receivedUntil: undefined,
        owing: undefined,
        sort: 'alarm',
        descending: false,
      },
      registerViews: {},
    }),
    {
      name: 'frist-window',
      version: 1,
      storage: createJSONStorage(() => api.looks),
      partialize: ({ past: _, ...kept }) => kept,
    },
  ),
);

/** Goes somewhere, remembering where one came from. */
export function goTo(route: Route): void {
  useUi.setState(({ route: from, past }) => ({ route, past: [...past.slice(-49), from] }));
}

/** Goes back to where the officer was before. */
export function goBack(): void {
  useUi.setState(({ route, past }) => ({ route: past.at(-1) ?? route, past: past.slice(0, -1) }));
}

export function setRequestsView(change: Partial<RequestsView>): void {
  useUi.setState(({ requestsView }) => ({ requestsView: { ...requestsView, ...change } }));
}
