import { defineTexts } from '../texts/catalogue.ts';

export const templateTexts = defineTexts(
  {
    list: 'Brevmallar',
    lead: 'Skriv om det som får skrivas om, på organisationens eget sätt. Det som lagen kräver är låst.',
    chooseTitle: 'Välj en mall',
    chooseLead: 'Öppna en mall i listan för att läsa den och skriva om den.',
    back: 'Till mallarna',
    language: 'Mallens språk',
    sometimes:
      'Här står alla texter som mallen kan innehålla. En del kommer bara med när ärendet ger anledning till det, till exempel vid ett avslag. Förhandsvisningen visar ett exempel.',
    locked: 'Fast text, krävs av lagen eller följer av ärendets fakta',
    facts: (names: string) => `Fakta som fylls i: ${names}`,
    article: (article: string) => `Krävs enligt ${article}`,
    reset: 'Återställ mallens text',
    own: 'Egen text',
    standard: 'Mallens egen text',
    saved: 'Mallen är sparad. Den gäller brev som inte är utfärdade.',
    preview: 'Så ser mallen ut med påhittade uppgifter',
    changed: (count: number) => (count === 1 ? '1 egen text' : `${count} egna texter`),
  },
  {
    list: 'Letter templates',
    lead: 'Reword what may be reworded, in the organisation’s own way. What the law requires is locked.',
    chooseTitle: 'Choose a template',
    chooseLead: 'Open a template in the list to read it and reword it.',
    back: 'Back to the templates',
    language: 'Language of the template',
    sometimes:
      'All texts that the template can hold stand here. Some appear only where the case calls for them, such as in a refusal. The preview shows one example.',
    locked: 'Fixed text, required by law or following from the facts of the request',
    facts: (names: string) => `Facts that are filled in: ${names}`,
    article: (article: string) => `Required by ${article}`,
    reset: 'Put the template’s own text back',
    own: 'Own wording',
    standard: 'The template’s own text',
    saved: 'The template is saved. It applies to letters that are not issued.',
    preview: 'How the template looks with invented facts',
    changed: (count: number) => (count === 1 ? '1 own wording' : `${count} own wordings`),
  },
);
