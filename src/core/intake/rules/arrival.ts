import {
  type Instant,
  instantOf,
  localDate,
  localDateTime,
  type TimeZone,
} from '../../kit/dates.ts';
import { weekdayDate } from '../../kit/dateTexts.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import type { Arrival } from '../model.ts';
import { mailDate, receivedDate } from './mailDate.ts';
import type { HeaderField } from './references.ts';

/** When a message reached the mailbox, if any header says so, and what the officer should know about it. */
export type ArrivalFinding = {
  readonly arrival: Arrival | undefined;
  readonly remarks: readonly Bilingual[];
};

const day = 86_400_000;
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2200, 11, 31, 23, 59, 59);

/**
 * The moment a message reached the mailbox (R1): the topmost transport `Received` field, which the receiving
 * server writes. The sender's own `Date` is a fallback, and the note says so.
 */
export function arrivalOf(headers: readonly HeaderField[], timeZone: TimeZone): ArrivalFinding {
  const transport = headers.filter(({ key }) => key === 'received');
  const moments = transport.slice(0, 100).map(({ value }) => plausible(receivedDate(value)));
  const at = moments.findIndex((moment) => moment !== undefined);
  const received = moments[at];
  const dateField = headers.find(({ key }) => key === 'date');
  const written = dateField === undefined ? undefined : mailDate(dateField.value);
  const sent = plausible(written);
  const remarks = [
    ...transportRemarks(transport.length, at),
    ...(dateField !== undefined && sent === undefined ? [unusableDate()] : []),
    ...(received === undefined || sent === undefined ? [] : gapRemarks(received, sent, timeZone)),
  ];
  if (received !== undefined) return { arrival: byTransport(received, timeZone), remarks };
  if (sent !== undefined) return { arrival: bySender(sent, timeZone), remarks };
  return { arrival: undefined, remarks: [...remarks, noMoment()] };
}

/** The moment of delivery that Outlook keeps in an .msg whose transport headers are gone (R1). */
export function deliveredAt(moment: number, timeZone: TimeZone): Arrival | undefined {
  if (plausible(moment) === undefined) return undefined;
  const at = instantOf(moment);
  return {
    at,
    date: localDate(at, timeZone),
    basis: 'received',
    note: {
      sv: `Nådde brevlådan ${clockTime(at, timeZone, 'sv')} enligt leveranstiden som Outlook har sparat.`,
      en: `Reached the mailbox on ${clockTime(at, timeZone, 'en')} by the delivery time that Outlook keeps.`,
    },
  };
}

/** For a file that no mail server has stamped, such as a text or a PDF. */
export function noArrival(): ArrivalFinding {
  return { arrival: undefined, remarks: [noMoment()] };
}

function plausible(moment: number | undefined): number | undefined {
  // Written so that a moment that is no number is not plausible either.
  return moment !== undefined && moment >= earliest && moment <= latest ? moment : undefined;
}

function byTransport(moment: number, timeZone: TimeZone): Arrival {
  const at = instantOf(moment);
  return {
    at,
    date: localDate(at, timeZone),
    basis: 'received',
    note: {
      sv: `Nådde brevlådan ${clockTime(at, timeZone, 'sv')} enligt mottagande servers transporthuvud (Received).`,
      en: `Reached the mailbox on ${clockTime(at, timeZone, 'en')} by the receiving server’s transport header (Received).`,
    },
  };
}

function bySender(moment: number, timeZone: TimeZone): Arrival {
  const at = instantOf(moment);
  return {
    at,
    date: localDate(at, timeZone),
    basis: 'date',
    note: {
      sv: `Transporthuvud saknas. Tiden ${clockTime(at, timeZone, 'sv')} är avsändarens egen (Date); kontrollera när meddelandet kom in.`,
      en: `There is no transport header. The time, ${clockTime(at, timeZone, 'en')}, is the sender’s own (Date); check when the message arrived.`,
    },
  };
}

function clockTime(at: Instant, timeZone: TimeZone, language: Language): string {
  const time = localDateTime(at, timeZone).slice(11);
  const date = weekdayDate(localDate(at, timeZone), language);
  return language === 'sv' ? `${date} kl. ${time.replace(':', '.')}` : `${date} at ${time}`;
}

function transportRemarks(count: number, usedAt: number): readonly Bilingual[] {
  if (count === 0 || usedAt === 0) return [];
  if (usedAt < 0) {
    return [
      {
        sv: 'Inget transporthuvud (Received) har en rimlig tid.',
        en: 'No transport header (Received) has a plausible time.',
      },
    ];
  }
  return [
    {
      sv: 'Det översta transporthuvudet har ingen rimlig tid; nästa användes i stället.',
      en: 'The topmost transport header has no plausible time; the next one was used instead.',
    },
  ];
}

function gapRemarks(received: number, sent: number, timeZone: TimeZone): readonly Bilingual[] {
  if (Math.abs(received - sent) <= day) return [];
  const at = instantOf(sent);
  return [
    {
      sv: `Avsändarens tid (Date), ${clockTime(at, timeZone, 'sv')}, skiljer sig mer än ett dygn från ankomsten.`,
      en: `The sender’s time (Date), ${clockTime(at, timeZone, 'en')}, differs from the arrival by more than a day.`,
    },
  ];
}

function unusableDate(): Bilingual {
  return {
    sv: 'Avsändarens tid (Date) är oläslig eller orimlig och användes inte.',
    en: 'The sender’s time (Date) is unreadable or implausible and was not used.',
  };
}

function noMoment(): Bilingual {
  return {
    sv: 'Filen visar inte när meddelandet kom in. Ange dagen för hand.',
    en: 'The file does not show when the message arrived. Enter the day by hand.',
  };
}
