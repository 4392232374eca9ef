import type { EvidenceFacts, SeenRecord } from '../../model/facts.ts';
import type { Alarm } from '../../model.ts';
import { categoryDrift, goingOn, sourceDrift } from '../drift.ts';
import { alarm, type Check, counted, newest, number, shown } from '../proof.ts';

function active({ records }: Pick<EvidenceFacts, 'records'>): readonly SeenRecord[] {
  return records.filter(({ content }) => content.state === 'active');
}

function overdueReviews(facts: EvidenceFacts) {
  const due = active(facts).filter(
    ({ content: { nextReview } }) => nextReview !== undefined && nextReview < facts.today,
  );
  return alarm(counted(due), {
    kind: 'overdue',
    weight: 'drift',
    article: 'Art 5(2), 24(1)',
    register: 'processing',
    sv: 'behandlingar vars granskning har passerat',
    en: 'records whose review is overdue',
  });
}

/** P1: every data category of a record says why it is needed (Art 5(1)(c)). */
export const minimisation: Check = (facts) => {
  const isReasoned = ({ content: { data } }: SeenRecord) =>
    data.length > 0 && data.every(({ necessity }) => necessity !== '');
  const lacking = goingOn(facts).filter((record) => !isReasoned(record));
  return {
    evidence: shown(
      counted(active(facts).filter(isReasoned)),
      'behandlingar där varje uppgift har en motivering',
      'records in which each data category has its reason',
      'processing',
    ),
    alarms: [
      ...alarm(counted(lacking), {
        kind: 'missing',
        weight: 'drift',
        article: 'Art 5(1)(c)',
        register: 'processing',
        sv: 'behandlingar där det inte sägs varför en uppgift behövs',
        en: 'records that do not say why a data category is needed',
      }),
      ...overdueReviews(facts),
    ],
    latest: newest(active(facts).map(({ content }) => content.lastReview)),
  };
};

/** P2: every record has its legal basis, with its condition and balancing test where they are wanted (Art 6, 9). */
export const legalBasis: Check = (facts) => ({
  evidence: [
    ...shown(
      counted(active(facts).filter(({ content }) => content.legalBases.length > 0)),
      'pågående behandlingar med rättslig grund',
      'active records with a legal basis',
      'processing',
    ),
    ...shown(
      counted(facts.balancing.filter(({ content }) => content.outcome === 'interestsPrevail')),
      'intresseavvägningar som har gjorts',
      'balancing tests made',
      'balancing',
    ),
  ],
  alarms: [...baselessRecords(facts), ...unbalancedRecords(facts)],
  latest: newest(facts.balancing.map(({ content }) => content.decidedOn)),
});

const missing = { kind: 'missing', register: 'processing' } as const;

/** Records that have no basis, and sensitive data without what else they want. */
function baselessRecords(facts: EvidenceFacts): readonly Alarm[] {
  const baseless = goingOn(facts).filter(({ content }) => content.legalBases.length === 0);
  const conditionless = active(facts).filter(
    ({ content: { data, specialConditions, offencesBasis } }) =>
      data.some(({ special }) => special) && specialConditions.length === 0 && offencesBasis === '',
  );
  return [
    ...alarm(counted(baseless.filter(({ content }) => content.state === 'active')), {
      ...missing,
      weight: 'broken',
      article: 'Art 6(1)',
      sv: 'pågående behandlingar utan rättslig grund',
      en: 'active records without a legal basis',
    }),
    ...alarm(counted(baseless.filter(({ content }) => content.state === 'draft')), {
      ...missing,
      weight: 'drift',
      article: 'Art 6(1)',
      sv: 'utkast utan rättslig grund',
      en: 'drafts without a legal basis',
    }),
    ...alarm(counted(conditionless), {
      ...missing,
      weight: 'broken',
      article: 'Art 9(2), 10',
      sv: 'känsliga uppgifter utan villkor i artikel 9.2 eller stöd enligt artikel 10',
      en: 'sensitive data without a condition of Article 9(2) or ground of Article 10',
    }),
  ];
}

/** Legitimate interests that nobody has weighed, or that were weighed and found too light (Art 6(1)(f)). */
function unbalancedRecords(facts: EvidenceFacts): readonly Alarm[] {
  const outcomes = new Map(facts.balancing.map(({ id, content }) => [id, content.outcome]));
  const unbalanced = goingOn(facts).filter(
    ({ content: { legalBases, balancingTests } }) =>
      legalBases.includes('f') &&
      !balancingTests.some((id) => outcomes.get(id) === 'interestsPrevail'),
  );
  const lost = active(facts).filter(({ content }) =>
    content.balancingTests.some((id) => outcomes.get(id) === 'personPrevails'),
  );
  return [
    ...alarm(counted(unbalanced), {
      ...missing,
      weight: 'drift',
      article: 'Art 6(1)(f)',
      sv: 'berättigat intresse utan en avslutad intresseavvägning',
      en: 'legitimate interests without a concluded balancing test',
    }),
    ...alarm(counted(lost), {
      ...missing,
      weight: 'broken',
      article: 'Art 6(1)(f)',
      sv: 'pågår fast intresseavvägningen föll ut till personens fördel',
      en: 'going on although the balancing test came out for the person',
    }),
  ];
}

const analysis = /analys/iu;

/** P3: marketing and analysis each stand in the register, so that Article 21(2) finds them. */
export const marketing: Check = (facts) => {
  const marketed = active(facts).filter(({ content }) => content.directMarketing);
  const analysed = active(facts).filter(({ content: { statement } }) =>
    analysis.test(`${statement.title.sv} ${statement.title.en} ${statement.purposes.en}`),
  );
  const unsaid = (records: readonly SeenRecord[], sv: string, en: string) =>
    alarm(number(records.length === 0 ? 1 : 0), {
      kind: 'missing',
      weight: 'drift',
      article: 'Art 30(1)(b)',
      register: 'processing',
      sv,
      en,
    });
  return {
    evidence: [
      ...shown(
        counted(marketed),
        'pågående behandlingar för direktmarknadsföring',
        'active records for direct marketing',
        'processing',
      ),
      ...shown(
        counted(analysed),
        'pågående behandlingar för analys',
        'active records for analysis',
        'processing',
      ),
    ],
    alarms: [
      ...unsaid(
        marketed,
        'ingen pågående behandling för marknadsföring',
        'no active record for marketing',
      ),
      ...unsaid(analysed, 'ingen pågående behandling för analys', 'no active record for analysis'),
    ],
    latest: newest([...marketed, ...analysed].map(({ content }) => content.lastReview)),
  };
};

/** P4: the workbench is itself a record, and cases come in and are recognised there. */
export const contactDetails: Check = (facts) => {
  const workbench = active(facts).filter(({ content }) =>
    content.systems.some((system) => /\bfrist\b/iu.test(system)),
  );
  return {
    evidence: [
      ...shown(
        counted(workbench),
        'behandling för ärenden om dataskydd, med Frist som system',
        'record for data protection cases, with Frist as its system',
        'processing',
      ),
      ...shown(number(facts.byEmail), 'ärenden som kom med e-post', 'cases that came by e-mail'),
    ],
    alarms: alarm(number(workbench.length === 0 ? 1 : 0), {
      kind: 'missing',
      weight: 'drift',
      article: 'Art 30(1)',
      register: 'processing',
      sv: 'ingen pågående behandling för ärendena i Frist',
      en: 'no active record for the cases in Frist',
    }),
    latest: newest(facts.rights.map((right) => right.newest)),
  };
};

/** P7: the records hold what the policy names, and an extract answers on each of the eleven. */
export const categories: Check = (facts) => {
  const extracts = facts.rights.find(({ right }) => right === 'access');
  return {
    evidence: [
      ...shown(
        counted(active(facts).filter(({ content }) => content.data.length > 0)),
        'pågående behandlingar med sina uppgiftskategorier',
        'active records with their data categories',
        'processing',
      ),
      ...shown(
        number(extracts?.answered ?? 0),
        'besvarade begäranden om tillgång',
        'requests for access that were answered',
      ),
    ],
    alarms: categoryDrift(facts),
    latest: extracts?.newest,
  };
};

/** P10: every data category says where it comes from, and the policy names each source (Art 14(2)(f)). */
export const sources: Check = (facts) => {
  const isSourced = ({ content: { data } }: SeenRecord) =>
    data.length > 0 && data.every((one) => one.sources.length > 0);
  return {
    evidence: shown(
      counted(active(facts).filter(isSourced)),
      'behandlingar där varje uppgift har sin källa',
      'records in which each data category has its source',
      'processing',
    ),
    alarms: [
      ...sourceDrift(facts),
      ...alarm(counted(goingOn(facts).filter((record) => !isSourced(record))), {
        kind: 'missing',
        weight: 'drift',
        article: 'Art 14(2)(f)',
        register: 'processing',
        sv: 'behandlingar där det inte sägs varifrån en uppgift kommer',
        en: 'records that do not say where a data category comes from',
      }),
    ],
  };
};
