import { isThirdCountry } from '../../kit/countries.ts';
import type { Bilingual } from '../../kit/language.ts';
import { categoryNames, dataSourceNames } from '../../processing/model.ts';
import type { EvidenceFacts, SeenRecord, SeenRule } from '../model/facts.ts';
import type { Alarm } from '../model.ts';
import { alarm, counted } from './proof.ts';
import {
  saysWord,
  statesCategory,
  statesCountry,
  statesLaw,
  statesSource,
  statesSuppliers,
  statesTrigger,
} from './stated.ts';

/** The records of what still goes on, drafts among them: what is planned drifts as well. */
export function goingOn({ records }: Pick<EvidenceFacts, 'records'>): readonly SeenRecord[] {
  return records.filter(({ content }) => content.state !== 'ended');
}

/** Things by their name as they are written, each with the records or items that have it. */
function byName<Thing extends { readonly id: SeenRecord['id'] }>(
  named: readonly (readonly [string, Thing])[],
): readonly (readonly [string, readonly Thing[]])[] {
  const groups = new Map<string, { readonly name: string; readonly things: Map<string, Thing> }>();
  for (const [name, thing] of named) {
    const key = name.toLowerCase();
    const group = groups.get(key) ?? { name, things: new Map() };
    groups.set(key, group);
    group.things.set(thing.id, thing);
  }
  return [...groups.values()].map(({ name, things }) => [name, [...things.values()]] as const);
}

/** Recipients that the policy neither names nor covers with its words on suppliers and the law (Art 13(1)(e)). */
export function recipientDrift(facts: EvidenceFacts): readonly Alarm[] {
  const { policyText, suppliers } = facts;
  const known = new Set(suppliers.map(({ name }) => name.toLowerCase()));
  const named = goingOn(facts).flatMap((record) =>
    record.content.recipients
      .filter(({ name, supplier }) => {
        if (saysWord(policyText, name)) return false;
        const isSupplier = supplier !== undefined || known.has(name.toLowerCase());
        if (isSupplier) return !statesSuppliers(policyText);
        return !(record.content.legalBases.includes('c') && statesLaw(policyText));
      })
      .map(({ name }) => [name, record] as const),
  );
  return byName(named).flatMap(([name, records]) =>
    alarm(counted(records), {
      kind: 'recipient',
      weight: 'drift',
      article: 'Art 13(1)(e)',
      register: 'processing',
      sv: `policyn säger inte att ${name} får uppgifter`,
      en: `the policy does not state that ${name} is given data`,
    }),
  );
}

/** Countries outside the EU and the EEA that the policy does not name (Art 13(1)(f), 44). */
export function transferDrift(facts: EvidenceFacts): readonly Alarm[] {
  const { policyText } = facts;
  const isUnstated = (country: string) =>
    isThirdCountry(country) && !statesCountry(policyText, country);
  const fromRecords = goingOn(facts).flatMap((record) =>
    record.content.transfers
      .filter(({ country }) => isUnstated(country))
      .map(({ country }) => [country, record] as const),
  );
  const fromSuppliers = facts.suppliers
    .filter(({ shares }) => shares)
    .flatMap((supplier) =>
      [supplier.country, ...supplier.subProcessors.map(({ country }) => country)]
        .filter(isUnstated)
        .map((country) => [country, supplier] as const),
    );
  const raised = (register: 'processing' | 'suppliers') =>
    byName<{ readonly id: SeenRecord['id'] }>(
      register === 'processing' ? fromRecords : fromSuppliers,
    ).flatMap(([country, items]) =>
      alarm(counted(items), {
        kind: 'transfer',
        weight: 'drift',
        article: 'Art 13(1)(f), 44',
        register,
        sv: `policyn säger inte att uppgifter förs över till ${country}`,
        en: `the policy does not state that data are transferred to ${country}`,
      }),
    );
  return [...raised('processing'), ...raised('suppliers')];
}

/** Data categories of the records that the policy does not name (Art 5(1)(a), 14(1)(d)). */
export function categoryDrift(facts: EvidenceFacts): readonly Alarm[] {
  const { policyText } = facts;
  const named = goingOn(facts).flatMap((record) =>
    record.content.data
      .filter(({ category, own }) =>
        category ? !statesCategory(policyText, category) : !saysWord(policyText, own),
      )
      .map(({ category, own }) => {
        const name = category ? categoryNames[category] : { sv: own, en: own };
        return [inBoth(name), record] as const;
      }),
  );
  return byName(named).flatMap(([name, records]) => {
    const [sv = '', en = ''] = name.split('\n');
    return alarm(counted(records), {
      kind: 'category',
      weight: 'drift',
      article: 'Art 14(1)(d)',
      register: 'processing',
      sv: `policyn nämner inte uppgiften ${sv}`,
      en: `the policy does not name the data category ${en}`,
    });
  });
}

/** Sources of the records that the policy does not name (Art 14(2)(f)). */
export function sourceDrift(facts: EvidenceFacts): readonly Alarm[] {
  const named = goingOn(facts).flatMap((record) =>
    [...new Set(record.content.data.flatMap(({ sources }) => sources))]
      .filter((source) => !statesSource(facts.policyText, source))
      .map((source) => [inBoth(dataSourceNames[source]), record] as const),
  );
  return byName(named).flatMap(([name, records]) => {
    const [sv = '', en = ''] = name.split('\n');
    return alarm(counted(records), {
      kind: 'source',
      weight: 'drift',
      article: 'Art 14(2)(f)',
      register: 'processing',
      sv: `policyn nämner inte källan ${sv}`,
      en: `the policy does not name the source ${en}`,
    });
  });
}

function inBoth({ sv, en }: Bilingual): string {
  return `${sv}\n${en}`;
}

/** Records without a period, and rules whose period the policy does not state or goes beyond (Art 5(1)(e), 13(2)(a)). */
export function periodDrift(facts: EvidenceFacts): readonly Alarm[] {
  const without = goingOn(facts).filter(({ content }) => content.retentionRules.length === 0);
  const used = new Set(goingOn(facts).flatMap(({ content }) => content.retentionRules));
  const rules = facts.rules.filter(({ id }) => used.has(id));
  const unstated = rules.filter(({ content: { trigger, triggerWords } }) =>
    trigger ? !statesTrigger(facts.policyText, trigger, triggerWords) : false,
  );
  return [
    ...alarm(counted(without), {
      kind: 'period',
      weight: 'drift',
      article: 'Art 5(1)(e), 30(1)(f)',
      register: 'processing',
      sv: 'behandlingar utan gallringsregel',
      en: 'records without a retention rule',
    }),
    ...alarm(counted(unstated), {
      kind: 'period',
      weight: 'drift',
      article: 'Art 13(2)(a)',
      register: 'retention',
      sv: 'policyn säger inte från när tiden räknas i dessa regler',
      en: 'the policy does not state from when the period of these rules counts',
    }),
    ...alarm(counted(rules.filter(keepsBeyondReasonable)), {
      kind: 'period',
      weight: 'drift',
      article: 'Art 5(1)(e)',
      register: 'retention',
      sv: 'sparas mer än ett år efter att relationen upphörde, utan lagstöd eller intresseavvägning',
      en: 'kept for more than a year after the relationship ended, without a legal ground or balancing test',
    }),
  ];
}

const reasonableMonths = 12;

/** Longer than “within a reasonable time” carries: a year, unless a law or a balancing test says more. */
function keepsBeyondReasonable({ content }: SeenRule): boolean {
  const { trigger, months = 0, citation, exceptions } = content;
  if (trigger !== 'relationshipEnds' || months <= reasonableMonths) return false;
  return citation === '' && !exceptions.some(({ balancing }) => balancing !== undefined);
}

/** Consents in the register that are none: given by a visit, or bundled with terms (Art 4(11), 7(2), 7(4)). */
export function consentDrift({ consents }: EvidenceFacts): readonly Alarm[] {
  return [
    ...alarm(consents.byVisit, {
      kind: 'consent',
      weight: 'broken',
      article: 'Art 4(11)',
      register: 'consents',
      sv: 'samtycken som bara är ett besök på webbplatsen: ett besök är inte ett samtycke',
      en: 'consents that are only a visit to the website: a visit is not consent',
    }),
    ...alarm(consents.byTerms, {
      kind: 'consent',
      weight: 'broken',
      article: 'Art 7(2), 7(4)',
      register: 'consents',
      sv: 'samtycken som är bundna till allmänna villkor: de är inte frivilliga',
      en: 'consents bundled with general terms: they are not freely given',
    }),
  ];
}
