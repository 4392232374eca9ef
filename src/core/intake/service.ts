import type { Handlers } from '../handlers.ts';
import type { TimeZone } from '../kit/dates.ts';
import type { intakeContract } from './contract.ts';
import type { ReadMail } from './message.ts';
import type { IncomingMessage } from './model.ts';
import { readFile } from './readers.ts';

export type { MessagePart, ReadMail } from './message.ts';

/** The officer's time zone now: the organisation's, or a default while the vault is locked. */
export type IntakePorts = { readonly timeZone: () => TimeZone };

/** What intake does without a vault: a file in, what it says out. Nothing is stored. */
export function intakeService({
  timeZone,
}: IntakePorts): Handlers<Pick<typeof intakeContract, 'intake.read'>> {
  return {
    'intake.read': ({ fileName, contentBase64, timeZone: asked }) =>
      readMessage(Buffer.from(contentBase64, 'base64'), fileName, asked ?? timeZone()),
  };
}

/** What a file says. Throws tooLarge or unreadableMessage. */
export async function readMessage(
  bytes: Uint8Array,
  fileName: string,
  timeZone: TimeZone,
): Promise<IncomingMessage> {
  return (await readMessageAndParts(bytes, fileName, timeZone)).message;
}

/** What a file says, and the files in it, from one reading. Throws tooLarge or unreadableMessage. */
export async function readMessageAndParts(
  bytes: Uint8Array,
  fileName: string,
  timeZone: TimeZone,
): Promise<ReadMail> {
  return readFile(bytes, fileName, timeZone);
}
