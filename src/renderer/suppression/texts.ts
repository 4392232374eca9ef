import { defineTexts } from '../texts/catalogue.ts';

export const suppressionTexts = defineTexts(
  {
    title: 'Spärrlista',
    lead: 'Den som har sagt nej till direktmarknadsföring eller återkallat sitt samtycke ska inte få fler utskick. Listan innehåller bara nycklade koder, aldrig adresser, och finns kvar när personens uppgifter har raderats.',
    check: 'Kontrollera en utskickslista',
    checkLead:
      'Klistra in en lista eller välj en fil. Frist säger vilka rader som är spärrade och ger tillbaka listan utan dem.',
    against: 'Kontrollera mot',
    againstWhat: {
      all: 'Alla spärrar',
      directMarketing: 'Direktmarknadsföring',
      consent: 'Återkallat samtycke',
    },
    againstHint: {
      all: 'Tar bort alla som är spärrade, vad spärren än gäller. Välj detta när du är osäker.',
      directMarketing:
        'För reklam och annan marknadsföring, vilken rättslig grund den än har. Den som bara har återkallat ett samtycke är kvar.',
      consent:
        'För utskick som bygger på samtycke, till exempel ett nyhetsbrev. Väljer du en behandling är den kvar som bara har återkallat sitt samtycke till en annan. Den som bara har invänt mot direktmarknadsföring är också kvar.',
    },
    pasted: 'Listan, en rad för varje mottagare',
    chooseFile: 'Välj fil …',
    run: 'Kontrollera',
    chosen: (file: string) => `Fil: ${file}`,
    noFile: 'Ta bort filen',
    result: (hits: number, lines: number) =>
      hits === 0
        ? `Ingen av ${lines} rader är spärrad.`
        : `${hits === 1 ? '1 rad' : `${hits} rader`} av ${lines} är spärrade.`,
    unread: (count: number) =>
      count === 1
        ? 'På 1 rad fanns ingen adress eller nummer att jämföra.'
        : `På ${count} rader fanns ingen adress eller nummer att jämföra.`,
    line: 'Rad',
    kind: 'Slag',
    scope: 'Gäller',
    since: 'Sedan',
    source: 'Orsak',
    code: 'Kod',
    saveCleared: 'Spara listan utan de spärrade',
    clearedSaved: 'Listan är sparad utanför valvet',
    clearedName: 'utskickslista-rensad',
    add: 'Spärra',
    addTitle: 'Spärra en adress eller ett nummer',
    value: 'Adress eller nummer',
    valueHint: 'Kodas genast. Det går inte att läsa tillbaka.',
    postalHint: 'Namn och postadress på en rad, åtskilda med komma. Kodas genast.',
    added: 'Spärren gäller från och med nu',
    entries: 'Spärrar',
    inForce: 'Gällande',
    lifted: 'Hävda',
    noneLifted: 'Ingen spärr har hävts.',
    empty:
      'Listan är tom. En invändning mot direktmarknadsföring för in personen här av sig själv.',
    remove: 'Häv spärren',
    removeTitle: 'Häv spärren?',
    removeLead: 'Bara om personen själv har bett om utskick igen. Dag och skäl sparas.',
    reason: 'Skäl',
    removed: 'Spärren är hävd',
    kinds: {
      email: 'E-post',
      phone: 'Telefon',
      postal: 'Namn och postadress',
      personnummer: 'Personnummer',
    },
    scopes: { directMarketing: 'All direktmarknadsföring', consent: 'Allt som bygger på samtycke' },
    purpose: 'Behandling',
    everyPurpose: 'Alla som bygger på samtycke',
    onlyFor: 'Bara',
    sources: {
      marketingObjection: 'Invändning (artikel 21.2)',
      consentWithdrawal: 'Återkallat samtycke (artikel 7.3)',
      officer: 'Införd för hand',
    },
  },
  {
    title: 'Suppression list',
    lead: 'Whoever has said no to direct marketing or withdrawn a consent must receive no more mailings. The list holds keyed codes only, never an address, and stays when the person’s data have been erased.',
    check: 'Check a mailing list',
    checkLead:
      'Paste a list or choose a file. Frist says which lines are suppressed and gives the list back without them.',
    against: 'Check against',
    againstWhat: {
      all: 'All entries',
      directMarketing: 'Direct marketing',
      consent: 'Withdrawn consent',
    },
    againstHint: {
      all: 'Takes out everyone who is suppressed, whatever the entry covers. Choose this when in doubt.',
      directMarketing:
        'For advertising and other marketing, whatever its legal basis. Whoever has only withdrawn a consent stays.',
      consent:
        'For mailings that rest on consent, such as a newsletter. If you choose a record, whoever has withdrawn consent only to another one stays. So does whoever has only objected to direct marketing.',
    },
    pasted: 'The list, one recipient a line',
    chooseFile: 'Choose a file …',
    run: 'Check',
    chosen: (file: string) => `File: ${file}`,
    noFile: 'Remove the file',
    result: (hits: number, lines: number) =>
      hits === 0
        ? `None of ${lines} lines is suppressed.`
        : `${hits} of ${lines} ${hits === 1 ? 'lines is' : 'lines are'} suppressed.`,
    unread: (count: number) =>
      count === 1
        ? '1 line held no address or number to compare.'
        : `${count} lines held no address or number to compare.`,
    line: 'Line',
    kind: 'Kind',
    scope: 'Covers',
    since: 'Since',
    source: 'Cause',
    code: 'Code',
    saveCleared: 'Save the list without them',
    clearedSaved: 'The list is saved outside the vault',
    clearedName: 'mailing-list-cleared',
    add: 'Suppress',
    addTitle: 'Suppress an address or a number',
    value: 'Address or number',
    valueHint: 'Coded at once. It cannot be read back.',
    postalHint: 'Name and postal address on one line, separated by commas. Coded at once.',
    added: 'It is suppressed from now on',
    entries: 'Entries',
    inForce: 'In force',
    lifted: 'Lifted',
    noneLifted: 'No entry has been lifted.',
    empty: 'The list is empty. An objection to direct marketing enters the person here by itself.',
    remove: 'Lift',
    removeTitle: 'Lift the entry?',
    removeLead: 'Only if the person has asked for mailings again. Day and reason are kept.',
    reason: 'Reason',
    removed: 'The entry is lifted',
    kinds: {
      email: 'E-mail',
      phone: 'Telephone',
      postal: 'Name and postal address',
      personnummer: 'Personal identity number',
    },
    scopes: { directMarketing: 'All direct marketing', consent: 'All that rests on consent' },
    purpose: 'Processing record',
    everyPurpose: 'All that rest on consent',
    onlyFor: 'Only',
    sources: {
      marketingObjection: 'Objection (Article 21(2))',
      consentWithdrawal: 'Withdrawn consent (Article 7(3))',
      officer: 'Entered by hand',
    },
  },
);
