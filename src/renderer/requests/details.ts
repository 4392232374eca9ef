import type { MethodInput } from '../../core/contract.ts';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { SubjectCategory } from '../../core/processing/model.ts';
import type {
  Channel,
  Request,
  RequestKind,
  Right,
  SenderStanding,
  SpokenLanguage,
} from '../../core/requests/model.ts';

/** What was taken down at intake, as it is typed. */
export type Details = {
  readonly channel: Channel;
  readonly received: PlainDate | undefined;
  readonly kind: RequestKind;
  readonly rights: readonly Right[];
  readonly subjects: readonly SubjectCategory[];
  readonly senderStanding: SenderStanding;
  readonly spokenLanguage: SpokenLanguage | undefined;
  readonly subject: string;
  readonly reason: string;
};

type Changes = Omit<MethodInput<'requests.changeDetails'>, 'id' | 'version' | 'reason'>;

/** The details as they stand, to be changed. */
export function detailsOf(request: Request): Details {
  const { channel, received, kind, rights, subjects, senderStanding, spokenLanguage, subject } =
    request;
  return {
    channel,
    received,
    kind,
    rights,
    subjects,
    senderStanding,
    spokenLanguage,
    subject,
    reason: '',
  };
}

/** The details that differ from the request; undefined when there is nothing, or nothing whole, to save. */
export function changedDetails(request: Request, form: Details): Changes | undefined {
  const { channel, received, kind, subjects, senderStanding, spokenLanguage, subject } = form;
  // A question or a complaint invokes no right.
  const rights = kind === 'rights' ? form.rights : [];
  if (received === undefined || (kind === 'rights' && rights.length === 0)) return undefined;
  const changes: Changes = {
    ...(channel === request.channel ? {} : { channel }),
    ...(received === request.received ? {} : { received }),
    ...(kind === request.kind ? {} : { kind }),
    ...(same(rights, request.rights) ? {} : { rights: [...rights] }),
    ...(same(subjects, request.subjects) ? {} : { subjects: [...subjects] }),
    ...(senderStanding === request.senderStanding ? {} : { senderStanding }),
    ...(spokenLanguage === undefined || spokenLanguage === request.spokenLanguage
      ? {}
      : { spokenLanguage }),
    ...(subject.trim() === request.subject ? {} : { subject }),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}
