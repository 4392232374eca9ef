import type { MenuCommand } from '../core/kit/bridge.ts';
import type { AppEvent } from '../core/kit/events.ts';

/** The one channel between the window and the main process, both ways. */
export const channelName = 'frist';

/** What the main process tells the window unasked. */
export type Told =
  | { readonly told: 'event'; readonly event: AppEvent }
  | { readonly told: 'menu'; readonly command: MenuCommand };
