import { type AgreementKind, clauseArticles, clauseWords } from '../../agreements/model.ts';
import { clauseMatrix } from '../../agreements/rules/clauses.ts';
import { inForce } from '../../agreements/rules/term.ts';
import { addDays, addMonths, type PlainDate } from '../../kit/dates.ts';
import { enumeration, longDate } from '../../kit/dateTexts.ts';
import { folded } from '../../kit/folding.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { Finding } from '../model.ts';
import { dueWords } from './due.ts';
import {
  type DatedAgreement,
  type HeldAgreement,
  isTransfer,
  type Judged,
  namesOf,
  sharedNames,
} from './facts.ts';

/** Where an agreement says nothing of notice, its end is announced this many months ahead. */
const usualWarning = 3;

/** What is wrong with the agreements that are in force: what they lack, leave out, or when they end. */
export function fulfilledFindings(facts: Judged): readonly Finding[] {
  if (facts.fulfilling.length === 0) return expiring(facts);
  return [
    ...(facts.supplier.role === 'processor' ? clauseFindings(facts.fulfilling) : []),
    ...categoryFindings(facts),
    ...expiring(facts),
  ];
}

/** Found missing is red; not looked for is amber (Art 28(2), (3), (9)). */
function clauseFindings(agreements: readonly HeldAgreement[]): readonly Finding[] {
  const { notCovered, unmarked } = clauseMatrix(agreements.map(({ content }) => content));
  const say = (codes: typeof notCovered) => ({
    article: codes.map((code) => clauseArticles[code]).join(', '),
    names: apart(codes.map(clauseWords)),
  });
  const missing = say(notCovered);
  const open = say(unmarked);
  return [
    ...(notCovered.length === 0
      ? []
      : [
          {
            level: 'red',
            code: 'clausesNotCovered',
            article: missing.article,
            text: {
              sv: `avtalet saknar villkor: ${missing.names.sv}`,
              en: `the agreement lacks clauses: ${missing.names.en}`,
            },
          } as const,
        ]),
    ...(unmarked.length === 0
      ? []
      : [
          {
            level: 'amber',
            code: 'clausesUnmarked',
            article: open.article,
            text: {
              sv: `villkor som ingen har granskat: ${open.names.sv}`,
              en: `clauses that nobody has looked for: ${open.names.en}`,
            },
          } as const,
        ]),
  ];
}

/** Names that hold commas of their own. */
function apart(names: readonly Bilingual[]): Bilingual {
  return { sv: names.map(({ sv }) => sv).join('; '), en: names.map(({ en }) => en).join('; ') };
}

/** An Art 28 agreement says which data it covers (28(3)), and no others go there. */
function categoryFindings(facts: Judged): readonly Finding[] {
  const { supplier } = facts;
  const beyond = beyondAgreement(facts);
  if (beyond === undefined) return supplier.role === 'processor' ? [categoriesNotStated] : [];
  if (beyond.length === 0) return [];
  const names = listed(beyond);
  return [
    {
      level: 'red',
      code: 'beyondAgreement',
      article: dueWords[supplier.role].article,
      text: {
        sv: `delas utöver avtalet: ${names.sv}`,
        en: `shared beyond the agreement: ${names.en}`,
      },
    },
  ];
}

/** The data that go there and that no agreement in force covers; undefined where none says which it covers. */
export function beyondAgreement(facts: Judged): readonly Bilingual[] | undefined {
  const covered = namesOf(
    facts.fulfilling.flatMap(({ content }) => content.dataCategories),
    facts.fulfilling.flatMap(({ content }) => content.ownCategories),
  ).map(({ sv }) => folded(sv));
  if (covered.length === 0) return undefined;
  return sharedNames(facts).filter(({ sv }) => !covered.includes(folded(sv)));
}

const categoriesNotStated: Finding = {
  level: 'amber',
  code: 'categoriesNotStated',
  article: 'Art 28(3)',
  text: {
    sv: 'avtalet säger inte vilka uppgifter det omfattar',
    en: 'the agreement does not say which data it covers',
  },
};

/** Agreements that are needed, that end within their period of notice, and that no other takes over from. */
function expiring(facts: Judged): readonly Finding[] {
  return expiringAgreements(facts).map(({ kind, end }) => expires(kind, facts, end));
}

/** The kinds of those agreements, each with its last day in force. */
export function expiringAgreements(
  facts: Judged,
): readonly { readonly kind: AgreementKind; readonly end: PlainDate }[] {
  const { binding, due, agreements, on } = facts;
  return binding.flatMap((agreement) => {
    const { kind } = agreement.content;
    if (!kind || !(due.includes(kind) || (kind === 'transfer' && isTransfer(facts)))) return [];
    const end = warnedEnd(agreement, on);
    const kinds = due.includes(kind) ? due : [kind];
    const goesOn = (day: PlainDate) =>
      agreements.some(
        (other) =>
          other.content.kind && kinds.includes(other.content.kind) && inForce(other.content, day),
      );
    return end && !goesOn(addDays(end, 1)) ? [{ kind, end }] : [];
  });
}

/** The last day in force, from the day on which it is announced: by then notice, or a new agreement, is due. */
function warnedEnd({ content, end }: DatedAgreement, on: PlainDate): PlainDate | undefined {
  const { renewalMonths, endedOn, noticeMonths } = content;
  if (!end || (renewalMonths && !endedOn)) return undefined;
  return on >= addMonths(end, -(noticeMonths || usualWarning)) ? end : undefined;
}

function expires(kind: AgreementKind, { supplier }: Judged, end: PlainDate): Finding {
  const transfer = {
    article: 'Art 44',
    the: { sv: 'överföringsavtalet', en: 'the transfer agreement' },
  };
  const { article, the } = kind === 'transfer' ? transfer : dueWords[supplier.role];
  return {
    level: 'amber',
    code: 'expiring',
    article,
    text: {
      sv: `${the.sv} går ut den ${longDate(end, 'sv')} och inget tar vid`,
      en: `${the.en} expires on ${longDate(end, 'en')} and nothing takes over`,
    },
  };
}

/** Names in running text. */
export function listed(names: readonly Bilingual[]): Bilingual {
  return {
    sv: enumeration(
      names.map(({ sv }) => sv),
      'sv',
    ),
    en: enumeration(
      names.map(({ en }) => en),
      'en',
    ),
  };
}
