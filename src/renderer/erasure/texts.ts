import { defineTexts } from '../texts/catalogue.ts';

export const erasureTexts = defineTexts(
  {
    title: 'Radera avslutade ärenden',
    lead: 'Även Frists egna ärenden gallras. När tiden är ute raderas ärendet med brev, filer, sökord och journalens salter, och ett intyg säger vad som försvann. Det går inte att ångra.',
    noRule: 'Ingen regel säger hur länge ärenden sparas',
    noRuleLead:
      'Lägg till en gallringsregel som räknas från att ett ärende i Frist avslutas. Tills dess raderas inget.',
    suggestRule: 'Välj en föreslagen regel',
    toRules: 'Till gallringsreglerna',
    rule: 'Regel',
    ruleWords: (title: string, months: number) => `${title}: ${months} månader efter avslut`,
    due: 'Tiden är ute',
    nothingDue: 'Inget ärende har passerat sin tid.',
    reference: 'Ärende',
    closedOn: 'Avslutat',
    dueOn: 'Raderas från',
    keptBy: 'Sparas ändå',
    hold: (citation: string) => `bevarandebeslut (${citation})`,
    restricted: 'en begränsning gäller',
    trayFile: 'Fil ur inkorgen',
    merged: (references: string) => `med ${references}`,
    more: (shown: number, total: number) => `De ${shown} första av ${total} visas.`,
    run: (count: number) => (count === 1 ? 'Radera 1 nu …' : `Radera ${count} nu …`),
    confirmTitle: 'Radera för alltid?',
    confirmLead: (count: number) =>
      count === 1
        ? 'Ett ärende eller en fil försvinner ur valvet, sökningen och journalen. Det går inte att ångra.'
        : `${count} ärenden och filer försvinner ur valvet, sökningen och journalen. Det går inte att ångra.`,
    confirm: 'Radera för alltid',
    erased: (count: number) =>
      count === 1
        ? '1 ärende är raderat, intyget är sparat'
        : `${count} ärenden är raderade, intyget är sparat`,
    erasedNone: 'Raderingen är klar, intyget är sparat',
    unfinished: 'En radering avbröts innan filen skrevs om. Nästa körning gör den klar.',
    finish: 'Gör klart',
    certificates: 'Intyg',
    noCertificates: 'Inget har raderats än.',
    when: 'När',
    cases: 'Ärenden',
    files: 'Filer',
    save: 'Spara intyget',
    saved: 'Intyget är sparat',
  },
  {
    title: 'Erase closed cases',
    lead: 'Frist’s own cases are under retention too. When their time is up a case is erased with its letters, files, search words and the journal’s salts, and a certificate says what went. This cannot be undone.',
    noRule: 'No rule says how long cases are kept',
    noRuleLead:
      'Add a retention rule that is counted from the closing of a case in Frist. Until then nothing is erased.',
    suggestRule: 'Choose a suggested rule',
    toRules: 'To the retention rules',
    rule: 'Rule',
    ruleWords: (title: string, months: number) => `${title}: ${months} months after closing`,
    due: 'Time is up',
    nothingDue: 'No case has passed its time.',
    reference: 'Case',
    closedOn: 'Closed',
    dueOn: 'Erased from',
    keptBy: 'Kept all the same',
    hold: (citation: string) => `legal hold (${citation})`,
    restricted: 'a restriction is in force',
    trayFile: 'File of the tray',
    merged: (references: string) => `with ${references}`,
    more: (shown: number, total: number) => `The first ${shown} of ${total} are shown.`,
    run: (count: number) => `Erase ${count} now …`,
    confirmTitle: 'Erase for ever?',
    confirmLead: (count: number) =>
      count === 1
        ? 'One case or file leaves the vault, the search and the journal. This cannot be undone.'
        : `${count} cases and files leave the vault, the search and the journal. This cannot be undone.`,
    confirm: 'Erase for ever',
    erased: (count: number) =>
      count === 1
        ? '1 case is erased, the certificate is kept'
        : `${count} cases are erased, the certificate is kept`,
    erasedNone: 'The erasure is done, the certificate is kept',
    unfinished:
      'An erasure was broken off before the file was written anew. The next run finishes it.',
    finish: 'Finish it',
    certificates: 'Certificates',
    noCertificates: 'Nothing has been erased yet.',
    when: 'When',
    cases: 'Cases',
    files: 'Files',
    save: 'Save the certificate',
    saved: 'The certificate is saved',
  },
);
