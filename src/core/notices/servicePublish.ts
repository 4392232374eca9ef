import type { PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Item, RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { NoticeContent } from './model.ts';
import { holes } from './rules/holes.ts';
import { endedBefore, isSamePoint, isShown, overlaps } from './rules/points.ts';

type Notices = RegisterService<'notices', NoticeContent>;

/** What a published notice keeps for good; its last day, owner and review may still change. */
const frozen = ['point', 'article', 'records', 'shownFrom', 'supersedes', 'texts'] as const;

/**
 * What any writing of a notice has to respect, be it a form, an import or the publication. Throws notPossible when a
 * shown text would change, when there is nothing whole to show, or when two texts would be shown at one point.
 */
export function guardNotice(
  shownAt: (point: string) => readonly Item<NoticeContent>[],
  saving: {
    readonly id: RegisterItemId;
    readonly content: NoticeContent;
    readonly before: NoticeContent | undefined;
  },
): void {
  const { id, content, before } = saving;
  if (before && isShown(before)) {
    const isSame = frozen.every(
      (field) => JSON.stringify(before[field]) === JSON.stringify(content[field]),
    );
    if (!isSame) throw notPossible(isFrozen);
  }
  if (!isShown(content)) return;
  if (content.texts.sv === '' && content.texts.en === '') throw notPossible(isEmpty);
  if (holes(content.texts) > 0) throw notPossible(hasHoles);
  const meets = shownAt(content.point).some(
    (other) =>
      other.id !== id &&
      isShown(other.content) &&
      isSamePoint(other.content, content) &&
      overlaps(other.content, content),
  );
  if (meets) throw notPossible(twoAtOnce);
}

/**
 * Shows a draft's texts from a plain date. The text shown at the point until then, or the one that the draft names,
 * ends the day before. Throws notFound, staleVersion, notPossible.
 */
export function publishNotice(
  unit: Unit,
  notices: Notices,
  {
    id,
    version,
    shownFrom,
  }: {
    readonly id: RegisterItemId;
    readonly version: number;
    readonly shownFrom: PlainDate;
  },
): void {
  const { content, version: stands } = notices.require(id);
  if (stands !== version) throw new FristError('staleVersion');
  if (isShown(content)) throw notPossible(isFrozen);
  const named = content.supersedes;
  let predecessor = named;
  for (const other of notices.all()) {
    const isNamed = other.id === named;
    if (!isShown(other.content) || !(isNamed || isSamePoint(other.content, content))) continue;
    const ended = endedBefore(other.content, shownFrom, isNamed);
    if (!ended) continue;
    notices.keep(unit, { id: other.id, version: other.version, content: ended });
    predecessor ??= other.id;
  }
  const supersedes = predecessor === undefined ? {} : { supersedes: predecessor };
  notices.keep(unit, { id, version, content: { ...content, ...supersedes, shownFrom } });
}

function notPossible({ sv, en }: Bilingual): FristError {
  return new FristError('notPossible', { reasonSv: sv, reasonEn: en });
}

const isFrozen = {
  sv: 'texten är publicerad och ändras inte längre (artikel 5.2): skriv en ny version',
  en: 'the text is published and no longer changes (Article 5(2)): write a new version',
};
const isEmpty = {
  sv: 'det finns ingen text att visa (artikel 13 och 14): skapa den ur behandlingarna',
  en: 'there is no text to show (Articles 13 and 14): generate it from the records',
};
const hasHoles = {
  sv: 'texten har ställen som väntar på svar, ”[saknas: …]” (artikel 13 och 14): fyll i dem först',
  en: 'the text has places that wait for an answer, ‘[missing: …]’ (Articles 13 and 14): fill them in first',
};
const twoAtOnce = {
  sv: 'en annan text visas redan vid insamlingspunkten samma dagar (artikel 12.1): avsluta den först eller välj en annan dag',
  en: 'another text is shown at the point of collection on the same days (Article 12(1)): end it first or choose another day',
};
