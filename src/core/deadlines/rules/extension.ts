import type { PlainDate } from '../../kit/dates.ts';
import { weekdayDate } from '../../kit/dateTexts.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { Deadline, ExtensionFact } from '../model.ts';
import type { PauseAccount } from './pauses.ts';

/** The first period, with its pauses and without any extension. Plain dates. */
export type FirstPeriod = Pick<Deadline, 'nominal' | 'due' | 'dueSondagsregeln' | 'restart'> & {
  readonly account: PauseAccount;
  /** Its last day by the earliest reading: until then an extension can be told. */
  readonly last: PlainDate;
};

type ExtensionVerdict = NonNullable<Deadline['extension']>;

/**
 * Whether a recorded extension counts: only when the person was told of it, with its reasons, inside the first
 * period (Art 12(3), third sentence; R7). `last` is that period's last plain day.
 */
export function judgeExtension(
  received: PlainDate,
  last: PlainDate,
  { notifiedOn }: ExtensionFact,
): ExtensionVerdict {
  if (notifiedOn === undefined) return { credited: false, reason: notYetTold(last) };
  if (notifiedOn < received) return { credited: false, reason: toldBefore(notifiedOn, received) };
  if (notifiedOn > last) return { credited: false, reason: toldTooLate(notifiedOn, last) };
  return { credited: true, reason: toldInTime(notifiedOn, last) };
}

function toldInTime(notifiedOn: PlainDate, last: PlainDate): Bilingual {
  return {
    sv: `Personen fick besked om förlängningen ${weekdayDate(notifiedOn, 'sv')}, inom den första månaden, som slutar ${weekdayDate(last, 'sv')}. Fristen är därför förlängd (artikel 12.3).`,
    en: `The person was told of the extension on ${weekdayDate(notifiedOn, 'en')}, within the first month, which ends on ${weekdayDate(last, 'en')}. The period is therefore extended (Article 12(3)).`,
  };
}

function notYetTold(last: PlainDate): Bilingual {
  return {
    sv: `Personen har inte fått besked om förlängningen än. Den räknas först när brevet är utfärdat, senast ${weekdayDate(last, 'sv')} (artikel 12.3).`,
    en: `The person has not been told of the extension yet. It counts only once its letter is issued, by ${weekdayDate(last, 'en')} (Article 12(3)).`,
  };
}

function toldTooLate(notifiedOn: PlainDate, last: PlainDate): Bilingual {
  return {
    sv: `Personen fick besked om förlängningen först ${weekdayDate(notifiedOn, 'sv')}, efter den första månaden, som slutade ${weekdayDate(last, 'sv')}. Förlängningen räknas inte (artikel 12.3).`,
    en: `The person was told of the extension only on ${weekdayDate(notifiedOn, 'en')}, after the first month, which ended on ${weekdayDate(last, 'en')}. The extension does not count (Article 12(3)).`,
  };
}

function toldBefore(notifiedOn: PlainDate, received: PlainDate): Bilingual {
  return {
    sv: `Beskedet om förlängningen är daterat ${weekdayDate(notifiedOn, 'sv')}, före mottagandet ${weekdayDate(received, 'sv')}. Förlängningen räknas inte (artikel 12.3).`,
    en: `The notice of the extension is dated ${weekdayDate(notifiedOn, 'en')}, before the receipt on ${weekdayDate(received, 'en')}. The extension does not count (Article 12(3)).`,
  };
}
