import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { type Block, isTextBlock, textOf } from '../templates/blocks.ts';
import { isEditable } from '../templates/compose.ts';
import { templates } from '../templates/index.ts';
import { datesIn } from './promise.ts';
import { isReply } from './replies.ts';

/** What the officer writes agrees with the case: what was done, whose it is, its days, and the right to complain. */
export function lintAgreement(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  return blocks.filter(isTextBlock).flatMap((block): readonly LintFinding[] => {
    if (block.id === undefined) return [];
    const where = { part: 'letter', block: block.id } as const;
    const text = textOf(block);
    const written = isEditable(block)
      ? [
          ...(denial.test(text) ? [deniesComplaint] : []),
          ...(namesOtherCase(text, facts) ? [otherCase] : []),
          ...(greetsOther(text, facts) ? [otherPerson] : []),
          ...(isReply(template) && namesOtherDay(text, facts, template) ? [otherDay] : []),
        ]
      : [];
    const all = template === 'erasureReply' && !isAllErased(facts) && everything.test(text);
    return [...written, ...(all ? [notAll] : [])].map((found) => ({ ...found, where }));
  });
}

const data = '(?:dina |your |the )?(?:personal )?(?:person)?(?:uppgifter|data)';
const aboutYou = '(?: (?:om dig|about you|som vi har|we (?:have|hold)))*';
const everything = new RegExp(
  `(?<!\\p{L})(?:raderat|tagit bort|erased|deleted|removed) (?:allt|everything|(?:alla|all(?: of)?) ${data})${aboutYou}(?=\\s*(?:[.!;]|$))|(?<!\\p{L})(?:ingenting|inget|inga uppgifter|nothing|no data) (?:finns kvar|är kvar|remains?|is left|are left)|(?<!\\p{L})(?:allt|everything|(?:alla|all) ${data})${aboutYou} (?:är|har|is|are|has been|have been) (?:raderad\\p{L}*|borttag\\p{L}*|erased|deleted|removed)(?=\\s*(?:[.!;]|$))`,
  'imu',
);

/** True where the erasure was granted whole, or is not decided: then "all" contradicts nothing. */
function isAllErased({ courses }: LetterFacts): boolean {
  const outcome = courses.find(({ right }) => right === 'erasure')?.decision?.outcome;
  return outcome === undefined || outcome === 'granted';
}

const denial =
  /(?<!\p{L})(?:(?:kan|får) (?:du )?inte (?:klaga|lämna (?:in )?(?:ett )?klagomål)|(?:cannot|can.t|may not|must not) (?:complain|lodge a complaint))/iu;

const reference = /(?<![\d-])20\d\d-\d{4}(?![\d-])/g;

function namesOtherCase(text: string, { request }: LetterFacts): boolean {
  return [...text.matchAll(reference)].some(([found]) => found !== request.reference);
}

const greeting =
  /^\s*(?:[Hh]ej|[Hh]ejsan|[Bb]äst[ea]|[Kk]ära?|[Gg]od dag|[Dd]ear|[Hh]ello|[Hh]i) (?<name>(?:(?:Mr|Mrs|Ms|[Hh]err|[Ff]ru)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/mu;

/** True where somebody is greeted by a name of which no part is the requester's. */
function greetsOther(text: string, { requester }: LetterFacts): boolean {
  const greeted = greeting.exec(text)?.groups?.['name'];
  if (greeted === undefined) return false;
  const own = new Set(requester.name.toLowerCase().split(/[\s,]+/));
  return !greeted
    .toLowerCase()
    .split(/\s+/)
    .some((word) => own.has(word));
}

/** True where a reply names a day that neither the case nor the template's own words know. */
function namesOtherDay(text: string, facts: LetterFacts, template: TemplateName): boolean {
  const days = datesIn(text, facts.date);
  if (days.length === 0) return false;
  const { extract: _, ...kept } = facts;
  const own = templates[template].blocks(facts).filter(isTextBlock).map(textOf).join('\n');
  const known = new Set([
    ...(JSON.stringify(kept).match(/\d{4}-\d{2}-\d{2}/g) ?? []),
    ...datesIn(own, facts.date),
  ]);
  return days.some((day) => !known.has(day));
}

type Unplaced = Omit<LintFinding, 'where'>;

const notAll: Unplaced = {
  severity: 'error',
  article: 'GDPR Art 12(4), 17(3)',
  message: {
    sv: 'Texten säger att allt är raderat, men beslutet är att en del sparas. Säg vad som är raderat.',
    en: 'The text says that everything was erased, but the decision keeps some of it. Say what was erased.',
  },
};

const deniesComplaint: Unplaced = {
  severity: 'error',
  article: 'GDPR Art 12(4), 77',
  message: {
    sv: 'Texten säger att man inte kan klaga. Rätten att klaga hos tillsynsmyndigheten gäller alltid.',
    en: 'The text says that no complaint can be made. The right to complain to the supervisory authority always holds.',
  },
};

const otherCase: Unplaced = {
  severity: 'warning',
  article: 'GDPR Art 5(1)(d), 5(1)(f)',
  message: {
    sv: 'Texten nämner ett annat ärendes nummer. Kontrollera att brevet inte gäller någon annan.',
    en: 'The text names another case’s number. Make sure that the letter is not about somebody else.',
  },
};

const otherPerson: Unplaced = {
  severity: 'warning',
  article: 'GDPR Art 5(1)(d), 5(1)(f)',
  message: {
    sv: 'Brevet hälsar på någon annan än den som har skrivit till oss. Kontrollera vem det gäller.',
    en: 'The letter greets somebody other than the person who wrote to us. Check whom it is about.',
  },
};

const otherDay: Unplaced = {
  severity: 'warning',
  article: 'GDPR Art 12(1), 12(3)',
  message: {
    sv: 'Texten nämner en dag som inte står i ärendet. Kontrollera den.',
    en: 'The text names a day that is not in the case. Check it.',
  },
};
