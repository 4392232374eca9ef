import { defineTexts } from '../../texts/catalogue.ts';

export const sourceTexts = defineTexts(
  {
    title: 'Filer från systemen',
    lead: 'Släpp filerna här, eller var som helst på sidan, precis som de kom: CSV, XLSX, JSON, XML, text, e-post, PDF eller bilder. De stannar i valvet. Med svaret går bara det du lämnar ut nedan.',
    choose: 'Välj filer …',
    emptyTitle: 'Vad ska du be systemägarna om?',
    emptyAsks: {
      all: 'Allt systemet har om personen, sökt på namn, e-post, telefon och kundnummer.',
      form: 'Helst CSV, XLSX eller JSON med rubriker, en fil per system. PDF och bilder går också bra.',
      others:
        'Inget behöver strykas i förväg. Frist hittar uppgifter om andra och föreslår strykningar.',
    },
    kinds: {
      csv: 'CSV',
      xlsx: 'Excel',
      json: 'JSON',
      xml: 'XML',
      text: 'Text',
      message: 'E-post',
      pdf: 'PDF',
      image: 'Bild',
      other: 'Annan fil',
    },
    sets: (count: number) => (count === 1 ? '1 datamängd' : `${count} datamängder`),
    partOf: (name: string) => `bilaga i ${name}`,
    defects: (count: number) => (count === 1 ? '1 fel' : `${count} fel`),
    notes: (count: number) => (count === 1 ? '1 anmärkning' : `${count} anmärkningar`),
    weights: { defect: 'Fel', note: 'Anmärkning' },
    wholeFile: 'Hela filen',
    moreRemarks: (count: number) => `… och ${count} till`,
    save: (name: string) => `Spara ${name} som den kom`,
    saved: 'Filen är sparad som den kom',
    remove: (name: string) => `Ta bort ${name}`,
    removeTitle: 'Ta bort filen?',
    removeLead: (sets: number) =>
      sets === 0
        ? 'Filen raderas ur valvet. Vill du ha tillbaka den lägger du till den igen.'
        : `Filen raderas ur valvet med ${sets === 1 ? 'sin datamängd' : `sina ${sets} datamängder`}, alla val och alla strykningar i dem. Vill du ha tillbaka den lägger du till filen igen.`,
    removed: 'Filen är borttagen',
    adding: 'Filer som läggs till',
    addingState: {
      waiting: 'Väntar',
      reading: 'Läses …',
      added: 'Tillagd',
      failed: 'Inte tillagd',
    },
    addingDone: (done: number, all: number) => `${done} av ${all} filer tillagda`,
    stop: 'Avbryt resten',
    clear: 'Rensa listan',
    dropLead:
      'Filerna läggs till bland personens uppgifter i ärendet du har öppet. De läses en i taget.',
  },
  {
    title: 'Files from the systems',
    lead: 'Drop the files here, or anywhere on the page, just as they came: CSV, XLSX, JSON, XML, text, e-mail, PDF or pictures. They stay in the vault. Only what you release below goes with the answer.',
    choose: 'Choose files …',
    emptyTitle: 'What to ask the system owners for',
    emptyAsks: {
      all: 'Everything the system has on the person, searched by name, e-mail, telephone and customer number.',
      form: 'Preferably CSV, XLSX or JSON with headings, one file from each system. PDF and pictures do as well.',
      others:
        'Nothing has to be struck out beforehand. Frist finds data about others and proposes what to redact.',
    },
    kinds: {
      csv: 'CSV',
      xlsx: 'Excel',
      json: 'JSON',
      xml: 'XML',
      text: 'Text',
      message: 'E-mail',
      pdf: 'PDF',
      image: 'Picture',
      other: 'Other file',
    },
    sets: (count: number) => (count === 1 ? '1 data set' : `${count} data sets`),
    partOf: (name: string) => `attached to ${name}`,
    defects: (count: number) => (count === 1 ? '1 defect' : `${count} defects`),
    notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    weights: { defect: 'Defect', note: 'Note' },
    wholeFile: 'The whole file',
    moreRemarks: (count: number) => `… and ${count} more`,
    save: (name: string) => `Save ${name} as it came`,
    saved: 'The file was saved as it came',
    remove: (name: string) => `Remove ${name}`,
    removeTitle: 'Remove the file?',
    removeLead: (sets: number) =>
      sets === 0
        ? 'The file is erased from the vault. If you want it back, you add it again.'
        : `The file is erased from the vault with its ${sets === 1 ? 'data set' : `${sets} data sets`}, every choice and every redaction in them. If you want it back, you add the file again.`,
    removed: 'The file was removed',
    adding: 'Files being added',
    addingState: { waiting: 'Waiting', reading: 'Reading …', added: 'Added', failed: 'Not added' },
    addingDone: (done: number, all: number) => `${done} of ${all} files added`,
    stop: 'Stop the rest',
    clear: 'Clear the list',
    dropLead:
      'The files are added to the person’s data in the case you have open. They are read one at a time.',
  },
);
