import type { PlainDate } from '../../kit/dates.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { Finding, FindingCode, StandingLevel } from '../model.ts';
import { dueWords } from './due.ts';
import type { Judged } from './facts.ts';

/** How bad it is that no agreement of the kinds due is in force; undefined where one is, or where none is due. */
export function missingLevel({
  fulfilling,
  supplier,
  isShared,
}: Judged): Exclude<StandingLevel, 'green'> | undefined {
  if (fulfilling.length > 0) return undefined;
  if (isShared || supplier.role === 'processor' || supplier.role === 'joint') return 'red';
  return supplier.role === 'controller' ? 'amber' : undefined;
}

/** That the agreement due is not in force, and everything that explains it (Art 26(1), 28(3); P16). */
export function missingFindings(facts: Judged): readonly Finding[] {
  const level = missingLevel(facts);
  if (!level) return [];
  const reasons = [...secrecyOnly(facts), ...expired(facts), ...notYet(facts), ...notSigned(facts)];
  const found = reasons.length > 0 ? reasons : [noAgreement(facts)];
  const { article } = dueWords[facts.supplier.role];
  return found.map(({ code, text }) => ({ level, code, article, text }));
}

type Reason = { readonly code: FindingCode; readonly text: Bilingual };

function secrecyOnly({ binding, supplier: { role } }: Judged): readonly Reason[] {
  if (!binding.some(({ content }) => content.kind === 'secrecy')) return [];
  const article = role === 'joint' ? 26 : 28;
  const text = {
    sv: `bara ett sekretessavtal: konfidentiellt, men inte artikel ${article}`,
    en: `a secrecy agreement only: confidential, but not Article ${article}`,
  };
  return [{ code: 'secrecyOnly', text }];
}

function expired(facts: Judged): readonly Reason[] {
  const { on, supplier } = facts;
  const ends = candidates(facts).flatMap(({ start, end }) =>
    start && start <= on ? (end ?? []) : [],
  );
  const last = latest(ends);
  if (!last) return [];
  const { the } = dueWords[supplier.role];
  const text = {
    sv: `${the.sv} gick ut den ${longDate(last, 'sv')}`,
    en: `${the.en} expired on ${longDate(last, 'en')}`,
  };
  return [{ code: 'expired', text }];
}

function notYet(facts: Judged): readonly Reason[] {
  const starts = candidates(facts).flatMap(({ start }) => start ?? []);
  const first = starts.filter((start) => start > facts.on).sort()[0];
  if (!first) return [];
  const { the } = dueWords[facts.supplier.role];
  const text = {
    sv: `${the.sv} börjar gälla först den ${longDate(first, 'sv')}`,
    en: `${the.en} comes into force only on ${longDate(first, 'en')}`,
  };
  return [{ code: 'notYetInForce', text }];
}

function notSigned(facts: Judged): readonly Reason[] {
  const drafts = candidates(facts).filter(
    ({ start, content }) => start === undefined && !content.endedOn,
  );
  if (drafts.length === 0) return [];
  const { the } = dueWords[facts.supplier.role];
  const text = { sv: `${the.sv} är inte tecknat`, en: `${the.en} is not signed` };
  return [{ code: 'notSigned', text }];
}

function noAgreement({ supplier, isShared }: Judged): Reason {
  const { a } = dueWords[supplier.role];
  const text = isShared
    ? { sv: `uppgifter delas utan ${a.sv}`, en: `data are shared without ${a.en}` }
    : { sv: `${a.sv} saknas`, en: `${a.en} is missing` };
  // With them the law asks for no secrecy agreement: the policy does (P16).
  const isPromised = supplier.role === 'controller' || supplier.role === 'none';
  if (!isPromised) return { code: 'noAgreement', text };
  const promised = {
    sv: `${text.sv}, som policyn lovar`,
    en: `${text.en}, which the policy promises`,
  };
  return { code: 'noAgreement', text: promised };
}

function candidates({ agreements, due }: Judged) {
  return agreements.filter(({ content: { kind } }) => kind && due.includes(kind));
}

function latest(days: readonly PlainDate[]): PlainDate | undefined {
  return [...days].sort().at(-1);
}
