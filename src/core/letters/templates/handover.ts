import type { Bilingual } from '../../kit/language.ts';
import type { Handover } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import { arrival } from './askedTexts.ts';
import type { Block, FactRow } from './blocks.ts';
import { heading, locked, open, recorded } from './paragraphs.ts';
import { refusalEnd, refusalEndMandatory } from './refusal.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';
import { longDate } from './wording.ts';

const texts = {
  heading: { sv: 'Vi har lämnat ditt ärende vidare', en: 'We have passed your case on' },
  handed: {
    sv: 'Den {received} fick vi {matter}. Den {on} lämnade vi ärendet vidare till {name}, {role}.',
    en: 'On {received} we received {matter}. On {on} we passed the case on to {name}, {role}.',
  },
  whyHeading: { sv: 'Därför har vi lämnat det vidare', en: 'Why we have passed it on' },
  contactHeading: { sv: 'Dit kan du vända dig', en: 'Whom you can contact' },
  name: { sv: 'Namn', en: 'Name' },
  role: { sv: 'Roll', en: 'Role' },
  address: { sv: 'Adress', en: 'Address' },
  email: { sv: 'E-post', en: 'E-mail' },
  next: {
    sv: 'Det är {name} som ska svara dig. Du behöver inte skicka något en gång till.',
    en: 'It is for {name} to answer you. You need not send anything again.',
  },
  kept: {
    sv: 'Du har kvar alla dina rättigheter enligt dataskyddsförordningen. Du kan också själv vända dig direkt till {name}, och till oss om det som vi ansvarar för.',
    en: 'You keep all your rights under the General Data Protection Regulation. You can also turn directly to {name} yourself, and to us about what we are responsible for.',
  },
} as const satisfies Record<string, Bilingual>;

/** What the recipient is in the matter, as it follows the name. */
const roles = {
  controller: {
    sv: 'som är personuppgiftsansvarig för de uppgifter som det gäller',
    en: 'which is the controller of the data concerned',
  },
  authority: {
    sv: 'som är den myndighet som prövar sådana ärenden',
    en: 'which is the authority that examines such cases',
  },
  colleague: {
    sv: 'som svarar på sådana ärenden hos oss',
    en: 'who answers such cases for us',
  },
} as const satisfies Record<Handover['to'], Bilingual>;

const named = {
  handed: { id: 'handed', label: { sv: 'Överlämnande', en: 'Handover' } },
  reasons: { id: 'reasons', label: { sv: 'Skäl', en: 'Reasons' } },
  next: { id: 'next', label: { sv: 'Vad som händer nu', en: 'What happens next' } },
  kept: { id: 'kept', label: { sv: 'Dina rättigheter', en: 'Your rights' } },
} as const;

/** Tells to whom, when and why a matter was handed, and where to turn (Art 12(4)). */
export const handover: LetterTemplate = {
  title: { sv: 'Besked om överlämnande', en: 'Handover' },
  fileSlug: { sv: 'besked-om-overlamnande', en: 'handover' },
  bearsExtract: false,
  heading: ({ language }) => texts.heading[language],
  blocks: (facts) => [...handedBlocks(facts), ...refusalEnd(facts)],
  mandatory: () => [...mandatory, ...refusalEndMandatory],
};

function handedBlocks(facts: LetterFacts): readonly Block[] {
  const { language, handover } = facts;
  if (!handover) return [];
  const { name } = handover.recipient;
  return [
    locked(named.handed, 'GDPR Art 12(4)', texts.handed, language, {
      ...arrival(facts),
      on: longDate(handover.on, language),
      name,
      role: roles[handover.to][language],
    }),
    heading(texts.whyHeading, language),
    recorded(named.reasons, 'GDPR Art 12(4)', handover.reasons),
    heading(texts.contactHeading, language),
    { kind: 'facts', rows: contactRows(facts, handover) },
    open(named.next, texts.next, language, { name }),
    locked(named.kept, 'GDPR Art 12(2)', texts.kept, language, { name }),
  ];
}

function contactRows({ language }: LetterFacts, { recipient }: Handover): readonly FactRow[] {
  const article = 'GDPR Art 12(2)';
  const rows: readonly FactRow[] = [
    { id: 'recipient', label: texts.name[language], value: recipient.name, article },
    { label: texts.role[language], value: recipient.role },
    { label: texts.address[language], value: recipient.addressLines.join(', ') },
    { label: texts.email[language], value: recipient.email },
  ];
  return rows.filter(({ value }) => value !== '');
}

const mandatory: readonly MandatoryBlock[] = [
  {
    block: 'handed',
    article: 'GDPR Art 12(4)',
    missing: { sv: 'till vem och när ärendet lämnades', en: 'to whom and when it was handed' },
    part: 'case',
  },
  {
    block: 'reasons',
    article: 'GDPR Art 12(4)',
    missing: { sv: 'skälen för överlämnandet', en: 'the reasons for the handover' },
    part: 'case',
  },
  {
    block: 'recipient',
    article: 'GDPR Art 12(2)',
    missing: {
      sv: 'vem den registrerade kan vända sig till',
      en: 'whom the requester can turn to',
    },
    part: 'case',
  },
  {
    block: 'kept',
    article: 'GDPR Art 12(2)',
    missing: { sv: 'att rättigheterna är kvar', en: 'that the rights remain' },
  },
];
