const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours east of UTC: RFC 5322 4.3, and the European names that mail programs write besides. */
const zoneHours: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  BST: 1,
  WEST: 1,
  CET: 1,
  MET: 1,
  CEST: 2,
  MEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const dateTime =
  /^(?:[a-z]{2,10}\.? ?,? ?)?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{2,4}) (\d{1,2}) ?: ?(\d{2})(?: ?: ?(\d{2})(?:\.\d{1,9})?)?(?: ?([^\d\s:.].{0,39}))?$/i;

/** The longest header value read as a date; more is no date. */
const longest = 2000;

/**
 * Reads a date as mail headers write it (RFC 5322 3.3 and 4.3): comments, two-digit years, obsolete and unknown
 * zone names. Answers milliseconds since 1970 UTC, or undefined. An unknown zone counts as UTC, as the RFC says.
 */
export function mailDate(value: string): number | undefined {
  if (value.length > longest) return undefined;
  const plain = withoutComments(value).replaceAll(/\s+/g, ' ').trim();
  const match = dateTime.exec(plain);
  if (match === null) return undefined;
  const [, day, month = '', year = '', hour, minute, second = '0', zone = ''] = match;
  const monthAt = months.indexOf(month.toLowerCase());
  const civil = {
    year: fullYear(year),
    month: monthAt,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Math.min(Number(second), 59),
  };
  const offset = zoneMinutes(zone.trim());
  if (monthAt < 0 || offset === undefined || Number(second) > 60) return undefined;
  const time = utc(civil);
  return time === undefined ? undefined : time - offset * 60_000;
}

/** The date of a `Received` field: what follows its last semicolon outside comments (RFC 5321 4.4). */
export function receivedDate(value: string): number | undefined {
  const plain = withoutComments(value.slice(0, 20_000));
  const at = plain.lastIndexOf(';');
  return at < 0 ? undefined : mailDate(plain.slice(at + 1));
}

function withoutComments(value: string): string {
  let kept = '';
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    const character = value[at];
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (depth === 0) kept += character;
  }
  return kept;
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  if (written.length === 2 && year < 50) return 2000 + year;
  return 1900 + year;
}

function zoneMinutes(zone: string): number | undefined {
  const numeric = /^(?:GMT|UTC?)? ?([+-])(\d{2}):?(\d{2})\b/i.exec(zone);
  if (numeric === null) return (zoneHours[zone.split(' ', 1)[0]?.toUpperCase() ?? ''] ?? 0) * 60;
  const [, sign, hours, minutes] = numeric;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

type Civil = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

/** Undefined for what no calendar or clock shows, such as 31 February or 24:10. */
function utc({ year, month, day, hour, minute, second }: Civil): number | undefined {
  if (hour > 23 || minute > 59) return undefined;
  const time = Date.UTC(year, month, day, hour, minute, second);
  const lastDay =
    Date.UTC(year, month + 1, 0) / 86_400_000 - Date.UTC(year, month, 1) / 86_400_000 + 1;
  return day < 1 || day > lastDay ? undefined : time;
}
