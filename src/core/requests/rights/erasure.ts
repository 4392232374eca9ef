import type { LegalBasis } from '../../processing/model.ts';
import type { Decision } from '../model.ts';
import { noBasisKnown, reasoned } from './bases.ts';
import type {
  Applicability,
  ChecklistItem,
  RecordStanding,
  RightDefinition,
} from './definition.ts';
import { erasureGrounds } from './erasureGrounds.ts';
import { answeredBy, identityItem, isActedOn, item } from './shared.ts';

const execute = item(
  'erasure.execute',
  'Art. 17.1',
  'Radera uppgifterna i alla system, och se till att de inte återkommer ur säkerhetskopior',
  'Erase the data in every system, and make sure that they do not come back from backups',
);

const processors = item(
  'erasure.processors',
  'Art. 17.1, 28.3 e',
  'Låt personuppgiftsbiträdena radera uppgifterna hos sig',
  'Have the processors erase the data they hold',
);

const madePublic = item(
  'erasure.madePublic',
  'Art. 17.2',
  'Har uppgifterna offentliggjorts: underrätta dem som behandlar dem om att länkar och kopior ska bort',
  'Where the data were made public: tell those who process them that links and copies are to go',
);

const keepApart = item(
  'erasure.keepApart',
  'Art. 5.1 b, 25.2',
  'Begränsa åtkomsten till det som sparas till den som behöver det för ändamålet, så som bokföringen',
  'Limit access to what is kept to those who need it for its purpose, such as bookkeeping',
);

const planErasure = item(
  'erasure.planErasure',
  'Art. 5.1 e',
  'För in sista dagen för det som sparas i gallringsplanen',
  'Enter the last day of what is kept in the retention plan',
);

/** Erasure, set by set: what stays, why and until when (Art 17). */
export const erasure: RightDefinition = {
  name: { sv: 'radering', en: 'erasure' },
  meaning: { sv: 'få uppgifter raderade', en: 'to have data erased' },
  article: 'Art. 17',
  needsSearch: true,
  needsScope: true,
  applies,
  outcomes: ['granted', 'partly', 'refused'],
  atOnce: [],
  duties,
  tellsRecipients: isActedOn,
  reply: answeredBy('erasureReply'),
  checklist: [
    identityItem,
    item(
      'erasure.search',
      'Art. 17.1',
      'Ta fram vilka uppgifter om personen som finns, i alla system',
      'Establish which data about the person exist, in every system',
    ),
    item(
      'erasure.assess',
      'Art. 17.1, 17.3',
      'Bedöm varje uppgiftsmängd för sig: vad raderas, vad måste sparas, varför och till vilken dag',
      'Assess each data set by itself: what is erased, what must be kept, why and until which day',
    ),
    item(
      'erasure.suppress',
      'Art. 21.3',
      'Har personen fått direktmarknadsföring: för in kontaktuppgifterna i spärrlistan före raderingen',
      'Where the person received direct marketing: enter the contact details in the suppression list before erasing',
    ),
  ],
  grounds: erasureGrounds,
};

/** Erasure may always be asked for; the basis says what is likely to stand in its way (Art 17(1), 17(3)). */
function applies({ legalBases }: RecordStanding): Applicability {
  const [only, ...others] = legalBases;
  if (only === undefined) return noBasisKnown;
  const consequence = others.length === 0 ? alone[only] : mixed;
  return { applies: 'yes', reason: reasoned(legalBases, consequence) };
}

const alone = {
  a: {
    sv: 'den som återkallar samtycket kan få uppgifterna raderade, om ingen annan grund finns (art. 17.1 b).',
    en: 'whoever withdraws consent can have the data erased, if there is no other basis (Art. 17(1)(b)).',
  },
  b: {
    sv: 'uppgifter som inte längre behövs för avtalet ska raderas (art. 17.1 a), utom det som lagen kräver eller rättsliga anspråk behöver (art. 17.3 b och e).',
    en: 'data no longer necessary for the contract are to be erased (Art. 17(1)(a)), save what the law requires or legal claims need (Art. 17(3)(b) and (e)).',
  },
  c: {
    sv: 'det som lagen kräver sparas till sin sista dag (art. 17.3 b), allt utöver det ska raderas (art. 17.1 a).',
    en: 'what the law requires is kept until its last day (Art. 17(3)(b)), everything beyond it is to be erased (Art. 17(1)(a)).',
  },
  d: {
    sv: 'uppgifter som inte längre behövs ska raderas (art. 17.1 a).',
    en: 'data that are no longer necessary are to be erased (Art. 17(1)(a)).',
  },
  e: {
    sv: 'det som uppgiften kräver får sparas (art. 17.3 b), men en bifallen invändning leder till radering (art. 17.1 c).',
    en: 'what the task requires may be kept (Art. 17(3)(b)), but an objection that is upheld leads to erasure (Art. 17(1)(c)).',
  },
  f: {
    sv: 'uppgifterna ska raderas när de inte längre behövs, eller när en invändning bifalls (art. 17.1 a och c).',
    en: 'the data are to be erased when they are no longer necessary, or when an objection is upheld (Art. 17(1)(a) and (c)).',
  },
} as const satisfies Record<LegalBasis, Applicability['reason']>;

const mixed = {
  sv: 'varje uppgiftsmängd bedöms för sig (art. 17.1 och 17.3).',
  en: 'each data set is assessed by itself (Art. 17(1) and (3)).',
};

function duties(decision: Decision): readonly ChecklistItem[] {
  const kept = decision.items.filter(({ outcome }) => outcome === 'kept');
  const isDated = kept.some(({ keptUntil }) => keptUntil !== undefined);
  return [
    ...(isActedOn(decision) ? [execute, processors, madePublic] : []),
    ...(kept.length > 0 ? [keepApart] : []),
    ...(isDated ? [planErasure] : []),
  ];
}
