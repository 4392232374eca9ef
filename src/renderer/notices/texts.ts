import { defineTexts } from '../texts/catalogue.ts';

export const noticeTexts = defineTexts(
  {
    card: 'Text och visning',
    lead: 'Texten skrivs av behandlingarna och inställningarna. Publicerad är den låst: en ändring blir en ny text som tar över.',
    write: 'Skriv texten av behandlingarna',
    written: 'Texten är skriven',
    rewrite: 'Skriv om texten',
    missing: 'Det här vill lagen ha med, och behandlingarna saknar det',
    publish: 'Publicera',
    publishLead:
      'Från den dagen visas texten vid insamlingspunkten. Den kan sedan inte ändras, bara ersättas.',
    shownFrom: 'Visas från och med',
    published: 'Texten är publicerad',
    print: 'Skapa PDF',
    printed: 'PDF-filen ligger bland dokumenten',
    html: 'Spara som HTML',
    htmlSaved: 'Texten är sparad som HTML',
    changed: 'Behandlingar har ändrats sedan texten skrevs',
    noRecords: 'Välj först vilka behandlingar texten gäller och om det är artikel 13 eller 14.',
  },
  {
    card: 'Text and showing',
    lead: 'The text is written from the records and the settings. Once published it is locked: a change becomes a new text that takes over.',
    write: 'Write the text from the records',
    written: 'The text is written',
    rewrite: 'Write the text anew',
    missing: 'The law wants this said, and the records lack it',
    publish: 'Publish',
    publishLead:
      'From that day the text is shown at the collection point. After that it cannot be changed, only superseded.',
    shownFrom: 'Shown from',
    published: 'The text is published',
    print: 'Make a PDF',
    printed: 'The PDF is among the documents',
    html: 'Save as HTML',
    htmlSaved: 'The text is saved as HTML',
    changed: 'Records have changed since the text was written',
    noRecords: 'Choose first which records the text concerns and whether Article 13 or 14 applies.',
  },
);
