import type { MethodInput } from '../../core/contract.ts';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { Channel, Request, Right } from '../../core/requests/model.ts';

/** What was taken down at intake, as it is typed. */
export type Details = {
  readonly channel: Channel;
  readonly received: PlainDate | undefined;
  readonly rights: readonly Right[];
  readonly subject: string;
  readonly reason: string;
};

type Changes = Omit<MethodInput<'requests.changeDetails'>, 'id' | 'version' | 'reason'>;

/** The details that differ from the request; undefined when there is nothing, or nothing whole, to save. */
export function changedDetails(request: Request, form: Details): Changes | undefined {
  const { channel, received, rights, subject } = form;
  if (received === undefined || rights.length === 0) return undefined;
  const changes: Changes = {
    ...(channel === request.channel ? {} : { channel }),
    ...(received === request.received ? {} : { received }),
    ...(sameRights(rights, request.rights) ? {} : { rights: [...rights] }),
    ...(subject.trim() === request.subject ? {} : { subject }),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}

function sameRights(some: readonly Right[], others: readonly Right[]): boolean {
  return some.length === others.length && some.every((right) => others.includes(right));
}
