import { addDays } from '../../kit/dates.ts';
import type { Course, DecisionItem } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import type { Block, FactRow } from './blocks.ts';
import { officerWays, regardsBlocks } from './closing.ts';
import { heading, locked, open } from './paragraphs.ts';
import { type Told, recipientTexts as texts, toldOf, toldTexts } from './recipientTexts.ts';
import { courseOf } from './refusal.ts';
import { concerning } from './scope.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';
import { longDate, say } from './wording.ts';

/** Our figure, not the law's: how many days a recipient is given to confirm. */
const daysToConfirm = 14;

const named = {
  notice: { id: 'notice', label: { sv: 'Underrättelse', en: 'Notice' } },
  done: { id: 'done', label: { sv: 'Vad som gjordes', en: 'What was done' } },
  must: { id: 'must', label: { sv: 'Vad mottagaren ska göra', en: 'What the recipient must do' } },
  confirm: { id: 'confirm', label: { sv: 'Bekräftelse', en: 'Confirmation' } },
  contact: { id: 'contact', label: { sv: 'Kontaktuppgifter', en: 'Contact details' } },
  onlyThese: { id: 'onlyThese', label: { sv: 'Övriga uppgifter', en: 'Other data' } },
  purpose: { id: 'purpose', label: { sv: 'Användning', en: 'Use' } },
} as const;

/** Tells one recipient of a rectification, erasure or restriction, and asks to have it confirmed (Art 19). */
export const recipientNotice: LetterTemplate = {
  title: { sv: 'Underrättelse till mottagare', en: 'Notice to a recipient' },
  fileSlug: { sv: 'underrattelse-till-mottagare', en: 'notice-to-recipient' },
  bearsExtract: false,
  addressee: ({ notice }) => {
    if (!notice) return [];
    const { name, addressLines, email } = notice.recipient;
    return [
      name,
      ...(addressLines.length > 0 ? addressLines : [email].filter((one) => one !== '')),
    ];
  },
  heading: (facts) => toldTexts[told(facts)].heading[facts.language],
  blocks: (facts) => [
    ...subjectBlocks(facts),
    ...doneBlocks(facts),
    ...mustBlocks(facts),
    ...regardsBlocks(facts),
  ],
  mandatory: () => mandatory,
};

function told({ notice }: LetterFacts): Told {
  return toldOf[notice?.right ?? 'erasure'];
}

function courseTold(facts: LetterFacts): Course | undefined {
  return facts.notice && courseOf(facts, facts.notice.right);
}

function subjectBlocks(facts: LetterFacts): readonly Block[] {
  const { language, organisation } = facts;
  return [
    locked(named.notice, 'GDPR Art 19', texts.notice, language, {
      controller: organisation.name,
      told: toldTexts[told(facts)].told[language],
    }),
    heading(texts.subjectHeading, language),
    { kind: 'facts', rows: subjectRows(facts) },
  ];
}

/** The name and the least that tells whom it is: one e-mail address, else the masked personnummer. */
function subjectRows(facts: LetterFacts): readonly FactRow[] {
  const { language, requester, request } = facts;
  const [email = ''] = requester.emails;
  const number = email === '' ? (requester.personnummerMasked ?? '') : '';
  const titles = concerned(facts).map(({ title }) => title[language]);
  const rows: readonly FactRow[] = [
    { id: 'person', label: texts.person[language], value: requester.name, article: 'GDPR Art 19' },
    { label: texts.email[language], value: email },
    { label: texts.personnummer[language], value: number },
    { label: texts.processing[language], value: titles.join('\n') },
    {
      id: 'since',
      label: texts.since[language],
      value: sinceOf(facts),
      article: 'GDPR Art 19',
    },
    { label: texts.reference[language], value: request.reference },
  ];
  return rows.filter(({ value }) => value !== '');
}

/** The day it was done; of a restriction the day it began. */
function sinceOf(facts: LetterFacts): string {
  const standing = facts.restrictions.filter(({ liftedOn }) => liftedOn === undefined).at(-1);
  const restricted = told(facts) === 'restricted' ? standing?.openedOn : undefined;
  const day = restricted ?? courseTold(facts)?.decision?.doneOn;
  return day === undefined ? '' : longDate(day, facts.language);
}

/** What was decided of the data: of a rectification the right value itself, else only which data it was. */
function doneBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const done = doneText(facts);
  return done === ''
    ? []
    : [
        heading(told(facts) === 'rectified' ? texts.doneHeading : texts.dataHeading, language),
        {
          ...open(named.done, { sv: '{done}', en: '{done}' }, language, { done }),
          article: 'GDPR Art 19',
        },
      ];
}

function doneText(facts: LetterFacts): string {
  const { action = '' } = courseTold(facts)?.decision ?? {};
  const changed = theirs(facts).changed.map((item) => titleOf(item, facts));
  const scope = concerned(facts).map(({ title }) => title[facts.language]);
  const titles = changed.length > 0 ? changed : scope;
  if (told(facts) === 'rectified')
    return [...changed, action].filter((one) => one !== '').join('\n');
  return titles.length > 0 ? titles.join('\n') : action;
}

/** What is erased by making it anonymous is said to be so. */
function titleOf({ title, outcome }: DecisionItem, { language }: LetterFacts): string {
  return outcome === 'anonymised' ? say(texts.anonymised, language, { title }) : title;
}

/** Of what the right changed, that which this recipient has had from us. */
function theirs(facts: LetterFacts): ReturnType<typeof concerning> {
  const { notice } = facts;
  if (!notice) return { scope: [], changed: [] };
  return concerning(facts, notice.right, notice.recipient.name);
}

/** The processing that concerns the recipient; of a restriction what is restricted, where that is recorded. */
function concerned(facts: LetterFacts): Course['scope'] {
  const { scope } = theirs(facts);
  const standing = facts.restrictions.filter(({ liftedOn }) => liftedOn === undefined);
  const restricted = standing.flatMap(({ records }) => records);
  if (told(facts) !== 'restricted' || restricted.length === 0) return scope;
  const both = restricted.filter(({ id }) => scope.some((one) => one.id === id));
  return both.length > 0 || scope.length > 0 ? both : restricted;
}

function mustBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request, organisation, date } = facts;
  const { officerEmail, addressLines } = organisation;
  const values = {
    by: longDate(addDays(date, daysToConfirm), language),
    to: officerEmail === '' ? [organisation.name, ...addressLines].join(', ') : officerEmail,
    ways: officerWays(facts),
    reference: request.reference,
  };
  return [
    heading(texts.mustHeading, language),
    locked(named.must, 'GDPR Art 19', toldTexts[told(facts)].must, language),
    ...(courseTold(facts)?.decision?.outcome === 'partly'
      ? [locked(named.onlyThese, 'GDPR Art 19', texts.onlyThese, language)]
      : []),
    open(named.purpose, texts.purpose, language),
    heading(texts.confirmHeading, language, values),
    locked(named.confirm, 'GDPR Art 19', texts.confirm, language, values),
    locked(named.contact, 'GDPR Art 19', texts.contact, language, values),
  ];
}

const mandatory: readonly MandatoryBlock[] = [
  {
    block: 'notice',
    article: 'GDPR Art 19',
    missing: { sv: 'vad mottagaren underrättas om', en: 'what the recipient is notified of' },
  },
  {
    block: 'person',
    article: 'GDPR Art 19',
    missing: { sv: 'vem uppgifterna gäller', en: 'whom the data concern' },
    part: 'requester',
  },
  {
    block: 'since',
    article: 'GDPR Art 19',
    missing: { sv: 'från vilken dag det gäller', en: 'from which day it takes effect' },
    part: 'decision',
  },
  {
    block: 'done',
    article: 'GDPR Art 19',
    missing: { sv: 'vilka uppgifter det gäller', en: 'which data it concerns' },
    part: 'decision',
  },
  {
    block: 'must',
    article: 'GDPR Art 19',
    missing: { sv: 'vad mottagaren ska göra', en: 'what the recipient must do' },
  },
  {
    block: 'confirm',
    article: 'GDPR Art 19',
    missing: { sv: 'hur och när det ska bekräftas', en: 'how and when to confirm' },
  },
  {
    block: 'contact',
    article: 'GDPR Art 19',
    missing: { sv: 'var mottagaren når oss', en: 'where the recipient can reach us' },
  },
];
