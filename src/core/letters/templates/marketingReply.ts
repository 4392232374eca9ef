import { addMonths } from '../../kit/dates.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { suppressionBlock } from './keptAway.ts';
import { heading, locked, open } from './paragraphs.ts';
import { reply } from './reply.ts';
import { isMet } from './replyParts.ts';
import type { MandatoryBlock } from './template.ts';
import { longDate } from './wording.ts';

const right = 'marketingObjection';

/** For so long mail that was printed before the objection may still arrive (NIX-nämnden, case 20-039). */
const printedMailMonths = 3;

const texts = {
  stopped: {
    sv: 'Stoppet gäller från och med den {received}, dagen då din invändning kom in. Det gäller också profilering som har samband med direktmarknadsföring (artikel 21.2 och 21.3).',
    en: 'This applies from {received}, the day on which your objection reached us. It also covers profiling related to direct marketing (Article 21(2) and (3)).',
  },
  printedHeading: { sv: 'Reklam som redan är tryckt', en: 'Mail already printed' },
  printed: {
    sv: 'Reklam på papper som var tryckt eller lämnad för utdelning innan din invändning kom in kan vi inte alltid hejda. Sådan post kan nå dig till och med den {until}, men inte senare. Kommer något därefter vill vi gärna veta det.',
    en: 'We cannot always stop paper mail that was printed or handed over for delivery before your objection reached us. Such mail may still arrive until {until}, but no later. If anything comes after that day, please tell us.',
  },
  keptHeading: { sv: 'Så ser vi till att det håller', en: 'How we make sure of it' },
  services: {
    sv: 'Meddelanden som hör till ett avtal mellan oss, till exempel fakturor och driftinformation, är inte direktmarknadsföring. Dem får du även i fortsättningen.',
    en: 'Messages that belong to a contract between us, such as invoices or notices of service, are not direct marketing. You will continue to receive these.',
  },
} as const satisfies Record<string, Bilingual>;

const labels = {
  stopped: { sv: 'Från vilken dag', en: 'From which day' },
  printed: { sv: 'Tryckt reklam', en: 'Printed mail' },
  services: { sv: 'Andra meddelanden', en: 'Other messages' },
} as const satisfies Record<string, Bilingual>;

/** Confirms an objection to direct marketing: no balancing, from the day it came in (Art 21(2)-(3)). */
export const marketingReply = reply({
  right,
  title: { sv: 'Svar på invändning mot direktmarknadsföring', en: 'Marketing objection reply' },
  fileSlug: { sv: 'svar-pa-invandning-mot-reklam', en: 'marketing-objection-reply' },
  article: 'GDPR Art 21(3)',
  heading: {
    undecided: {
      sv: 'Svar på din invändning mot direktmarknadsföring',
      en: 'Answer to your objection to direct marketing',
    },
    granted: {
      sv: 'Vi har stoppat direktmarknadsföringen till dig',
      en: 'We have stopped direct marketing to you',
    },
  },
  asked: {
    sv: 'Den {received} fick vi din invändning mot direktmarknadsföring.',
    en: 'On {received} we received your objection to direct marketing.',
  },
  decided: {
    granted: {
      sv: 'Vi använder inte längre dina personuppgifter för sådan marknadsföring (artikel 21.3 i dataskyddsförordningen). Du behöver inte ange något skäl.',
      en: 'We no longer use your personal data for such marketing (Article 21(3) of the General Data Protection Regulation). You need not give any reason.',
    },
  },
  meaning: stoppedBlocks,
  follows: keptAwayBlocks,
  mandatory: (facts) => (isMet(facts, right) ? [stoppedWanted] : []),
});

function stoppedBlocks(facts: LetterFacts): readonly Block[] {
  if (!isMet(facts, right)) return [];
  const { language, request } = facts;
  const values = { received: longDate(request.received, language) };
  return [
    locked(
      { id: 'stopped', label: labels.stopped },
      'GDPR Art 21(3)',
      texts.stopped,
      language,
      values,
    ),
  ];
}

function keptAwayBlocks(facts: LetterFacts): readonly Block[] {
  if (!isMet(facts, right)) return [];
  const { language, request } = facts;
  const until = longDate(addMonths(request.received, printedMailMonths), language);
  return [
    heading(texts.printedHeading, language),
    open({ id: 'printed', label: labels.printed }, texts.printed, language, { until }),
    heading(texts.keptHeading, language),
    suppressionBlock(facts),
    open({ id: 'services', label: labels.services }, texts.services, language),
  ];
}

const stoppedWanted: MandatoryBlock = {
  block: 'stopped',
  article: 'GDPR Art 21(3)',
  missing: { sv: 'från vilken dag stoppet gäller', en: 'the day from which it applies' },
};
