import { CornerUpLeft, Keyboard, Languages, Lock, Moon, Search } from 'lucide-react';
import { create } from 'zustand';
import type { MenuCommand } from '../../core/kit/bridge.ts';
import { type Action, areas } from '../areas.ts';
import { openByHand, openMessageFile } from '../intake/intake.ts';
import { goBack, goTo, useUi } from '../uiState.ts';
import { lockVault } from './lock.ts';

type Open = 'nothing' | 'palette' | 'shortcuts';

/** Which of the frame's own windows is open. */
export const useOpened = create<{ readonly opened: Open }>()(() => ({ opened: 'nothing' }));

export function openOver(opened: Open): void {
  useOpened.setState({ opened });
}

/** Goes to the requests and puts the cursor in their search field. */
function searchRequests(): void {
  goTo({ area: 'requests' });
  requestAnimationFrame(() => document.getElementById('requests-search')?.focus());
}

/** Puts the cursor in the search field of the register in sight; where there is none, in that of the requests. */
function searchHere(): void {
  const field = document.getElementById('register-search');
  if (field) field.focus();
  else searchRequests();
}

const frameActions: readonly Action[] = [
  {
    id: 'search',
    label: { sv: 'Sök bland begäranden', en: 'Search the requests' },
    icon: Search,
    run: searchRequests,
  },
  {
    id: 'searchHere',
    label: { sv: 'Sök i listan', en: 'Search the list' },
    icon: Search,
    keys: 'Ctrl+F',
    run: searchHere,
  },
  {
    id: 'language',
    label: { sv: 'Switch to English', en: 'Byt till svenska' },
    icon: Languages,
    run: () => useUi.setState(({ language }) => ({ language: language === 'sv' ? 'en' : 'sv' })),
  },
  {
    id: 'theme',
    label: { sv: 'Växla mellan ljust och mörkt', en: 'Switch between light and dark' },
    icon: Moon,
    run: () => useUi.setState(() => ({ theme: isDark() ? 'light' : 'dark' })),
  },
  {
    id: 'shortcuts',
    label: { sv: 'Kortkommandon', en: 'Keyboard shortcuts' },
    icon: Keyboard,
    keys: '?',
    run: () => openOver('shortcuts'),
  },
  {
    id: 'back',
    label: { sv: 'Tillbaka', en: 'Back' },
    icon: CornerUpLeft,
    keys: 'Alt+ArrowLeft',
    run: goBack,
  },
  {
    id: 'lock',
    label: { sv: 'Lås valvet', en: 'Lock the vault' },
    icon: Lock,
    keys: 'Alt+L',
    run: () => void lockVault(),
  },
];

/** Ways to each area, Alt+1 to Alt+9 for the first nine lines of the navigation. */
export const areaActions: readonly Action[] = areas.map((area) => {
  const line = areas.filter(({ under }) => under === undefined).indexOf(area) + 1;
  return {
    id: `go-${area.name}`,
    label: area.label,
    icon: area.icon,
    ...(line >= 1 && line <= 9 ? { keys: `Alt+${line}` } : {}),
    run: () => goTo({ area: area.name }),
  };
});

/** All that the palette can do besides going somewhere. */
export const actions: readonly Action[] = [
  ...areas.flatMap((area) => area.actions ?? []),
  ...frameActions,
];

/** Does what the native menu asks for. */
export function runMenuCommand(command: MenuCommand): void {
  const does: Record<MenuCommand, () => void> = {
    newRequest: openByHand,
    openMessage: () => void openMessageFile(),
    lockVault: () => void lockVault(),
    showToday: () => goTo({ area: 'today' }),
    showRequests: () => goTo({ area: 'requests' }),
    showSettings: () => goTo({ area: 'settings' }),
    commandPalette: () => openOver('palette'),
    search: searchHere,
    keyboardShortcuts: () => openOver('shortcuts'),
  };
  does[command]();
}

function isDark(): boolean {
  const { theme } = useUi.getState();
  return theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
