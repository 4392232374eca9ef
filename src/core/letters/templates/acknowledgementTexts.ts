import type { Bilingual } from '../../kit/language.ts';
import type { RequestKind } from '../../requests/model.ts';

/** What an acknowledgement says; {names} are facts. */
export const acknowledgementTexts = {
  received: {
    sv: 'Tack för {matter}, som kom in {channel} den {received}.',
    en: 'Thank you for {matter}, which reached us {channel} on {received}.',
  },
  receivedRequest: {
    sv: 'Tack för din begäran enligt dataskyddsförordningen, som kom in {channel} den {received}.',
    en: 'Thank you for your request under the General Data Protection Regulation, which reached us {channel} on {received}.',
  },
  replaces: {
    sv: 'Vi bekräftade ärendet även den {earlier}. Uppgifter i ärendet har ändrats sedan dess, och det här brevet gäller i stället.',
    en: 'We also confirmed the case on {earlier}. Details of the case have changed since, and this letter applies instead.',
  },
  understoodHeading: { sv: 'Det här ber du om', en: 'What you ask for' },
  misunderstood: {
    sv: 'Har vi missförstått dig, eller vill du lägga till något? Hör av dig till oss så snart du kan.',
    en: 'If we have misunderstood you, or if you wish to add something, please let us know as soon as you can.',
  },
  atOnceHeading: { sv: 'Det här gäller redan nu', en: 'What applies already' },
  answerHeading: { sv: 'Du får svar senast den {date}', en: 'You will have our answer by {date}' },
  answer: {
    sv: 'Vi svarar utan onödigt dröjsmål och senast den {date}. Tiden räknas från den dag då begäran kom in till oss (artikel 12.3).',
    en: 'We will answer without undue delay and no later than {date}. The time runs from the day on which your request reached us (Article 12(3)).',
  },
  lateHeading: { sv: 'Vårt svar är försenat', en: 'Our answer is late' },
  late: {
    sv: 'Vi skulle ha svarat dig senast den {date} (artikel 12.3). Det har vi inte gjort, och det ber vi om ursäkt för. Du får svaret utan ytterligare dröjsmål.',
    en: 'We should have answered you by {date} (Article 12(3)). We have not done so, and we apologise. You will have our answer without further delay.',
  },
  search: { sv: 'Nu söker vi igenom våra system.', en: 'We are now searching our systems.' },
  examine: { sv: 'Nu prövar vi din begäran.', en: 'We are now examining your request.' },
  confirm: {
    sv: 'Du behöver inte göra något mer, och inte visa vem du är.',
    en: 'You need do nothing more, nor show who you are.',
  },
  written: { sv: 'Svaret får du skriftligt.', en: 'You will receive a written answer.' },
  writtenFree: {
    sv: 'Svaret får du skriftligt, och det är kostnadsfritt.',
    en: 'You will receive a written answer, free of charge.',
  },
  maybeHeading: { sv: 'Det här kan hända under tiden', en: 'What may happen in the meantime' },
  identity: {
    sv: 'Om vi har rimliga skäl att tvivla på att begäran kommer från dig kan vi be dig om uppgifter som bekräftar vem du är (artikel 12.6). Då hör vi av oss utan dröjsmål. Skicka ingen kopia av någon id-handling om vi inte har bett om det.',
    en: 'If we have reasonable doubts that the request comes from you, we may ask you for information that confirms who you are (Article 12(6)). We will then contact you without delay. Please do not send a copy of any identity document unless we have asked for it.',
  },
  extension: {
    sv: 'Om det behövs, för att begäran är komplicerad eller för att begärandena är många, får tiden förlängas med högst två månader (artikel 12.3). Då får du besked om det, och om skälen, senast den {first}.',
    en: 'Where necessary, because the request is complex or the requests are many, the time may be extended by at most two months (Article 12(3)). You would then hear from us, with the reasons, by {first}.',
  },
  routedHeading: { sv: 'Vad som händer nu', en: 'What happens next' },
  target: {
    sv: 'Vi räknar med att svara dig senast den {target}.',
    en: 'We expect to answer you by {target}.',
  },
  targetPast: {
    sv: 'Vi svarar dig så snart vi kan, och ber om ursäkt för att du har fått vänta.',
    en: 'We will answer you as soon as we can, and apologise that you have had to wait.',
  },
  question: {
    sv: 'Hör frågan till någon annan lämnar vi den vidare och talar om det för dig. Vill du begära något för egen del, till exempel ett registerutdrag, en rättelse eller en radering, räcker det att du skriver det till oss.',
    en: 'If the question is for somebody else to answer, we pass it on and tell you so. If you wish to request something for yourself, such as an extract from our records, a correction or an erasure, it is enough that you write and tell us.',
  },
  complaint: {
    sv: 'Vi utreder det som du skriver om och talar om för dig vad vi kommer fram till. Du behöver inte vänta på vårt svar för att vända dig till tillsynsmyndigheten.',
    en: 'We look into what you have written about and tell you what we find. You need not wait for our answer before you turn to the supervisory authority.',
  },
} as const satisfies Record<string, Bilingual>;

/** What the letter confirms, by what has come in. */
export const acknowledgementHeadings = {
  rights: { sv: 'Vi har tagit emot din begäran', en: 'We have received your request' },
  question: { sv: 'Vi har tagit emot din fråga', en: 'We have received your question' },
  complaint: { sv: 'Vi har tagit emot ditt klagomål', en: 'We have received your complaint' },
} as const satisfies Record<RequestKind, Bilingual>;

/** What each kind of case sets going the moment it is received (R11). */
export const atOnceTexts = {
  marketingObjection: {
    sv: 'Direktmarknadsföring: din invändning gäller genast. Vi slutar använda dina uppgifter för direktmarknadsföring och spärrar de kontaktuppgifter som vi känner till (artikel 21.3).',
    en: 'Direct marketing: your objection applies at once. We stop using your data for direct marketing and block the contact details that we know of (Article 21(3)).',
  },
  consentWithdrawal: {
    sv: 'Samtycke: ditt samtycke är återkallat och vi slutar genast med det som bygger på det. Det som skedde innan du återkallade samtycket var fortfarande tillåtet (artikel 7.3).',
    en: 'Consent: your consent is withdrawn and we stop at once what rests on it. What was done before you withdrew it remains lawful (Article 7(3)).',
  },
  accuracyContested: {
    sv: 'Begränsning: medan vi kontrollerar om uppgifterna stämmer, sedan den {since}, lagrar vi dem men använder dem i princip inte (artikel 18.1 a).',
    en: 'Restriction: while we check whether the data are accurate, since {since}, we store them but as a rule do not use them (Article 18(1)(a)).',
  },
  objectionPending: {
    sv: 'Begränsning: medan vi prövar din invändning, sedan den {since}, lagrar vi uppgifterna men använder dem i princip inte (artikel 18.1 d).',
    en: 'Restriction: while we examine your objection, since {since}, we store the data but as a rule do not use them (Article 18(1)(d)).',
  },
} as const satisfies Record<string, Bilingual>;
