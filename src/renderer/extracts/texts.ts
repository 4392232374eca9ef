import { defineTexts } from '../texts/catalogue.ts';

export const extractTexts = defineTexts(
  {
    notNeeded:
      'Den här begäran kräver ingen eftersökning. Den kan besvaras utan att något fylls i här.',
    categoriesTitle: 'De elva uppgiftsslagen',
    categoriesLead:
      'Svaret tar ställning till vart och ett. Skriv var du letade eller varför det inte gäller.',
    answered: (done: number, all: number) => `${done} av ${all} besvarade`,
    outcomes: {
      open: 'Inte klart',
      found: 'Hittat',
      notFound: 'Inte hittat',
      notApplicable: 'Gäller inte',
    },
    outcomeOf: (category: string) => `Resultat: ${category}`,
    systemsTitle: 'Systemen',
    systemsLead:
      'Varje system i behandlingarna som passar personen. Ärendet kan inte besvaras medan en rad är öppen.',
    noSystems:
      'Inga system. De kommer ur behandlingarna: lägg in dem där, eller ange vem personen är för er.',
    toProcessing: 'Till behandlingarna',
    from: (records: string) => `Ur ${records}`,
    recorded: (by: string, at: string) => `${by}, ${at}`,
    rest: 'Resten: inte hittat …',
    restTitle: 'Resten: inte hittat?',
    restLead: (count: number) =>
      count === 1
        ? 'En rad utan besked får resultatet ”Inte hittat”:'
        : `${count} rader utan besked får resultatet ”Inte hittat”:`,
    restNote: 'Var du letade',
    restNoteHint: 'Skrivs på varje rad som inte redan har en anteckning.',
    restGo: 'Inte hittat i resten',
    restDone: 'Resten har fått besked',
    note: 'Var eller varför',
    noteOf: (category: string) => `Var eller varför: ${category}`,
    summary: {
      open: 'Inte klart: något uppgiftsslag saknar besked.',
      data: 'Svaret innehåller uppgifter om personen.',
      nothing: 'Inget hittades. Svaret blir att ni inte behandlar några uppgifter om personen.',
    },
    statements: 'Om behandlingarna',
    statementsLead:
      'Det som artikel 15.1 a–h och 15.2 kräver att svaret säger om varje behandling som rör personen.',
    noStatements: 'Inga behandlingar. Lägg till dem här, eller som behandlingar i registret.',
    addStatement: 'Lägg till behandling',
    removeStatement: (title: string) => `Ta bort ${title}`,
    untitled: 'Namnlös behandling',
    statementsSaved: 'Svaren om behandlingarna är sparade',
    inSwedish: 'svenska',
    inEnglish: 'engelska',
    fields: {
      title: 'Behandling',
      purposes: 'Ändamål (a)',
      legalBasis: 'Rättslig grund',
      categories: 'Kategorier av uppgifter (b)',
      recipients: 'Mottagare (c)',
      retention: 'Lagringstid (d)',
      source: 'Källa (g)',
      automatedDecisions: 'Automatiserade beslut (h)',
      transfers: 'Överföring till tredjeland, artikel 15.2',
    },
  },
  {
    notNeeded: 'This request needs no search. It can be answered with nothing filled in here.',
    categoriesTitle: 'The eleven data categories',
    categoriesLead:
      'The answer speaks to each of them. Note where you looked, or why it does not apply.',
    answered: (done: number, all: number) => `${done} of ${all} answered`,
    outcomes: {
      open: 'Open',
      found: 'Found',
      notFound: 'Not found',
      notApplicable: 'Not applicable',
    },
    outcomeOf: (category: string) => `Result: ${category}`,
    systemsTitle: 'The systems',
    systemsLead:
      'Each system of the processing records that fit the person. The case cannot be answered while a line is open.',
    noSystems:
      'No systems. They come from the processing records: enter them there, or say whom the person is to you.',
    toProcessing: 'To the processing records',
    from: (records: string) => `From ${records}`,
    recorded: (by: string, at: string) => `${by}, ${at}`,
    rest: 'The rest: not found …',
    restTitle: 'The rest: not found?',
    restLead: (count: number) =>
      count === 1
        ? 'One open line gets the result “Not found”:'
        : `${count} open lines get the result “Not found”:`,
    restNote: 'Where you looked',
    restNoteHint: 'Written on each line that has no note yet.',
    restGo: 'Not found in the rest',
    restDone: 'The rest has its findings',
    note: 'Where or why',
    noteOf: (category: string) => `Where or why: ${category}`,
    summary: {
      open: 'Not finished: at least one category is open.',
      data: 'The answer holds data about the person.',
      nothing: 'Nothing was found. The answer will be that you process no data about the person.',
    },
    statements: 'About the processing',
    statementsLead:
      'What Article 15(1)(a)–(h) and 15(2) require the answer to say about each processing activity that concerns the person.',
    noStatements: 'No processing activities. Add them here, or as records in the register.',
    addStatement: 'Add an activity',
    removeStatement: (title: string) => `Remove ${title}`,
    untitled: 'Unnamed activity',
    statementsSaved: 'The answers about processing are saved',
    inSwedish: 'Swedish',
    inEnglish: 'English',
    fields: {
      title: 'Processing activity',
      purposes: 'Purposes (a)',
      legalBasis: 'Legal basis',
      categories: 'Categories of data (b)',
      recipients: 'Recipients (c)',
      retention: 'Retention (d)',
      source: 'Source (g)',
      automatedDecisions: 'Automated decisions (h)',
      transfers: 'Transfers to third countries, Article 15(2)',
    },
  },
);
