import type { Handlers } from '../handlers.ts';
import type { TimeZone } from '../kit/dates.ts';
import type { intakeContract } from './contract.ts';
import { type MessagePart, type ReadMail, readMail, readMailParts } from './mail.ts';
import type { IncomingMessage } from './model.ts';

export type { MessagePart, ReadMail } from './mail.ts';

/** The officer's time zone now: the organisation's, or a default while the vault is locked. */
export type IntakePorts = { readonly timeZone: () => TimeZone };

/** The intake methods: a file in, what it says out. Nothing is stored. */
export function intakeService({ timeZone }: IntakePorts): Handlers<typeof intakeContract> {
  return {
    'intake.read': ({ fileName, contentBase64, timeZone: asked }) =>
      readMessage(Buffer.from(contentBase64, 'base64'), fileName, asked ?? timeZone()),
  };
}

/** What an .eml file says. Throws tooLarge or unreadableMessage. */
export async function readMessage(
  bytes: Uint8Array,
  fileName: string,
  timeZone: TimeZone,
): Promise<IncomingMessage> {
  return (await readMessageAndParts(bytes, fileName, timeZone)).message;
}

/** What an .eml file says, and the files in it, from one reading. Throws tooLarge or unreadableMessage. */
export async function readMessageAndParts(
  bytes: Uint8Array,
  fileName: string,
  timeZone: TimeZone,
): Promise<ReadMail> {
  return readMail(bytes, fileName, timeZone);
}

/** The files in an .eml, so that a case can keep each. Throws tooLarge or unreadableMessage. */
export async function readParts(bytes: Uint8Array): Promise<readonly MessagePart[]> {
  return readMailParts(bytes);
}
