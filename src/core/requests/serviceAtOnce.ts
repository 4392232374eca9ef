import { localDate } from '../kit/dates.ts';
import { restrictionIdSchema, taskIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Right } from './model.ts';
import type { RestrictionGround } from './rights/codes.ts';
import type { ChecklistItem } from './rights/definition.ts';
import { rightsCatalogue } from './rights/index.ts';
import { routedChecklist } from './rules/routed.ts';
import { checklistFor } from './rules.ts';
import { noteCase } from './serviceCase.ts';
import { registerConsents } from './serviceConsents.ts';
import type { RequestsParts } from './servicePorts.ts';
import { suppressRequester } from './serviceSuppressed.ts';
import type { StoredRequest } from './store.ts';
import { insertRestriction, restrictionsOf } from './storeRestrictions.ts';
import { insertTask, tasksOf } from './storeTasks.ts';

/** What newly invoked rights bring at once: checklist, restriction (Art 18(1)(a), (d)), suppression and consents (Art 7(3), 21). */
export function addRights(
  unit: Unit,
  request: StoredRequest,
  rights: readonly Right[],
  parts: RequestsParts,
): void {
  addItems(unit, request, [...routedChecklist(request.kind), ...checklistFor(rights)], parts);
  for (const right of rights) {
    for (const effect of rightsCatalogue[right].atOnce) {
      if (effect.kind === 'restrict') restrictAtOnce(unit, request, effect.ground, parts);
    }
  }
  suppressRequester(unit, request, rights, parts);
  registerConsents(unit, request, rights, parts);
}

/** Adds what is to be done, each item with its article; one that the case already has by code is not added twice. */
export function addItems(
  unit: Unit,
  { id }: Pick<StoredRequest, 'id'>,
  items: readonly ChecklistItem[],
  { newId }: Pick<RequestsParts, 'newId'>,
): void {
  const known = new Set(tasksOf(unit.db, id).map(({ code }) => code));
  for (const { code, title, citation } of items) {
    if (known.has(code)) continue;
    known.add(code);
    insertTask(unit.db, id, { id: taskIdSchema.parse(newId()), title, citation, due: null, code });
  }
}

function restrictAtOnce(
  unit: Unit,
  request: StoredRequest,
  ground: RestrictionGround,
  parts: RequestsParts,
): void {
  const stands = restrictionsOf(unit.db, request.id).some(
    (one) => one.ground === ground && one.liftedOn === null,
  );
  if (stands) return;
  const openedOn = localDate(unit.now, parts.timeZone());
  const id = restrictionIdSchema.parse(parts.newId());
  // Whatever is disputed: which records it concerns is said with the scope of the right.
  insertRestriction(unit.db, request.id, { id, ground, records: [], openedOn });
  noteCase(unit, request.id, 'request.restricted', { ground, openedOn, records: [] });
}
