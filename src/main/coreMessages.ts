import type { Envelope } from '../core/kit/envelope.ts';
import type { AppEvent } from '../core/kit/events.ts';

/** What the main process asks of the core's process. */
export type ToCore =
  | { readonly type: 'call'; readonly id: number; readonly method: string; readonly input: unknown }
  | { readonly type: 'cancel'; readonly id: number }
  /** Close the vault in good order and end. */
  | { readonly type: 'close' };

/** What the core's process answers, and tells unasked. */
export type FromCore =
  | { readonly type: 'answer'; readonly id: number; readonly envelope: Envelope<unknown> }
  | { readonly type: 'event'; readonly event: AppEvent };
