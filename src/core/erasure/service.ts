import type { Handlers } from '../handlers.ts';
import { localDate, type PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { erasureContract } from './contract.ts';
import type { Erasure } from './model.ts';
import type { ErasureParts } from './ports.ts';
import { mayGo, whatIsDue } from './serviceDue.ts';
import { certifyAll, eraseAll, refuseKept } from './serviceRun.ts';
import {
  countErasures,
  erasureOf,
  pageOfErasures,
  type StoredErasure,
  uncertified,
} from './store.ts';

export type ErasureService = {
  readonly handlers: Handlers<typeof erasureContract>;
  /** How many cases whose time is up on a plain date a hold keeps. */
  casesKeptBy(hold: RegisterItemId, on: PlainDate): number;
};

/** Frist's own closed cases and settled tray files under retention (Art 5(1)(e)). */
export function erasureService(parts: ErasureParts): ErasureService {
  const { read } = parts;
  const today = () => localDate(parts.clock(), parts.timeZone());
  return {
    casesKeptBy: (hold, on) =>
      whatIsDue(on, parts).cases.filter(({ holds }) => holds.some(({ id }) => id === hold)).length,
    handlers: {
      'erasure.due': ({ on, limit }) => {
        const { rule, cases, trayItems } = whatIsDue(on ?? today(), parts);
        const all = [...cases, ...trayItems];
        const count = all.filter(mayGo).length;
        return {
          ...(rule ? { rule } : {}),
          cases: cases.slice(0, limit),
          trayItems: trayItems.slice(0, limit),
          count,
          kept: all.length - count,
          unfinished: uncertified(read).length,
        };
      },
      'erasure.run': async ({ caseIds, trayItemIds, language }, call) => {
        const going = toGo(caseIds, trayItemIds, parts, today());
        if (going) await eraseAll({ ...going, language }, call, parts);
        // One that was broken off before is certified too.
        const ids = await certifyAll(call, parts);
        const erasures = ids.flatMap((id) => erasureOf(read, id) ?? []);
        return { erasures: erasures.map(shown) };
      },
      'erasure.list': (page) => ({
        erasures: pageOfErasures(read, page).map(shown),
        total: countErasures(read),
      }),
      'erasure.certificate': ({ id }) => {
        const erasure = erasureOf(read, id);
        if (!erasure) throw new FristError('notFound');
        if (erasure.attachmentId === null) throw new FristError('notPossible', notCertified);
        const bytes = parts.attachments.bytes(erasure.attachmentId);
        const name = erasure.content.language === 'sv' ? 'gallringsintyg' : 'certificate';
        return {
          fileName: `${name}-${localDate(erasure.at, parts.timeZone())}.pdf`,
          contentBase64: Buffer.from(bytes).toString('base64'),
        };
      },
    },
  };
}

/** What is named, or all that may go where nothing is; undefined for nothing. Throws notPossible, notFound. */
function toGo(
  caseIds: readonly string[] | undefined,
  itemIds: readonly string[] | undefined,
  parts: ErasureParts,
  today: PlainDate,
) {
  const { rule, cases, trayItems } = whatIsDue(today, parts);
  const isNamed = caseIds !== undefined || itemIds !== undefined;
  if (!rule) {
    if (isNamed) throw new FristError('notPossible', notDue);
    return undefined;
  }
  if (!isNamed) {
    const going = { rule, cases: cases.filter(mayGo), trayItems: trayItems.filter(mayGo) };
    return going.cases.length + going.trayItems.length > 0 ? going : undefined;
  }
  const going = { rule, cases: named(cases, caseIds), trayItems: named(trayItems, itemIds) };
  refuseKept([...going.cases, ...going.trayItems]);
  return going;
}

function named<Due extends { readonly id: string }>(
  due: readonly Due[],
  ids: readonly string[] = [],
): readonly Due[] {
  return [...new Set(ids)].map((id) => {
    const found = due.find((one) => one.id === id);
    if (!found) throw new FristError('notPossible', notDue);
    return found;
  });
}

function shown({ attachmentId, content, ...erasure }: StoredErasure): Erasure {
  return { ...erasure, ...content, isCertified: attachmentId !== null };
}

const notDue = {
  reasonSv:
    'det som är valt ska inte raderas ännu: tiden är inte ute eller ärendet pågår (artikel 5.1 e)',
  reasonEn: 'what is chosen is not due: its time is not up, or the case is open (Article 5(1)(e))',
};

const notCertified = {
  reasonSv: 'raderingen avbröts innan den intygades: kör den igen (artikel 5.2)',
  reasonEn: 'the erasure was broken off before it was certified: run it again (Article 5(2))',
};
