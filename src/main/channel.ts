import type { IpcMain, IpcMainEvent, WebContents } from 'electron';
import { z } from 'zod';
import { contract } from '../core/contract.ts';
import { fileKinds } from '../core/kit/bridge.ts';
import type { Envelope } from '../core/kit/envelope.ts';
import { type ErrorFacts, FristError } from '../core/kit/errors.ts';
import { contentBase64Schema } from '../core/kit/fields.ts';
import { languageSchema } from '../core/kit/language.ts';
import { isOurPage } from './appAddress.ts';
import { channelName } from './windowMessages.ts';

const keySchema = z.string().min(1).max(100);

/** All that a window may ask, on its one channel. */
const askSchema = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('call'),
    method: z.string().max(100),
    input: z.unknown(),
    key: keySchema.optional(),
  }),
  z.strictObject({ ask: z.literal('cancel'), key: keySchema }),
  z.strictObject({
    ask: z.literal('saveFile'),
    suggestedName: z.string().max(500),
    contentBase64: contentBase64Schema,
  }),
  z.strictObject({
    ask: z.literal('openFiles'),
    kinds: z.array(z.enum(fileKinds)).min(1).max(fileKinds.length),
  }),
  z.strictObject({ ask: z.literal('setLanguage'), language: languageSchema }),
  z.strictObject({ ask: z.literal('saveLooks'), looks: z.string().max(16 * 1024) }),
]);

export type Ask = z.output<typeof askSchema>;

export type ChannelParts = {
  /** The contents of the app's window, or undefined while there is none. */
  readonly window: () => WebContents | undefined;
  readonly answer: (ask: Ask) => Promise<Envelope<unknown>>;
  /** What a page is given at once when it loads; see the bridge. */
  readonly looks: () => string | null;
};

/** Listens on the one channel: who asks is checked first, then what is asked, and only then it is answered. */
export function listen(ipcMain: IpcMain, { window, answer, looks }: ChannelParts): void {
  ipcMain.on(channelName, (event) => {
    event.returnValue = isOurs(event, window()) ? looks() : null;
  });
  ipcMain.handle(channelName, async (event, message: unknown): Promise<Envelope<unknown>> => {
    try {
      if (!isOurs(event, window())) throw new FristError('notAllowed', {});
      return await answer(readAsk(message));
    } catch (failure) {
      if (!(failure instanceof FristError)) return refused('internal', { incident: 'main' });
      return refused(failure.code, failure.facts);
    }
  });
}

/** Whether the sender is the top frame of our own window, still on our own page. */
export function isOurs(
  event: Pick<IpcMainEvent, 'sender' | 'senderFrame'>,
  window: WebContents | undefined,
): boolean {
  const { sender, senderFrame } = event;
  if (!window || !senderFrame || sender !== window) return false;
  const { mainFrame } = window;
  const isTop =
    senderFrame.parent === null &&
    senderFrame.processId === mainFrame.processId &&
    senderFrame.routingId === mainFrame.routingId;
  return isTop && isOurPage(senderFrame.url);
}

function readAsk(message: unknown): Ask {
  const read = askSchema.safeParse(message);
  if (!read.success) throw new FristError('invalidInput', { problems: 'not a known message' });
  if (read.data.ask === 'call' && !Object.hasOwn(contract, read.data.method)) {
    throw new FristError('unknownMethod', { method: read.data.method });
  }
  return read.data;
}

function refused(code: FristError['code'], facts: ErrorFacts): Envelope<never> {
  const { message } = new FristError(code, facts);
  return { ok: false, error: { code, message, facts } };
}
