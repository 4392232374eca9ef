import { localDate } from '../kit/dates.ts';
import type { SuppressionKind, SuppressionScope, SuppressionSource } from '../suppression/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Request, Right } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';
import type { RequestsParts } from './servicePorts.ts';
import type { StoredRequest } from './store.ts';

/** Enters all that is known of the requester into the suppression list, for each right that asks for it. */
export function suppressRequester(
  unit: Unit,
  request: StoredRequest,
  rights: readonly Right[],
  { suppression, timeZone }: RequestsParts,
): void {
  const on = localDate(unit.now, timeZone());
  for (const { scope, source } of scopesOf(rights)) {
    for (const mark of marksOf(request)) suppression.enter(unit, { ...mark, scope, source, on });
  }
}

/** By what the requester is on the suppression list, and in what scope; never the address or number itself. */
export function suppressedOf(
  request: StoredRequest,
  { suppression, clock, timeZone }: RequestsParts,
): Pick<Request, 'suppressed'> {
  const scopes = scopesOf(request.rights);
  if (scopes.length === 0) return {};
  const on = localDate(clock(), timeZone());
  const entered = scopes.flatMap(({ scope }) =>
    marksOf(request)
      .filter((mark) => suppression.holds({ ...mark, scope, on }))
      .map(({ kind }) => ({ kind, scope })),
  );
  return { suppressed: entered };
}

type Stopped = { readonly scope: SuppressionScope; readonly source: SuppressionSource };

function scopesOf(rights: readonly Right[]): readonly Stopped[] {
  return rights.flatMap((right) =>
    right === 'marketingObjection' || right === 'consentWithdrawal'
      ? rightsCatalogue[right].atOnce.flatMap((effect) =>
          effect.kind === 'suppress' ? [{ scope: effect.scope, source: right }] : [],
        )
      : [],
  );
}

type Known = { readonly kind: SuppressionKind; readonly value: string };

function marksOf({ emails, personnummer, name, postalAddresses }: StoredRequest): readonly Known[] {
  return [
    ...emails.map((value) => ({ kind: 'email' as const, value })),
    ...(personnummer === null ? [] : [{ kind: 'personnummer' as const, value: personnummer }]),
    ...postalAddresses.map(({ lines }) => ({
      kind: 'postal' as const,
      value: [name, ...lines].join(', '),
    })),
  ];
}
