import { goingOn, recipientDrift, transferDrift } from '../drift.ts';
import { alarm, type Check, counted, shown } from '../proof.ts';

/** P15: every disclosure has its ground (Art 5(1)(a), 6). */
export const disclosures: Check = ({
  disclosures: { all, withoutGround, againstPolicy, newest },
}) => ({
  evidence: shown(
    { count: all.count - withoutGround.count, ids: [] },
    'utlämnanden med samtycke, avtal eller lag som grund',
    'disclosures on the ground of consent, contract or law',
    'disclosures',
  ),
  alarms: [
    ...alarm(withoutGround, {
      kind: 'missing',
      weight: 'broken',
      article: 'Art 5(1)(a), 6(1)',
      register: 'disclosures',
      sv: 'utlämnanden utan grund',
      en: 'disclosures without ground',
    }),
    ...alarm(againstPolicy, {
      kind: 'missing',
      weight: 'broken',
      article: 'Art 5(2), 24(2)',
      register: 'disclosures',
      sv: 'utlämnanden som har antecknats som brott mot policyn',
      en: 'disclosures recorded as breaches of the policy',
    }),
  ],
  latest: newest,
});

/** P16: whoever is given data is bound to secrecy by an agreement in force. */
export const secrecy: Check = ({ suppliers }) => {
  const sharing = suppliers.filter(({ shares }) => shares);
  return {
    evidence: shown(
      counted(sharing.filter(({ isBound }) => isBound)),
      'leverantörer som får uppgifter och är bundna av avtal',
      'suppliers that are given data and are bound by an agreement',
      'suppliers',
    ),
    alarms: alarm(counted(sharing.filter(({ isBound }) => !isBound)), {
      kind: 'missing',
      weight: 'broken',
      article: 'Art 28(3)(b), 32(4)',
      register: 'suppliers',
      sv: 'leverantörer som får uppgifter utan avtal i kraft',
      en: 'suppliers that are given data without an agreement in force',
    }),
  };
};

/** P17: suppliers carry the same obligations: what Article 28(3) or 26 wants of them, and so on down (28(4)). */
export const suppliersBound: Check = ({ suppliers }) => {
  const sharing = suppliers.filter(({ shares }) => shares);
  const loose = sharing.filter(({ subProcessors }) =>
    subProcessors.some(({ flowDown }) => !flowDown),
  );
  return {
    evidence: shown(
      counted(sharing.filter(({ isLawful }) => isLawful)),
      'leverantörer med allt som deras roll kräver',
      'suppliers with all that their role requires',
      'suppliers',
    ),
    alarms: [
      ...alarm(counted(sharing.filter(({ isLawful }) => !isLawful)), {
        kind: 'missing',
        weight: 'broken',
        article: 'Art 28(3)',
        register: 'suppliers',
        sv: 'leverantörer som saknar det avtal som deras roll kräver',
        en: 'suppliers without the agreement that their role requires',
      }),
      ...alarm(counted(loose), {
        kind: 'missing',
        weight: 'drift',
        article: 'Art 28(4)',
        register: 'suppliers',
        sv: 'leverantörer med underbiträden som inte är bundna på samma sätt',
        en: 'suppliers with sub-processors that are not bound in the same way',
      }),
    ],
  };
};

/** P18: every recipient and third country can be traced to the policy (Art 13(1)(e)-(f), 44). */
export const transfers: Check = (facts) => {
  const unguarded = goingOn(facts).filter(({ content }) =>
    content.transfers.some(({ safeguard }) => safeguard === undefined),
  );
  return {
    evidence: shown(
      counted(
        facts.records.filter(
          ({ content }) => content.state === 'active' && content.transfers.length === 0,
        ),
      ),
      'pågående behandlingar utan överföring till tredje land',
      'active records without a transfer to a third country',
      'processing',
    ),
    alarms: [
      ...transferDrift(facts),
      ...recipientDrift(facts),
      ...alarm(counted(unguarded), {
        kind: 'transfer',
        weight: 'broken',
        article: 'Art 44-49',
        register: 'processing',
        sv: 'överföringar till tredje land utan skyddsåtgärd',
        en: 'transfers to third countries without a safeguard',
      }),
    ],
  };
};
