import { defineTexts } from '../texts/catalogue.ts';

export const setTexts = defineTexts(
  {
    title: 'Kopia av uppgifterna',
    lead: 'Det som lämnas ut enligt artikel 15.3. Se efter att varje datamängd är rätt förstådd, stryk det som gäller andra, och titta på resultatet.',
    none: 'Inga datamängder ännu. De läses ur filerna som du lägger till.',
    understand: 'Förstå',
    redact: 'Stryk',
    preview: 'Förhandsgranska',
    source: (source: string) => `Ur ${source}`,
    record: (title: string) => `Hör till ${title}`,
    noRecord: 'Ingen behandling vald',
    noCategories: 'Inga uppgiftsslag',
    rowsIn: (some: number, all: number) =>
      some === all ? (all === 1 ? '1 rad' : `${all} rader`) : `${some} av ${all} rader med`,
    columnsIn: (some: number, all: number) =>
      some === all
        ? all === 1
          ? '1 kolumn'
          : `${all} kolumner`
        : `${some} av ${all} kolumner med`,
    pagesIn: (some: number, all: number) =>
      some === all ? (all === 1 ? '1 sida' : `${all} sidor`) : `${some} av ${all} sidor med`,
    struck: (count: number) => (count === 1 ? '1 strykning' : `${count} strykningar`),
    proposed: (count: number) =>
      count === 1 ? '1 förslag väntar på dig' : `${count} förslag väntar på dig`,
    portable: 'Med i paketet enligt artikel 20.',
    portableOf: (title: string) => `Ingår i paketet: ${title}`,
    portableHint: 'Gäller det personen själv har lämnat, med stöd av samtycke eller avtal.',
    notPortable:
      'Behandlingens rättsliga grund är varken samtycke eller avtal, så artikel 20 gäller inte.',
    remove: (title: string) => `Ta bort ${title}`,
    removeTitle: 'Ta bort datamängden?',
    removeLead:
      'Den tas ur utdraget med alla val och strykningar. Filen som den lästes ur finns kvar. Vill du ha tillbaka den lägger du till filen igen.',
    removed: 'Datamängden är borttagen ur utdraget',
    undecidedTitle: (count: number) =>
      count === 1 ? '1 förslag till strykning väntar' : `${count} förslag till strykning väntar`,
    undecidedLead:
      'Utdraget kan inte utfärdas förrän du har godtagit eller avfärdat dem (artikel 15.4).',
    review: 'Gå igenom förslagen',
    letterTitle: 'Utdraget som brev',
    letterLead: 'Utkastet visar utdraget precis som personen får det.',
    toLetter: 'Till breven',
  },
  {
    title: 'Copy of the data',
    lead: 'What is handed over under Article 15(3). See that each data set is understood, redact what is about others, and look at the result.',
    none: 'No data sets yet. They are read from the files that you add.',
    understand: 'Understand',
    redact: 'Redact',
    preview: 'Preview',
    source: (source: string) => `From ${source}`,
    record: (title: string) => `Belongs to ${title}`,
    noRecord: 'No processing record chosen',
    noCategories: 'No data categories',
    rowsIn: (some: number, all: number) =>
      some === all ? (all === 1 ? '1 row' : `${all} rows`) : `${some} of ${all} rows in`,
    columnsIn: (some: number, all: number) =>
      some === all ? (all === 1 ? '1 column' : `${all} columns`) : `${some} of ${all} columns in`,
    pagesIn: (some: number, all: number) =>
      some === all ? (all === 1 ? '1 page' : `${all} pages`) : `${some} of ${all} pages in`,
    struck: (count: number) => (count === 1 ? '1 redaction' : `${count} redactions`),
    proposed: (count: number) =>
      count === 1 ? '1 proposal waits for you' : `${count} proposals wait for you`,
    portable: 'Part of the Article 20 package.',
    portableOf: (title: string) => `Part of the package: ${title}`,
    portableHint: 'Holds for what the person provided, under consent or contract.',
    notPortable:
      'The legal basis of the processing is neither consent nor contract, so Article 20 does not apply.',
    remove: (title: string) => `Remove ${title}`,
    removeTitle: 'Remove the data set?',
    removeLead:
      'It is taken out of the extract with every choice and redaction. The file that it was read from stays. If you want it back, you add the file again.',
    removed: 'The data set was taken out of the extract',
    undecidedTitle: (count: number) =>
      count === 1 ? '1 proposed redaction waits' : `${count} proposed redactions wait`,
    undecidedLead:
      'The extract cannot be issued before you have accepted or dismissed them (Article 15(4)).',
    review: 'Review the proposals',
    letterTitle: 'The extract as a letter',
    letterLead: 'The draft shows the extract exactly as the person will get it.',
    toLetter: 'To the letters',
  },
);
