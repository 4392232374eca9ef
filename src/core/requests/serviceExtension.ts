import type { CommandCall } from '../handlers.ts';
import { errorText, FristError } from '../kit/errors.ts';
import type { RequestId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Extension } from './model.ts';
import { mayExtend } from './rules.ts';
import { requireRequest, saveCase } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import { requirePermission, standingOf } from './serviceStanding.ts';
import type { StoredRequest } from './store.ts';

type Grounds = Pick<Extension, 'ground' | 'reasons'>;

/** Extends the time (Art 12(3)) and owes its letter: it counts once that is issued inside the first month. */
export function extend(
  unit: Unit,
  stored: StoredRequest,
  { ground, reasons }: Grounds,
  parts: RequestsParts,
): void {
  requirePermission(mayExtend(standingOf(unit.db, stored, parts)));
  const extension = { ground, reasons };
  saveCase(unit, { ...stored, extension }, 'request.extended', extension);
  parts.letters.owe(unit, stored.id, 'extension');
}

type Outcome = {
  readonly id: RequestId;
  readonly reference: string;
  readonly extended: boolean;
  readonly reason?: Bilingual;
};

/**
 * Extends several cases and issues each its letter. Each is by itself: one that is refused stops no other,
 * and what is done stays done when the rest is cancelled. A case whose extension was recorded before and whose
 * letter still waits gets its letter. Throws notFound, before anything is done, for a case that is not there.
 */
export async function extendMany(
  { ids, ...grounds }: Grounds & { readonly ids: readonly RequestId[] },
  call: CommandCall,
  parts: RequestsParts,
): Promise<{ readonly cases: readonly Outcome[] }> {
  const wanted = [...new Set(ids)].map((id) => requireRequest(parts.read, id));
  const cases: Outcome[] = [];
  for (const { id, reference } of wanted) {
    call.progress(cases.length, wanted.length);
    cases.push(await extendOne({ id, reference }, grounds, call, parts));
  }
  call.progress(cases.length, wanted.length);
  return { cases };
}

async function extendOne(
  named: Pick<Outcome, 'id' | 'reference'>,
  grounds: Grounds,
  call: CommandCall,
  parts: RequestsParts,
): Promise<Outcome> {
  const { id } = named;
  try {
    // Throws cancelled by itself, before anything of this case is written.
    if (!letterWaits(id, parts)) {
      call.write((unit) => extend(unit, requireRequest(unit.db, id), grounds, parts));
    }
    await parts.letters.issueOwed(call, id, 'extension');
    return { ...named, extended: true };
  } catch (thrown) {
    if (!(thrown instanceof FristError)) throw thrown;
    return { ...named, extended: false, reason: reasonOf(thrown) };
  }
}

function letterWaits(id: RequestId, { letters }: RequestsParts): boolean {
  return letters
    .of(id)
    .some(
      ({ template, state }) => template === 'extension' && (state === 'owed' || state === 'draft'),
    );
}

function reasonOf({ code, facts }: FristError): Bilingual {
  const { reasonSv, reasonEn } = facts;
  if (typeof reasonSv === 'string' && typeof reasonEn === 'string') {
    return { sv: reasonSv, en: reasonEn };
  }
  return { sv: errorText(code, facts, 'sv'), en: errorText(code, facts, 'en') };
}
