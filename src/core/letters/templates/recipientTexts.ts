import type { Bilingual } from '../../kit/language.ts';
import type { Right } from '../../requests/model.ts';

/** What was done with the data that the recipient had from us. */
export type Told = 'rectified' | 'erased' | 'restricted' | 'stopped';

/** What each right leads to where it is granted; the others end the processing. */
export const toldOf = {
  access: 'stopped',
  rectification: 'rectified',
  erasure: 'erased',
  restriction: 'restricted',
  portability: 'stopped',
  objection: 'stopped',
  marketingObjection: 'stopped',
  automatedDecision: 'stopped',
  consentWithdrawal: 'stopped',
} as const satisfies Record<Right, Told>;

/** What a notice to a recipient says, in the tone of one organisation to another; {names} are facts. */
export const recipientTexts = {
  notice: {
    sv: '{controller} har lämnat ut personuppgifter till er om den person som anges här. {told} Enligt artikel 19 i dataskyddsförordningen (EU) 2016/679 underrättar vi er om det.',
    en: '{controller} has disclosed personal data to you about the person named here. {told} We notify you of this under Article 19 of the General Data Protection Regulation (EU) 2016/679.',
  },
  subjectHeading: { sv: 'Personen och uppgifterna', en: 'The person and the data' },
  person: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-post', en: 'E-mail' },
  personnummer: { sv: 'Personnummer (förkortat)', en: 'Personal identity number (shortened)' },
  processing: { sv: 'Behandling hos oss', en: 'Our processing' },
  since: { sv: 'Gäller från', en: 'In effect from' },
  reference: { sv: 'Vår referens', en: 'Our reference' },
  doneHeading: { sv: 'Det här har vi gjort', en: 'What we have done' },
  dataHeading: { sv: 'Uppgifterna som det gäller', en: 'The data concerned' },
  anonymised: { sv: '{title} (anonymiserat)', en: '{title} (anonymised)' },
  onlyThese: {
    sv: 'Andra uppgifter om personen berörs inte av den här underrättelsen.',
    en: 'Other data about the person are not affected by this notice.',
  },
  mustHeading: { sv: 'Det här ska ni göra', en: 'What you are to do' },
  confirm: {
    sv: 'Bekräfta skriftligen senast den {by} att ni har gjort det, till {to}. Ange vår referens {reference}. Finns uppgifterna inte längre hos er räcker det att ni meddelar det.',
    en: 'Please confirm in writing by {by} that you have done so, to {to}. Quote our reference {reference}. If you no longer hold the data, it is enough to tell us so.',
  },
  contact: {
    sv: 'Har ni frågor når ni oss på {ways}.',
    en: 'If you have any questions, you can reach us at {ways}.',
  },
  confirmHeading: { sv: 'Bekräfta senast den {by}', en: 'Please confirm by {by}' },
  purpose: {
    sv: 'Uppgifterna i det här brevet får bara användas för att göra ändringen.',
    en: 'The details in this letter may be used only to make the change.',
  },
} as const satisfies Record<string, Bilingual>;

type Saying = Readonly<Record<'heading' | 'told' | 'must', Bilingual>>;

/** What is said of each thing done: the first heading, the sentence, what the recipient must do. */
export const toldTexts: Readonly<Record<Told, Saying>> = {
  rectified: {
    heading: {
      sv: 'Underrättelse om rättade personuppgifter',
      en: 'Notice of rectified personal data',
    },
    told: { sv: 'Vi har rättat uppgifterna.', en: 'We have rectified the data.' },
    must: {
      sv: 'Rätta uppgifterna på samma sätt hos er, och underrätta dem som ni i er tur har lämnat uppgifterna till.',
      en: 'Rectify the data in the same way in your systems, and notify those to whom you in turn have disclosed them.',
    },
  },
  erased: {
    heading: {
      sv: 'Underrättelse om raderade personuppgifter',
      en: 'Notice of erased personal data',
    },
    told: {
      sv: 'Vi har raderat de uppgifter som står under ”Uppgifterna som det gäller”.',
      en: 'We have erased the data stated under ‘The data concerned’.',
    },
    must: {
      sv: 'Radera de uppgifterna, även kopior, och underrätta dem som ni i er tur har lämnat uppgifterna till. Om ni enligt lag måste spara något av dem: meddela vilken lag och hur länge.',
      en: 'Erase those data, including copies, and notify those to whom you in turn have disclosed them. If a law obliges you to keep any of them, tell us which law and for how long.',
    },
  },
  restricted: {
    heading: {
      sv: 'Underrättelse om begränsad behandling',
      en: 'Notice of restricted processing',
    },
    told: {
      sv: 'Vi har begränsat behandlingen av uppgifterna.',
      en: 'We have restricted the processing of the data.',
    },
    must: {
      sv: 'Begränsa behandlingen hos er: lagra uppgifterna men använd dem inte, utom i de fall som anges i artikel 18.2, tills vi underrättar er om att begränsningen är hävd.',
      en: 'Restrict the processing in your systems: store the data but do not use them, except as stated in Article 18(2), until we notify you that the restriction is lifted.',
    },
  },
  stopped: {
    heading: {
      sv: 'Underrättelse om att behandling har upphört',
      en: 'Notice that processing has ended',
    },
    told: {
      sv: 'Vi har upphört med behandlingen av uppgifterna.',
      en: 'We have ceased the processing of the data.',
    },
    must: {
      sv: 'Upphör med den behandling som ni utför för vår räkning eller med stöd av uppgifterna från oss, och radera det som inte längre behövs.',
      en: 'Cease the processing that you carry out on our behalf or on the basis of the data from us, and erase what is no longer needed.',
    },
  },
};
