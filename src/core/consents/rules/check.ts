import { articleIn } from '../../kit/citations.ts';
import type { OutputOf } from '../../kit/contract.ts';
import type { PlainDate } from '../../kit/dates.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { consentsContract } from '../contract.ts';
import type { ConsentContent } from '../model.ts';
import { noConsentBy, standsOn } from '../rules.ts';

/** What a purpose's record says that matters to consents. */
export type Purpose = {
  readonly id: RegisterItemId;
  readonly restsOnConsent: boolean;
  readonly isDirectMarketing: boolean;
};

/** What is known of one person, as of a plain date. */
export type Known = {
  readonly entries: readonly { readonly id: RegisterItemId; readonly content: ConsentContent }[];
  /** On the suppression list for this purpose, or for all direct marketing. */
  readonly isSuppressed: boolean;
};

type Verdict = OutputOf<(typeof consentsContract)['consents.check']>;

/** Whether a purpose may rest on the person's consent on a plain date, and every reason why not. */
export function consentVerdict(
  purpose: Purpose,
  { entries, isSuppressed }: Known,
  on: PlainDate,
): Verdict {
  const consents = entries
    .filter(({ content }) => content.kind === 'consent' && content.record === purpose.id)
    .filter(({ content }) => content.givenOn === undefined || content.givenOn <= on);
  const standing = consents.filter(({ content }) => isBinding(content, on));
  const newest = newestOf(standing) ?? newestOf(consents);
  const objection = newestOf(entries.filter(({ content }) => isObjection(content, purpose, on)));
  const withdrawn = newest?.content.withdrawnOn;
  const isWithdrawn = withdrawn !== undefined && withdrawn <= on;
  const reasons = [
    ...(purpose.restsOnConsent ? [] : [otherBasis]),
    ...(newest ? reasonsAgainst(newest.content, isWithdrawn) : [noConsent]),
    ...(objection ? [objected] : []),
    ...(isSuppressed ? [suppressed] : []),
  ];
  return {
    inForce: reasons.length === 0,
    stopped: isWithdrawn || objection !== undefined || isSuppressed,
    ...(newest ? { consentId: newest.id, wordingVersion: newest.content.wordingVersion } : {}),
    ...(newest?.content.givenOn ? { given: newest.content.givenOn } : {}),
    ...(isWithdrawn ? { withdrawn } : {}),
    ...(objection?.content.givenOn ? { objection: objection.content.givenOn } : {}),
    reasons,
  };
}

function isBinding(content: ConsentContent, on: PlainDate): boolean {
  return standsOn(content, on) && noConsentBy(content.how) === undefined;
}

function isObjection(
  content: ConsentContent,
  { id, isDirectMarketing }: Purpose,
  on: PlainDate,
): boolean {
  if (content.kind !== 'objection' || !standsOn(content, on)) return false;
  return content.scope === 'directMarketing' ? isDirectMarketing : content.record === id;
}

type Entry = Known['entries'][number];

/** The one given last; of one day the one entered last. */
function newestOf(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>((newest, entry) => {
    const before = newest?.content.givenOn ?? '';
    return newest === undefined || (entry.content.givenOn ?? '') >= before ? entry : newest;
  }, undefined);
}

function reasonsAgainst(
  { givenOn, how }: ConsentContent,
  isWithdrawn: boolean,
): readonly Bilingual[] {
  const none = noConsentBy(how);
  return [
    ...(isWithdrawn ? [withdrawnText] : []),
    ...(givenOn === undefined ? [undated] : []),
    ...(none ? [cited(none)] : []),
  ];
}

/** The reason with its article, as reasons are said to the caller. */
function cited({ article, text }: NonNullable<ReturnType<typeof noConsentBy>>): Bilingual {
  return {
    sv: `${text.sv} (${articleIn(article, 'sv')})`,
    en: `${text.en} (${articleIn(article, 'en')})`,
  };
}

const otherBasis: Bilingual = {
  sv: 'behandlingen vilar inte på samtycke enligt registret (artikel 6.1 a)',
  en: 'the processing does not rest on consent according to its record (Article 6(1)(a))',
};

const noConsent: Bilingual = {
  sv: 'inget samtycke till behandlingen är registrerat för personen (artikel 7.1)',
  en: 'no consent of the person to the processing is on record (Article 7(1))',
};

const withdrawnText: Bilingual = {
  sv: 'samtycket är återkallat: behandlingen ska ha upphört (artikel 7.3)',
  en: 'the consent has been withdrawn: the processing has to have stopped (Article 7(3))',
};

const undated: Bilingual = {
  sv: 'det går inte att visa när samtycket lämnades (artikel 7.1)',
  en: 'it cannot be shown when the consent was given (Article 7(1))',
};

const objected: Bilingual = {
  sv: 'personen har invänt (artikel 21)',
  en: 'the person has objected (Article 21)',
};

const suppressed: Bilingual = {
  sv: 'personen står på spärrlistan (artikel 7.3, 21.3)',
  en: 'the person is on the suppression list (Article 7(3), 21(3))',
};
