import type { Bilingual } from '../../kit/language.ts';
import type { Right } from '../../requests/model.ts';
import { isDue } from '../../requests/rules/told.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { heading, locked, lockedList, open } from './paragraphs.ts';
import { isMet } from './replyParts.ts';
import { changedRecords } from './scope.ts';
import type { MandatoryBlock } from './template.ts';
import { say } from './wording.ts';

const texts = {
  heading: { sv: 'De som har fått uppgifterna', en: 'Those who have received the data' },
  told: {
    sv: 'Vi har lämnat ut uppgifterna till mottagarna här nedan, och underrättar dem (artikel 19).',
    en: 'We have disclosed the data to the recipients below, and notify each of them (Article 19).',
  },
  nobody: {
    sv: 'Enligt vår förteckning har uppgifterna inte lämnats ut till någon annan som ska underrättas (artikel 19).',
    en: 'According to our records, the data have not been disclosed to anybody else who is to be notified (Article 19).',
  },
  whoever: {
    sv: 'Har vi lämnat ut uppgifterna till någon annan underrättar vi den mottagaren, om det inte är omöjligt eller skulle kräva en oproportionell ansträngning (artikel 19).',
    en: 'Where we have disclosed the data to anybody else, we notify that recipient, unless this is impossible or would take a disproportionate effort (Article 19).',
  },
  offer: {
    sv: 'Vill du veta mer om dem som har fått dina uppgifter får du en förteckning av oss. Hör bara av dig.',
    en: 'If you would like to know more about those who have received personal data about you, we will send you a list. Just let us know.',
  },
  confirmed: { sv: '{name} (har bekräftat)', en: '{name} (has confirmed)' },
  waived: { sv: '{name} underrättas inte: {reason}', en: '{name} is not notified: {reason}' },
} as const satisfies Record<string, Bilingual>;

const recipients = { id: 'recipients', label: { sv: 'Mottagare', en: 'Recipients' } } as const;
const told = { id: 'told', label: { sv: 'Underrättade', en: 'Notified' } } as const;
const offer = { id: 'recipientList', label: { sv: 'Förteckning', en: 'List' } } as const;
const article = 'GDPR Art 19';

/** Who is told of what was done, by name, and that a list can be had; nothing where nothing was done (Art 19). */
export function recipientBlocks(facts: LetterFacts, right: Right): readonly Block[] {
  if (!isMet(facts, right)) return [];
  const { language } = facts;
  const names = noticeTexts(facts, right);
  return [
    heading(texts.heading, language),
    locked(recipients, article, recipientText(facts, right), language),
    ...(names.length === 0 ? [] : [lockedList(told, article, names)]),
    open(offer, texts.offer, language),
  ];
}

/** That recipients are told, and each of them by name (Art 19). */
export function recipientsMandatory(facts: LetterFacts, right: Right): readonly MandatoryBlock[] {
  if (!isMet(facts, right)) return [];
  const missing = {
    sv: 'vilka mottagare som underrättas',
    en: 'which recipients are notified',
  };
  const named = facts.notices.some((notice) => notice.right === right && isDue(notice));
  return [
    { block: 'recipients', article, missing },
    ...(named ? [{ block: 'told', article, missing }] : []),
  ];
}

function recipientText(facts: LetterFacts, right: Right): Bilingual {
  if (facts.notices.some((notice) => notice.right === right && isDue(notice))) return texts.told;
  const records = changedRecords(facts, right);
  const silent = records.length > 0 && records.every((record) => record.recipients.length === 0);
  return silent ? texts.nobody : texts.whoever;
}

function noticeTexts({ notices, language }: LetterFacts, right: Right): readonly string[] {
  const mine = notices.filter((notice) => notice.right === right && isDue(notice));
  return mine.map(({ recipient: { name }, state, waived }) => {
    if (state === 'waived') return say(texts.waived, language, { name, reason: waived ?? '' });
    return state === 'confirmed' ? say(texts.confirmed, language, { name }) : name;
  });
}
