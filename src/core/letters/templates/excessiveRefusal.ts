import type { Bilingual } from '../../kit/language.ts';
import type { Course } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import { asked } from './askedTexts.ts';
import type { Block } from './blocks.ts';
import { type Burdened, burdenBlock, burdenMandatory, earlierBlocks } from './burden.ts';
import { heading, locked, lockedList, recorded } from './paragraphs.ts';
import { groundsOf, refusalEnd, refusalEndMandatory } from './refusal.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';
import { longDate } from './wording.ts';

const texts = {
  heading: { sv: 'Vi avslår din begäran', en: 'We refuse your request' },
  whole: {
    sv: 'Den {received} fick vi din begäran. Vi avslår den och gör därför inte det som du ber om (artikel 12.5 b i dataskyddsförordningen).',
    en: 'On {received} we received your request. We refuse it, and therefore do not do what you ask for (Article 12(5)(b) of the General Data Protection Regulation).',
  },
  part: {
    sv: 'Den {received} fick vi din begäran. En del av den avslår vi (artikel 12.5 b i dataskyddsförordningen); resten svarar vi på för sig.',
    en: 'On {received} we received your request. We refuse part of it (Article 12(5)(b) of the General Data Protection Regulation) and answer the rest separately.',
  },
  refusedHeading: { sv: 'Det här avslår vi', en: 'What we refuse' },
  reasonsHeading: { sv: 'Skälen för vårt beslut', en: 'The reasons for our decision' },
} as const satisfies Record<string, Bilingual>;

const named = {
  decision: { id: 'decision', label: { sv: 'Beslut', en: 'Decision' } },
  refused: { id: 'refused', label: { sv: 'Vad beslutet gäller', en: 'What is refused' } },
  grounds: { id: 'grounds', label: { sv: 'Grund för beslutet', en: 'Ground of the decision' } },
  reasons: { id: 'reasons', label: { sv: 'Skäl', en: 'Reasons' } },
} as const;

/** Refuses a manifestly unfounded or excessive request, with what shows that it is (Art 12(4), 12(5)(b)). */
export const excessiveRefusal: LetterTemplate = {
  title: { sv: 'Avslag enligt artikel 12.5', en: 'Refusal under Article 12(5)' },
  fileSlug: { sv: 'avslag-enligt-artikel-12-5', en: 'refusal-article-12-5' },
  bearsExtract: false,
  heading: ({ language }) => texts.heading[language],
  blocks: (facts) => [...decisionBlocks(facts), ...reasonsBlocks(facts), ...refusalEnd(facts)],
  mandatory: (facts) => [
    ...decisionMandatory,
    ...burdenMandatory(facts, refused(facts).flatMap(burdens)),
    ...refusalEndMandatory,
  ],
};

/** The rights that were refused as too much. */
function refused({ courses }: LetterFacts): readonly Course[] {
  return courses.filter((course) => burdens(course).length > 0);
}

function burdens({ decision }: Course): readonly Burdened[] {
  return (decision?.grounds ?? []).filter(
    (ground): ground is Burdened =>
      ground === 'manifestlyUnfounded' || ground === 'manifestlyExcessive',
  );
}

function decisionBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request } = facts;
  const received = longDate(request.received, language);
  const text = refused(facts).length < facts.courses.length ? texts.part : texts.whole;
  return [
    locked(named.decision, 'GDPR Art 12(5)(b)', text, language, { received }),
    heading(texts.refusedHeading, language),
    lockedList(
      named.refused,
      'GDPR Art 12(4)',
      refused(facts).map(({ right }) => asked[right][language]),
    ),
  ];
}

/** Every ground and every reason once, also where they carry several rights. */
function reasonsBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const sentences = refused(facts).flatMap(({ right, decision }) =>
    groundsOf(right, decision).map(({ text }) => text[language]),
  );
  const reasons = refused(facts).map(({ decision }) => decision?.reasons ?? '');
  return [
    heading(texts.reasonsHeading, language),
    lockedList(named.grounds, 'GDPR Art 12(5)', [...new Set(sentences)]),
    recorded(named.reasons, 'GDPR Art 12(5)', [...new Set(reasons)].join('\n\n')),
    ...earlierBlocks(facts, refused(facts).flatMap(burdens)),
    burdenBlock(facts),
  ];
}

const decisionMandatory: readonly MandatoryBlock[] = [
  {
    block: 'decision',
    article: 'GDPR Art 12(5)(b)',
    missing: { sv: 'beslutet att avslå', en: 'the decision to refuse' },
  },
  {
    block: 'refused',
    article: 'GDPR Art 12(4)',
    missing: { sv: 'vad beslutet gäller', en: 'what the decision concerns' },
    part: 'decision',
  },
  {
    block: 'grounds',
    article: 'GDPR Art 12(5)',
    missing: { sv: 'grunden för beslutet', en: 'the ground of the decision' },
    part: 'decision',
  },
];
