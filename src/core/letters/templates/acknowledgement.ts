import type { Bilingual } from '../../kit/language.ts';
import type { Channel, Right } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { complaintMandatory, contactMandatory, questionsBlocks, regardsBlocks } from './closing.ts';
import type { LetterTemplate } from './template.ts';
import { longDate, say } from './wording.ts';

const texts = {
  heading: { sv: 'Vi har tagit emot din begäran', en: 'We have received your request' },
  received: {
    sv: 'Tack för din begäran, som kom in {channel} den {received}.',
    en: 'Thank you for your request, which reached us {channel} on {received}.',
  },
  understoodHeading: { sv: 'Det här ber du om', en: 'What you ask for' },
  misunderstood: {
    sv: 'Har vi missförstått dig, eller vill du lägga till något? Hör av dig till oss så snart du kan.',
    en: 'If we have misunderstood you, or if you wish to add something, please let us know as soon as you can.',
  },
  answerHeading: { sv: 'Du får svar senast den {date}', en: 'You will have our answer by {date}' },
  answer: {
    sv: 'Vi svarar utan onödigt dröjsmål och senast den {date}. Tiden räknas från den dag då begäran kom in till oss (artikel 12.3 i dataskyddsförordningen).',
    en: 'We will answer without undue delay and no later than {date}. The time runs from the day on which your request reached us (Article 12(3) of the General Data Protection Regulation).',
  },
  lateHeading: { sv: 'Vårt svar är försenat', en: 'Our answer is late' },
  late: {
    sv: 'Vi skulle ha svarat dig senast den {date} (artikel 12.3 i dataskyddsförordningen). Det har vi inte gjort, och det ber vi om ursäkt för. Du får svaret utan ytterligare dröjsmål.',
    en: 'We should have answered you by {date} (Article 12(3) of the General Data Protection Regulation). We have not done so, and we apologise. You will have our answer without further delay.',
  },
  next: {
    sv: 'Nu söker vi igenom våra system. Svaret får du skriftligt, och det är kostnadsfritt.',
    en: 'We are now searching our systems. You will receive a written answer, free of charge.',
  },
  maybeHeading: { sv: 'Det här kan hända under tiden', en: 'What may happen in the meantime' },
  identity: {
    sv: 'Om vi har rimliga skäl att tvivla på att begäran kommer från dig kan vi be dig om uppgifter som bekräftar vem du är (artikel 12.6). Då hör vi av oss utan dröjsmål. Skicka ingen kopia av någon id-handling om vi inte har bett om det.',
    en: 'If we have reasonable doubts that the request comes from you, we may ask you for information that confirms who you are (Article 12(6)). We will then contact you without delay. Please do not send a copy of any identity document unless we have asked for it.',
  },
  extension: {
    sv: 'Om det behövs, för att begäran är komplicerad eller för att begärandena är många, får tiden förlängas med högst två månader (artikel 12.3). Då får du besked om det, och om skälen, senast den {date}.',
    en: 'Where necessary, because the request is complex or the requests are many, the time may be extended by at most two months (Article 12(3)). You would then hear from us, with the reasons, by {date}.',
  },
} as const satisfies Record<string, Bilingual>;

/** How it came in, as it follows ”kom in”. */
const arrivals = {
  email: { sv: 'med e-post', en: 'by e-mail' },
  post: { sv: 'med posten', en: 'by post' },
  phone: { sv: 'per telefon', en: 'by telephone' },
  webForm: { sv: 'via vårt webbformulär', en: 'through our web form' },
  inPerson: { sv: 'vid ett besök', en: 'in person' },
  other: { sv: 'på annat sätt', en: 'by other means' },
} as const satisfies Record<Channel, Bilingual>;

/** What each right means to the one who invokes it; begins as an item of a list. */
const asked = {
  access: {
    sv: 'att få veta om vi behandlar personuppgifter om dig och i så fall få tillgång till dem, med en kopia (artikel 15)',
    en: 'to know whether we process personal data about you and, if so, to have access to them, with a copy (Article 15)',
  },
  rectification: {
    sv: 'att få felaktiga eller ofullständiga uppgifter rättade (artikel 16)',
    en: 'to have inaccurate or incomplete data corrected (Article 16)',
  },
  erasure: {
    sv: 'att få dina uppgifter raderade (artikel 17)',
    en: 'to have your data erased (Article 17)',
  },
  restriction: {
    sv: 'att vi begränsar behandlingen av dina uppgifter (artikel 18)',
    en: 'that we restrict the processing of your data (Article 18)',
  },
  portability: {
    sv: 'att få ut dina uppgifter i ett maskinläsbart format (artikel 20)',
    en: 'to receive your data in a machine-readable format (Article 20)',
  },
  objection: {
    sv: 'att vi slutar med en behandling som du invänder mot (artikel 21.1)',
    en: 'that we stop processing to which you object (Article 21(1))',
  },
  marketingObjection: {
    sv: 'att vi inte använder dina uppgifter för direktmarknadsföring (artikel 21.2)',
    en: 'that we do not use your data for direct marketing (Article 21(2))',
  },
  automatedDecision: {
    sv: 'att ett automatiserat beslut omprövas av en människa (artikel 22)',
    en: 'that an automated decision is reviewed by a person (Article 22)',
  },
  consentWithdrawal: {
    sv: 'att ta tillbaka ditt samtycke (artikel 7.3)',
    en: 'to withdraw your consent (Article 7(3))',
  },
} as const satisfies Record<Right, Bilingual>;

const labels = {
  received: { sv: 'Mottagen', en: 'Received' },
  understood: { sv: 'Vad begäran gäller', en: 'What is asked for' },
  misunderstood: { sv: 'Rätta oss', en: 'Correct us' },
  deadline: { sv: 'Sista dag för svar', en: 'Last day for the answer' },
  next: { sv: 'Vad som händer nu', en: 'What happens next' },
  identity: { sv: 'Om identitet', en: 'About identity' },
  extension: { sv: 'Om förlängning', en: 'About an extension' },
} as const satisfies Record<string, Bilingual>;

const locked = { locked: true, article: 'GDPR Art 12(3)' } as const;

function open(id: keyof typeof labels, text: string): Block {
  return { kind: 'paragraph', id, label: labels[id], text };
}

function blocks(facts: LetterFacts): readonly Block[] {
  return [
    ...askedBlocks(facts),
    ...promiseBlocks(facts),
    ...maybeBlocks(facts),
    ...questionsBlocks(facts),
    ...regardsBlocks(facts),
  ];
}

function askedBlocks({ language, request }: LetterFacts): readonly Block[] {
  const text = say(texts.received, language, {
    channel: arrivals[request.channel][language],
    received: longDate(request.received, language),
  });
  return [
    { kind: 'paragraph', id: 'received', label: labels.received, ...locked, text },
    { kind: 'heading', level: 2, text: texts.understoodHeading[language] },
    {
      kind: 'list',
      id: 'understood',
      label: labels.understood,
      items: request.rights.map((right) => asked[right][language]),
      article: 'GDPR Art 12(2)',
    },
    open('misunderstood', texts.misunderstood[language]),
  ];
}

function promiseBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request } = facts;
  const date = longDate(request.deadline.alarm, language);
  const heading = isLate(facts) ? texts.lateHeading : texts.answerHeading;
  const text = say(isLate(facts) ? texts.late : texts.answer, language, { date });
  return [
    { kind: 'heading', level: 2, text: say(heading, language, { date }) },
    { kind: 'paragraph', id: 'deadline', label: labels.deadline, ...locked, text },
    open('next', texts.next[language]),
  ];
}

/** What may happen meanwhile; once the last day has passed, the time can no longer be extended. */
function maybeBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request } = facts;
  const date = longDate(request.deadline.alarm, language);
  const text = say(texts.extension, language, { date });
  const extension: Block = {
    kind: 'paragraph',
    id: 'extension',
    label: labels.extension,
    ...locked,
    text,
  };
  return [
    { kind: 'heading', level: 2, text: texts.maybeHeading[language] },
    open('identity', texts.identity[language]),
    ...(isLate(facts) ? [] : [extension]),
  ];
}

function isLate({ date, request }: LetterFacts): boolean {
  return date > request.deadline.alarm;
}

/** Confirms the receipt, says what was understood and promises the earliest last day (Art 12(2)-(3)). */
export const acknowledgement: LetterTemplate = {
  title: { sv: 'Mottagningsbekräftelse', en: 'Acknowledgement' },
  bearsExtract: false,
  fileSlug: { sv: 'mottagningsbekraftelse', en: 'acknowledgement' },
  heading: (facts) => texts.heading[facts.language],
  blocks,
  mandatory: () => [
    {
      block: 'received',
      article: 'GDPR Art 12(3)',
      missing: { sv: 'när begäran kom in', en: 'when the request was received' },
    },
    {
      block: 'understood',
      article: 'GDPR Art 12(2)',
      missing: { sv: 'vad begäran gäller', en: 'what the request is about' },
    },
    {
      block: 'deadline',
      article: 'GDPR Art 12(3)',
      missing: { sv: 'sista dag för svar', en: 'the last day for the answer' },
    },
    contactMandatory,
    complaintMandatory('GDPR Art 77'),
  ],
};
