import type { AgreementContent, AgreementKind } from '../../agreements/model.ts';
import { binds, lastDay, startsOn } from '../../agreements/rules/term.ts';
import { countryCode, isThirdCountry } from '../../kit/countries.ts';
import type { PlainDate } from '../../kit/dates.ts';
import { folded } from '../../kit/folding.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { Bilingual } from '../../kit/language.ts';
import { categoryNames, type DataCategory, dataCategories } from '../../processing/model/codes.ts';
import type { SupplierContent } from '../model.ts';
import { agreementsDue } from './due.ts';

export type HeldAgreement = { readonly id: RegisterItemId; readonly content: AgreementContent };

/** An agreement with its first day in force, and its last as it looks on the day of the standing. */
export type DatedAgreement = HeldAgreement & {
  readonly start?: PlainDate | undefined;
  readonly end?: PlainDate | undefined;
};

/** That data go to a supplier: a record in use names it, or a disclosure to it is in the log; and which data. */
export type Sharing = {
  readonly by: 'record' | 'disclosure';
  readonly categories: readonly DataCategory[];
  readonly own: readonly string[];
};

/** What a supplier's standing is judged by; the day is a plain date. */
export type StandingFacts = {
  readonly id: RegisterItemId;
  readonly supplier: SupplierContent;
  readonly agreements: readonly HeldAgreement[];
  readonly sharing: readonly Sharing[];
  readonly on: PlainDate;
};

/** The facts with what several findings ask of them. */
export type Judged = Omit<StandingFacts, 'agreements'> & {
  readonly agreements: readonly DatedAgreement[];
  readonly due: readonly AgreementKind[];
  /** In force on the day. */
  readonly binding: readonly DatedAgreement[];
  /** Those in force of the kinds due. */
  readonly fulfilling: readonly DatedAgreement[];
  /** Whether personal data go there at all. */
  readonly isShared: boolean;
};

export function judged(facts: StandingFacts): Judged {
  const { supplier, sharing, on } = facts;
  const due = agreementsDue[supplier.role];
  const agreements = facts.agreements.map(({ id, content }) => ({
    id,
    content,
    start: startsOn(content),
    end: lastDay(content, on),
  }));
  const binding = agreements.filter((agreement) => binds(agreement, on));
  const stated = supplier.dataCategories.length + supplier.ownCategories.length > 0;
  return {
    ...facts,
    agreements,
    due,
    binding,
    fulfilling: binding.filter(({ content: { kind } }) => kind && due.includes(kind)),
    isShared: stated || sharing.length > 0,
  };
}

/**
 * The data that go there, by name: what the supplier's entry says and what was disclosed. Only where the entry says
 * nothing, those of the records that name it: not all that a record holds goes to each supplier of it.
 */
export function sharedNames({ supplier, sharing }: Judged): readonly Bilingual[] {
  const { dataCategories: stated, ownCategories } = supplier;
  const isStated = stated.length + ownCategories.length > 0;
  const counted = sharing.filter(({ by }) => by === 'disclosure' || !isStated);
  return namesOf(
    [...stated, ...counted.flatMap(({ categories }) => categories)],
    [...ownCategories, ...counted.flatMap(({ own }) => own)],
  );
}

/** Categories as texts, each once, the policy's first and in its order. */
export function namesOf(
  codes: readonly DataCategory[],
  own: readonly string[],
): readonly Bilingual[] {
  const known = dataCategories.filter((code) => codes.includes(code));
  const others = new Map(own.map((name) => [folded(name), { sv: name, en: name }]));
  return [...known.map((code) => categoryNames[code]), ...others.values()];
}

/** Whether a transfer in force covers a country outside the EEA; one that names none covers the supplier's own. */
export function isCovered(country: string, { binding, supplier }: Judged): boolean {
  return binding.some(({ content: { kind, countries } }) => {
    if (kind !== 'transfer') return false;
    const covered = countries.length === 0 ? [supplier.country] : countries;
    return covered.some((name) => isSameCountry(name, country));
  });
}

/** Whether data leave the EEA: to the supplier itself, or on to a sub-processor. */
export function isTransfer({ supplier }: Judged): boolean {
  const countries = [supplier.country, ...supplier.subProcessors.map(({ country }) => country)];
  return countries.some(isThirdCountry);
}

/** Whether data go to the supplier's own country, outside the EEA, without a transfer agreement that covers it. */
export function isUncoveredTransfer(facts: Judged): boolean {
  const { supplier, isShared } = facts;
  const getsData = isShared || supplier.role === 'processor' || supplier.role === 'joint';
  return getsData && isThirdCountry(supplier.country) && !isCovered(supplier.country, facts);
}

function isSameCountry(one: string, other: string): boolean {
  const code = countryCode(one);
  return code === undefined ? folded(one) === folded(other) : code === countryCode(other);
}
