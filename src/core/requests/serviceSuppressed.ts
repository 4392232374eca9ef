import { localDate } from '../kit/dates.ts';
import type { RegisterItemId, RequestId } from '../kit/ids.ts';
import type { SuppressionKind, SuppressionScope, SuppressionSource } from '../suppression/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { Request, Right } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';
import { earlierOfCase } from './servicePersons.ts';
import type { RequestsParts } from './servicePorts.ts';
import type { StoredRequest } from './store.ts';
import { coursesOf } from './storeCourses.ts';

/** Enters all that is known of the requester into the suppression list, for each right that asks for it. */
export function suppressRequester(
  unit: Unit,
  request: StoredRequest,
  rights: readonly Right[],
  { suppression, timeZone }: RequestsParts,
): void {
  const on = localDate(unit.now, timeZone());
  for (const { scope, source } of scopesOf(rights)) {
    for (const purpose of purposesOf(unit.db, request.id, source)) {
      for (const mark of marksOf(request)) {
        suppression.enter(unit, { ...mark, scope, purpose, source, on });
      }
    }
  }
}

/**
 * A withdrawal that is found to concern some purposes stops these and no others (Art 7(3)): what it had entered
 * before is lifted, unless another case of the person stops it too.
 */
export function narrowSuppression(
  unit: Unit,
  request: StoredRequest,
  before: readonly RegisterItemId[],
  parts: RequestsParts,
): void {
  suppressRequester(unit, request, ['consentWithdrawal'], parts);
  const on = localDate(unit.now, parts.timeZone());
  const wanted = new Set([
    ...purposesOf(unit.db, request.id, 'consentWithdrawal'),
    ...earlierOfCase(unit.db, request.id)
      .filter(({ rights }) => rights.includes('consentWithdrawal'))
      .flatMap(({ id }) => purposesOf(unit.db, id, 'consentWithdrawal')),
  ]);
  const former = before.length > 0 ? before : [undefined];
  const reason =
    parts.letterLanguage() === 'sv'
      ? `Återkallelsen gäller andra ändamål enligt ärende ${request.reference}`
      : `The withdrawal concerns other purposes according to case ${request.reference}`;
  for (const purpose of former) {
    if (wanted.has(purpose)) continue;
    for (const mark of marksOf(request)) {
      const entered = { ...mark, scope: 'consent', source: 'consentWithdrawal' } as const;
      parts.suppression.lift(unit, { ...entered, purpose, on, reason });
    }
  }
}

/** The records whose purposes a right of a case stops; undefined, for all, while nobody has said which. */
function purposesOf(
  db: Readable,
  id: RequestId,
  right: SuppressionSource,
): readonly (RegisterItemId | undefined)[] {
  if (right !== 'consentWithdrawal') return [undefined];
  const scope = coursesOf(db, id).find((course) => course.right === right)?.scope ?? [];
  return scope.length > 0 ? scope : [undefined];
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
