import type { MethodInput } from '../../core/contract.ts';
import type { IncomingMessage, IntakeItem } from '../../core/intake/model.ts';
import { guessRequester } from '../../core/intake/rules.ts';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { Language } from '../../core/kit/language.ts';
import type { SubjectCategory } from '../../core/processing/model.ts';
import type {
  Channel,
  RequestKind,
  Right,
  SenderStanding,
  SpokenLanguage,
} from '../../core/requests/model.ts';

/** What the intake form holds: everything as it is typed. */
export type Proposal = {
  readonly kind: RequestKind;
  readonly name: string;
  readonly emails: string;
  readonly address: string;
  readonly personnummer: string;
  readonly language: Language;
  readonly spokenLanguage: SpokenLanguage | undefined;
  readonly channel: Channel;
  readonly senderStanding: SenderStanding;
  readonly subjects: readonly SubjectCategory[];
  readonly received: PlainDate | undefined;
  readonly rights: readonly Right[];
  readonly subject: string;
  readonly text: string;
};

/** The form of a request taken down by hand. */
export function emptyProposal(today: PlainDate, language: Language): Proposal {
  return {
    kind: 'rights',
    name: '',
    emails: '',
    address: '',
    personnummer: '',
    language,
    spokenLanguage: undefined,
    channel: 'post',
    senderStanding: 'unknown',
    subjects: [],
    received: today,
    rights: [],
    subject: '',
    text: '',
  };
}

/** What Frist proposes from a message that it read, by the core's own rule; the officer decides. */
export function proposalFrom(message: IncomingMessage): Proposal {
  const guess = guessRequester(message);
  const { spoken } = message.language;
  return {
    kind: kindOf(message),
    name: guess.name ?? message.sender.email,
    emails: message.sender.email,
    address: (guess.postalAddresses[0]?.lines ?? []).join('\n'),
    personnummer: guess.personnummer ?? '',
    language: guess.language,
    spokenLanguage: message.language.sure || spoken !== 'other' ? spoken : undefined,
    channel: message.format === 'eml' || message.format === 'msg' ? 'email' : 'other',
    senderStanding: 'unknown',
    subjects: [],
    received: message.arrival?.date,
    rights: message.rights.map(({ right }) => right),
    subject: message.subject,
    text: message.text,
  };
}

/** Whether the form may be recorded: who, when and what are there. */
export function isComplete({ name, kind, rights, received }: Proposal): boolean {
  return name.trim() !== '' && received !== undefined && (kind !== 'rights' || rights.length > 0);
}

/** The command that a confirmed form becomes. With an item of the tray, what its file says is left to the core. */
export function receiveInput(
  form: Proposal,
  item: Pick<IntakeItem, 'id' | 'message'> | undefined,
): MethodInput<'requests.receive'> {
  const lines = form.address.split('\n').map((line) => line.trim());
  const addressLines = lines.filter((line) => line !== '');
  const emails = form.emails.split(/[\s,;]+/u).filter((email) => email !== '');
  const { received, spokenLanguage } = form;
  const knowsBetter = received !== undefined && received !== item?.message?.arrival?.date;
  return {
    kind: form.kind,
    channel: form.channel,
    senderStanding: form.senderStanding,
    subjects: [...form.subjects],
    ...(spokenLanguage === undefined ? {} : { spokenLanguage }),
    requester: {
      name: form.name,
      emails,
      language: form.language,
      postalAddresses: addressLines.length > 0 ? [{ lines: addressLines }] : [],
      // Empty beside a message means: not this one; left out, the core would read it there again.
      ...(form.personnummer.trim() === '' && !item?.message
        ? {}
        : { personnummer: form.personnummer.trim() }),
    },
    rights: form.kind === 'rights' ? [...form.rights] : [],
    ...(knowsBetter ? { received } : {}),
    ...(item ? { intakeItemId: item.id } : {}),
    ...(item?.message ? {} : { subject: form.subject, text: form.text }),
  };
}

/** A rights request, a question or a complaint: what a message is recorded as, unless the officer says otherwise. */
export function kindOf({ kind, rights }: IncomingMessage): RequestKind {
  if (rights.length > 0) return 'rights';
  return kind === 'question' || kind === 'complaint' ? kind : 'rights';
}

/** Case references that a message names although no case here has them. */
export function unknownReferences({
  message,
  matches,
}: Pick<IntakeItem, 'message' | 'matches'>): readonly string[] {
  const known = new Set(matches.map(({ reference }) => reference));
  return (message?.caseReferences ?? []).filter((reference) => !known.has(reference));
}
