import { countryCode } from '../../../kit/countries.ts';
import type { Instant } from '../../../kit/dates.ts';
import type { Bilingual, Language } from '../../../kit/language.ts';
import { categoryNames, dataSourceNames, legalBasisNames } from '../../../processing/model.ts';
import type { Statement, TiltFacts, TiltRecord } from './facts.ts';
import { adequacyOf, rightsOf } from './tiltRights.ts';

/** A TILT document but for its hash, and what it had to leave open. */
export type TiltDocument = {
  readonly document: { readonly meta: object } & Readonly<Record<string, unknown>>;
  readonly open: readonly Bilingual[];
};

/**
 * The records as a document of the Transparency Information Language, in one language: what Art 13 and 14 want the
 * data subjects to know, for machines. What TILT asks and the registers do not say is listed, not made up.
 */
export function tiltDocument(facts: TiltFacts): TiltDocument {
  const { organisation, records, language } = facts;
  const open: Bilingual[] = [];
  const sayOpen = (sv: string, en: string) => open.push({ sv, en });
  const address = organisation.addressLines.join(', ');
  const contact = { name: organisation.officerName, email: organisation.officerEmail };
  sayOpen(
    'företrädare: TILT vill ha en person; dataskyddsombudet står där',
    'representative: TILT wants a person; the data protection officer stands there',
  );
  sayOpen(
    'följden av att uppgifter inte lämnas (artikel 13.2 e) finns inte i registret',
    'the consequence of not providing data (Article 13(2)(e)) is not in the register',
  );
  const transfers = records.flatMap(({ content }) => content.transfers);
  for (const { country } of transfers) {
    if (!countryCode(country)) {
      sayOpen(
        'en överföring till ett land utan landskod',
        'a transfer to a country without a code',
      );
    }
  }
  const document = {
    meta: metaOf(facts),
    controller: { name: organisation.name, address, country: 'SE', representative: contact },
    dataProtectionOfficer: {
      ...contact,
      address,
      country: 'SE',
      ...phoneOf(organisation.officerPhone),
    },
    dataDisclosed: records.map((record) => disclosed(record, language)),
    thirdCountryTransfers: transfers.flatMap((transfer) => adequacyOf(transfer, language)),
    sources: records.flatMap((record) => sourcesOf(record, facts)),
    ...rightsOf(facts),
    automatedDecisionMaking: automated(records, language),
    changesOfPurpose: [],
  };
  return { document, open };
}

function metaOf({ id, now, organisation, language }: TiltFacts) {
  return {
    _id: id,
    name: organisation.name,
    created: plainMoment(now),
    modified: plainMoment(now),
    version: 1,
    language,
    status: 'active',
    url: organisation.website,
  };
}

/** The schema's own pattern knows no more than whole seconds. */
function plainMoment(now: Instant): string {
  return now.slice(0, 19);
}

function phoneOf(phone: string) {
  return /^\+?[0-9][0-9\s./-]*$/.test(phone) ? { phone } : {};
}

function disclosed({ id, content, suppliers, rules }: TiltRecord, language: Language) {
  const { statement, legalBases } = content;
  const text = (name: keyof Statement) => statement[name][language];
  const balanced = legalBases.includes('f');
  return {
    _id: id,
    category: categoriesOf(content.data, language),
    purposes: [{ purpose: text('title'), description: text('purposes') }],
    legalBases: legalBases.map((basis) => ({
      reference: `GDPR-6-1-${basis}`,
      description: [legalBasisNames[basis][language], content.legalProvision]
        .filter(isSaid)
        .join('; '),
    })),
    legitimateInterests: [
      { exists: balanced, ...(balanced ? { reasoning: text('legalBasis') } : {}) },
    ],
    recipients: [
      ...(text('recipients') === '' ? [] : [{ category: text('recipients') }]),
      ...content.recipients.map(({ name, role, addressLines }) => ({
        name,
        category: role || name,
        ...(addressLines.length > 0 ? { address: addressLines.join(', ') } : {}),
      })),
      ...suppliers.map(({ name, service, country }) => ({
        name,
        category: service || name,
        ...(countryCode(country) ? { country: countryCode(country) } : {}),
      })),
    ],
    storage: [
      {
        temporal: rules.flatMap(({ title, months }) =>
          months === undefined ? [] : [{ description: title, ttl: `P${months}M` }],
        ),
        purposeConditional: text('retention') === '' ? [] : [text('retention')],
        aggregationFunction: 'max',
      },
    ],
    nonDisclosure: {
      legalRequirement: legalBases.includes('c'),
      contractualRegulation: legalBases.includes('b'),
      obligationToProvide: legalBases.includes('c'),
      consequences: '',
    },
  };
}

function isSaid(text: string): boolean {
  return text !== '';
}

function categoriesOf(data: TiltRecord['content']['data'], language: Language): readonly string[] {
  return data.map(({ category, own }) => (category ? categoryNames[category][language] : own));
}

/** Where data come from that the person did not give (Art 14(2)(f)). */
function sourcesOf({ id, content }: TiltRecord, { language, organisation }: TiltFacts) {
  return content.data.flatMap((datum, n) => {
    const others = datum.sources.filter((source) => source !== 'person');
    if (others.length === 0) return [];
    const [dataCategory = ''] = categoriesOf([datum], language);
    const sources = others.map((source) => ({
      description: dataSourceNames[source][language],
      url: organisation.website,
      publiclyAvailable: source === 'publicRegister',
    }));
    return [{ _id: `${id}-${n + 1}`, dataCategory, sources }];
  });
}

function automated(records: readonly TiltRecord[], language: Language) {
  const deciding = records.filter(({ content }) => content.automatedDecisions);
  if (deciding.length === 0) return { inUse: false };
  const words = deciding.map(({ content }) => content.statement.automatedDecisions[language]);
  return {
    inUse: true,
    logicInvolved: words.filter(isSaid).join('\n'),
    scopeAndIntendedEffects: words.filter(isSaid).join('\n'),
  };
}
