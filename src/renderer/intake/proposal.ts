import type { MethodInput } from '../../core/contract.ts';
import type { IncomingMessage } from '../../core/intake/model.ts';
import { guessRequester } from '../../core/intake/rules.ts';
import type { PickedFile } from '../../core/kit/bridge.ts';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { Language } from '../../core/kit/language.ts';
import type { Channel, Right } from '../../core/requests/model.ts';

/** What the intake form holds: everything as it is typed. */
export type Proposal = {
  readonly name: string;
  readonly emails: string;
  readonly address: string;
  readonly personnummer: string;
  readonly language: Language;
  readonly channel: Channel;
  readonly received: PlainDate | undefined;
  readonly rights: readonly Right[];
  readonly subject: string;
  readonly text: string;
};

/** The form of a request taken down by hand. */
export function emptyProposal(today: PlainDate, language: Language): Proposal {
  return {
    name: '',
    emails: '',
    address: '',
    personnummer: '',
    language,
    channel: 'post',
    received: today,
    rights: [],
    subject: '',
    text: '',
  };
}

/** What Frist proposes from a message that it read, by the core's own rule; the officer decides. */
export function proposalFrom(message: IncomingMessage): Proposal {
  const guess = guessRequester(message);
  return {
    name: guess.name ?? message.sender.email,
    emails: message.sender.email,
    address: (guess.postalAddresses[0]?.lines ?? []).join('\n'),
    personnummer: guess.personnummer ?? '',
    language: guess.language,
    channel: 'email',
    received: message.arrival?.date,
    rights: message.rights.map(({ right }) => right),
    subject: message.subject,
    text: message.text,
  };
}

/** The command that a confirmed form becomes. With a file, what the file itself says is left to the core. */
export function receiveInput(
  form: Proposal,
  read: { readonly file: PickedFile; readonly message: IncomingMessage } | undefined,
): MethodInput<'requests.receive'> {
  const lines = form.address.split('\n').map((line) => line.trim());
  const addressLines = lines.filter((line) => line !== '');
  const emails = form.emails.split(/[\s,;]+/u).filter((email) => email !== '');
  const { received } = form;
  const knowsBetter = received !== undefined && received !== read?.message.arrival?.date;
  return {
    channel: form.channel,
    requester: {
      name: form.name,
      emails,
      language: form.language,
      postalAddresses: addressLines.length > 0 ? [{ lines: addressLines }] : [],
      // Empty beside a message means: not this one; left out, the core would read it there again.
      ...(form.personnummer.trim() === '' && !read
        ? {}
        : { personnummer: form.personnummer.trim() }),
    },
    rights: [...form.rights],
    ...(knowsBetter ? { received } : {}),
    ...(read ? read.file : { subject: form.subject, text: form.text }),
  };
}
