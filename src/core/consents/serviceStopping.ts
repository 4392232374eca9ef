import { localDate, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Item, RegisterService } from '../registers/service.ts';
import type { SuppressionKind } from '../suppression/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { ConsentContent } from './model.ts';
import type { Purpose } from './rules/check.ts';
import { formsOf } from './rules.ts';
import type { ConsentsParts } from './service.ts';
import { entriesOfPerson } from './store.ts';

/** By what a person is recognised, in the settled form; empty texts mean nothing. */
export type Marks = { readonly emails: readonly string[]; readonly identities: readonly string[] };

/** The entries of a person, oldest first. */
export function entriesNaming(
  { read }: Pick<ConsentsParts, 'read'>,
  register: Pick<RegisterService<'consents', ConsentContent>, 'require'>,
  { emails, identities }: Marks,
): readonly Item<ConsentContent>[] {
  const forms = identities.flatMap(formsOf);
  return entriesOfPerson(read, emails, forms).map((id) => register.require(id));
}

/** Whether the suppression list stops the purpose for the person, or all direct marketing where it is that. */
export function isSuppressed(
  { suppression }: Pick<ConsentsParts, 'suppression'>,
  marks: Marks,
  { id, isDirectMarketing }: Purpose,
  on: PlainDate,
): boolean {
  return listed(marks).some(
    (mark) =>
      suppression.holds({ ...mark, scope: 'consent', purpose: id, on }) ||
      (isDirectMarketing && suppression.holds({ ...mark, scope: 'directMarketing', on })),
  );
}

/** Puts the person on the suppression list for one purpose; false where they stood there already, or cannot. */
export function stopPurpose(
  unit: Unit,
  { suppression, timeZone }: Pick<ConsentsParts, 'suppression' | 'timeZone'>,
  marks: Marks,
  purpose: RegisterItemId,
): boolean {
  const on = localDate(unit.now, timeZone());
  const fresh = listed(marks).filter(
    (mark) => !suppression.holds({ ...mark, scope: 'consent', purpose, on }),
  );
  const entered = fresh.map((mark) =>
    suppression.enter(unit, { ...mark, scope: 'consent', purpose, source: 'officer', on }),
  );
  return entered.some((entry) => entry !== undefined);
}

function listed({ emails, identities }: Marks): readonly {
  readonly kind: SuppressionKind;
  readonly value: string;
}[] {
  return [
    ...emails.map((value) => ({ kind: 'email' as const, value })),
    ...identities.map((value) => ({ kind: 'personnummer' as const, value })),
  ].filter(({ value }) => value !== '');
}
