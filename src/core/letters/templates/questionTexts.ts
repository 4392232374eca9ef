import type { Bilingual } from '../../kit/language.ts';

/** What a letter that asks for something says; {names} are facts. */
export const questionTexts = {
  headingIdentity: {
    sv: 'Vi behöver veta att begäran kommer från dig',
    en: 'We need to know that the request comes from you',
  },
  headingClarification: { sv: 'Vad gäller din begäran?', en: 'What does your request concern?' },
  headingReminder: {
    sv: 'Påminnelse: vi väntar på ditt svar',
    en: 'Reminder: we await your reply',
  },
  doubted: {
    sv: 'Den {received} fick vi en begäran i ditt namn. Innan vi kan göra det som begärs behöver vi veta att den kommer från dig, för att ingen annan ska få del av dina uppgifter eller kunna ändra dem. Vi har skäl att tvivla på det, och då får vi be om det som behövs för att bekräfta vem du är (artikel 12.6 i dataskyddsförordningen).',
    en: 'On {received} we received a request in your name. Before we can do what it asks for, we need to know that it comes from you, so that nobody else learns of your data or can change them. We have reason to doubt it, and may then ask for what is needed to confirm who you are (Article 12(6) of the General Data Protection Regulation).',
  },
  whyHeading: { sv: 'Därför frågar vi', en: 'Why we ask' },
  choicesHeading: { sv: 'Ett av de här sätten räcker', en: 'One of these is enough' },
  least: {
    sv: 'Välj det sätt som passar dig. Vi ber inte om mer än vad som behövs och använder ditt svar bara till att bekräfta vem du är (artikel 5.1 c). Du behöver inte skriva under något.',
    en: 'Choose whichever suits you. We ask for no more than is needed and use your reply only to confirm who you are (Article 5(1)(c)). You do not have to sign anything.',
  },
  notSendHeading: { sv: 'Det här ska du inte skicka', en: 'What not to send' },
  notSend: {
    sv: 'Skicka ingen kopia av pass, körkort eller någon annan id-handling, och skriv inte ditt personnummer i ett vanligt e-postmeddelande. Om du hellre vill visa en id-handling tittar vi på den men sparar den inte.',
    en: 'Please do not send a copy of a passport, driving licence or any other identity document, and do not write your personal identity number in an ordinary e-mail. If you prefer to show an identity document, we look at it but do not keep it.',
  },
  untilHeading: { sv: 'Svara senast den {until}', en: 'Please reply by {until}' },
  untilHeadingOpen: { sv: 'Svara så snart du kan', en: 'Please reply as soon as you can' },
  until: {
    sv: 'Svara gärna så snart du kan, och senast den {until}.',
    en: 'Please reply as soon as you can, and no later than {until}.',
  },
  untilOpen: {
    sv: 'Svara gärna så snart du kan.',
    en: 'Please reply as soon as you can.',
  },
  stands: {
    sv: 'Tiden för vårt svar står still från den {asked} tills vi har fått de uppgifter som vi behöver.',
    en: 'The time for our answer stands still from {asked} until we have received what we need.',
  },
  runs: {
    sv: 'Tiden för vårt svar fortsätter att löpa medan vi väntar.',
    en: 'The time for our answer continues to run while we wait.',
  },
  noAnswerIdentity: {
    sv: 'Kan vi inte bekräfta vem du är, till exempel för att vi inte får något svar, kan vi inte göra det som begärs (artikel 12.2). Du får då ett skriftligt besked med våra skäl. Du kan när som helst höra av dig och begära på nytt.',
    en: 'If we cannot confirm who you are, for example because we receive no reply, we cannot do what is asked for (Article 12(2)). You will then have a written decision with our reasons. You can contact us and make a new request at any time.',
  },
  wide: {
    sv: 'Den {received} fick vi din begäran. Vi behandlar en stor mängd uppgifter. För att du ska få det som du är ute efter ber vi dig därför precisera vilka uppgifter eller vilken behandling begäran gäller (skäl 63 i dataskyddsförordningen).',
    en: 'On {received} we received your request. We process a large quantity of data. So that you receive what you are looking for, we ask you to specify which data or which processing the request concerns (Recital 63 of the General Data Protection Regulation).',
  },
  unclear: {
    sv: 'Den {received} fick vi din begäran. För att vi ska kunna göra det som du är ute efter ber vi dig precisera vad den gäller (artikel 12.2 i dataskyddsförordningen).',
    en: 'On {received} we received your request. So that we can do what you are looking for, we ask you to specify what it concerns (Article 12(2) of the General Data Protection Regulation).',
  },
  questionHeading: { sv: 'Vår fråga', en: 'Our question' },
  voluntaryHeading: { sv: 'Du väljer själv', en: 'The choice is yours' },
  voluntary: {
    sv: 'Det är frivilligt att svara. Vill du inte precisera din begäran, eller får vi inget svar, svarar vi på den i dess helhet. Du behöver inte tala om varför du har lämnat den.',
    en: 'Replying is voluntary. If you do not wish to specify your request, or if we receive no reply, we answer it in full. You need not tell us why you have made it.',
  },
  asked: {
    sv: 'Den {asked} bad vi dig om uppgifter om din begäran, som kom in den {received}. Vi har inte fått något svar, och påminner dig därför.',
    en: 'On {asked} we asked you for information about your request, received on {received}. We have had no reply and therefore remind you.',
  },
  clockHeading: { sv: 'Tiden för vårt svar', en: 'The time for our answer' },
} as const satisfies Record<string, Bilingual>;

/** Ways of showing who one is that need no document, the least of them first. */
export const identityChoices: readonly Bilingual[] = [
  {
    sv: 'svara på det här brevet från en e-postadress som du har använt hos oss tidigare',
    en: 'reply to this letter from an e-mail address that you have used with us before',
  },
  {
    sv: 'logga in på ditt konto hos oss, om du har ett, och skicka ditt svar därifrån',
    en: 'log in to your account with us, if you have one, and send your reply from there',
  },
  {
    sv: 'ring oss och svara på ett par frågor som bara du bör kunna svara på, till exempel om ett köp, ett ärende eller ett kundnummer',
    en: 'telephone us and answer one or two questions that only you should be able to answer, for example about a purchase, a case or a customer number',
  },
  {
    sv: 'föreslå ett annat sätt, om inget av de här passar dig',
    en: 'suggest another way, if none of these suits you',
  },
];
