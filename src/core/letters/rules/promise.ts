import { addDays, later, type PlainDate } from '../../kit/dates.ts';
import { monthNames } from '../../kit/dateTexts.ts';
import { languages } from '../../kit/language.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { type Block, isTextBlock, textOf } from '../templates/blocks.ts';
import { isEditable } from '../templates/compose.ts';
import { templates } from '../templates/index.ts';
import { inWords, longDate } from '../templates/wording.ts';

/** Letters that speak of days to come agree with the clock, in every block that may be worded freely (Art 12(3)). */
export function lintPromise(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  if (template === 'marketingReply') return lintPrinted(facts, blocks);
  const last = lastDaySpokenOf(facts, template);
  if (last === undefined) return [];
  // Of a late letter, days that have passed since may explain the delay: they promise nothing.
  const latest = facts.date > last ? facts.date : last;
  const contradicting = blocks
    .filter(isTextBlock)
    .filter(
      (block) =>
        isEditable(block) &&
        (datesIn(textOf(block), facts.date).some((day) => day > latest) ||
          answersAfter(textOf(block), facts.date, latest)),
    );
  return [
    ...(template === 'acknowledgement' ? lintDeadline(facts, blocks) : []),
    ...contradicting.map(({ id }) => otherDate(id ?? '')),
  ];
}

const numbers = languages.flatMap((language) =>
  Array.from({ length: 12 }, (_, at) => [inWords(at + 1, language), at + 1] as const),
);
const counts: ReadonlyMap<string, number> = new Map([['ett', 1], ['a', 1], ...numbers]);
const units = { da: 1, ve: 7, we: 7, må: 30, mo: 30 } as const;
const within =
  /(?<!\p{L})(?:inom|om|within|in) (?<count>\d{1,3}|\p{L}+)[ \u00a0](?<unit>da|ve|we|må|mo)(?:gar|g|ys|y|ckor|cka|eks|ek|nader|nad|nths|nth)(?!\p{L})/giu;
const answering = /(?<!\p{L})(?:svar\p{L}*|besked|answer\p{L}*|repl(?:y|ies)|hear from)(?!\p{L})/iu;

/** True where a sentence promises the answer within so many days, weeks or months that it would come too late. */
function answersAfter(text: string, from: PlainDate, latest: PlainDate): boolean {
  const sentences = text.split(/[.!?\n]/).filter((sentence) => answering.test(sentence));
  return sentences.some((sentence) =>
    [...sentence.matchAll(within)].some(({ groups }) => {
      const said = groups?.['count']?.toLowerCase() ?? '';
      const unit = units[(groups?.['unit']?.toLowerCase() ?? 'da') as keyof typeof units];
      const count = counts.get(said) ?? Number(said);
      return Number.isFinite(count) && addDays(from, count * unit) > latest;
    }),
  );
}

/** The latest day that the letter may name; undefined where days are not the clock's. */
function lastDaySpokenOf(facts: LetterFacts, template: TemplateName): PlainDate | undefined {
  const { deadline, target, kind } = facts.request;
  const answerBy = kind === 'rights' ? deadline.alarm : later(deadline.alarm, target);
  switch (template) {
    case 'acknowledgement':
      return answerBy;
    case 'identityRequest':
    case 'identityReminder':
    case 'clarification':
      return later(answerBy, facts.question?.expiresOn ?? answerBy);
    case 'extension':
      return later(answerBy, deadline.extendedAlarm);
    default:
      return undefined;
  }
}

/** The acknowledgement of a request promises the clock's earliest last day. */
function lintDeadline(facts: LetterFacts, blocks: readonly Block[]): readonly LintFinding[] {
  const promised = blocks.filter(isTextBlock).find((block) => block.id === 'deadline');
  const date = longDate(facts.request.deadline.alarm, facts.language);
  return promised === undefined || textOf(promised).includes(date) ? [] : [otherDate('deadline')];
}

/** Of printed advertising the letter says until which day it may still arrive. */
function lintPrinted(facts: LetterFacts, blocks: readonly Block[]): readonly LintFinding[] {
  const printed = blocks.filter(isTextBlock).find(({ id }) => id === 'printed');
  if (!printed || datesIn(textOf(printed), facts.date).length > 0) return [];
  const own = templates.marketingReply.blocks(facts).filter(isTextBlock);
  const suggestion = own.find(({ id }) => id === 'printed');
  return [{ ...noPrintedDay, ...(suggestion ? { suggestion: textOf(suggestion) } : {}) }];
}

const noPrintedDay: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(1), 21(3)',
  message: {
    sv: 'Det står inte till och med vilken dag tryckt reklam kan komma.',
    en: 'Nothing says until which day printed advertising may still arrive.',
  },
  where: { part: 'letter', block: 'printed' },
};

const months = languages.flatMap((language) =>
  monthNames[language].map((name) => name.toLowerCase()),
);
const month = `(${[...new Set(months)].join('|')})`;
const written = [
  new RegExp(
    `(?<day>\\d{1,2})(?:st|nd|rd|th|:[ae])?[.,]?\\s+(?:of\\s+)?(?<month>${month})(?:,?\\s+(?<year>\\d{4}))?`,
    'giu',
  ),
  new RegExp(
    `(?<month>${month})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(?<year>\\d{4}))?`,
    'giu',
  ),
  /(?<year>\d{4})[-./](?<number>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/g,
  /(?<day>\d{1,2})[/.](?<number>\d{1,2})[ /.-](?<year>\d{4})/g,
  // Of the day and the month alone; ”24/7” is round the clock.
  /(?<![\d/])(?!24\/7(?!\d))(?<day>\d{1,2})\/(?<number>0?[1-9]|1[0-2])(?![\d/]|[ .-]\d{4})/g,
];

/** Each date in a text, as YYYY-MM-DD; one without its year is such a day nearest a plain date. */
export function datesIn(text: string, about: PlainDate): readonly string[] {
  return written.flatMap((form) =>
    [...text.matchAll(form)].map(({ groups }) => {
      const name = groups?.['month']?.toLowerCase() ?? '';
      const number = groups?.['number'] ?? String((months.indexOf(name) % 12) + 1);
      const day = `-${number.padStart(2, '0')}-${(groups?.['day'] ?? '').padStart(2, '0')}`;
      return `${groups?.['year'] ?? nearestYear(day, about)}${day}`;
    }),
  );
}

/** The year in which a day such as -12-24 lies at most half a year from a plain date. */
function nearestYear(day: string, about: PlainDate): number {
  const year = Number(about.slice(0, 4));
  const apart = Number(day.slice(1, 3)) - Number(about.slice(5, 7));
  if (apart > 6) return year - 1;
  return apart < -6 ? year + 1 : year;
}

function otherDate(block: string): LintFinding {
  return {
    severity: 'error',
    article: 'GDPR Art 12(3)',
    message: {
      sv: 'Brevet lovar en annan dag än ärendets sista dag.',
      en: 'The letter promises another day than the last day of the case.',
    },
    where: { part: 'letter', block },
  };
}
