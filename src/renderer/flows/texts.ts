import { defineTexts } from '../texts/catalogue.ts';

export const flowTexts = defineTexts(
  {
    title: 'Vem får vad',
    lead: 'Behandlingar till vänster, de som får uppgifter i mitten, länderna till höger. Underbiträden står under sin leverantör. Peka på något för att följa dess väg.',
    emptyTitle: 'Inga uppgifter lämnar er',
    emptyLead:
      'Här ritas vem som får vilka uppgifter så snart en behandling namnger en leverantör eller mottagare, eller ett utlämnande är antecknat.',
    toRecords: 'Öppna behandlingarna',
    records: 'Behandlingar',
    receivers: 'Mottagare',
    countries: 'Länder',
    outside: 'utanför EES',
    standing: {
      red: 'avtal saknas eller brister',
      amber: 'avtal att se över',
      green: 'avtal gäller',
      unknown: 'inte i leverantörsregistret',
    },
    behind: (above: string) => `underbiträde till ${above}`,
    table: 'Samma sak som tabell',
    why: 'Varför',
    reasons: {
      supplier: 'leverantör',
      recipient: 'mottagare',
      disclosure: 'utlämnande',
      transfer: 'överföring',
    },
  },
  {
    title: 'Who gets what',
    lead: 'Processing records on the left, those who receive data in the middle, countries on the right. Sub-processors stand under their supplier. Point at something to follow its way.',
    emptyTitle: 'No data leave you',
    emptyLead:
      'This map draws who receives which data as soon as a record names a supplier or recipient, or a disclosure is recorded.',
    toRecords: 'Open the processing records',
    records: 'Processing records',
    receivers: 'Receivers',
    countries: 'Countries',
    outside: 'outside the EEA',
    standing: {
      red: 'agreement missing or wanting',
      amber: 'agreement to look at',
      green: 'agreement in force',
      unknown: 'not in the supplier register',
    },
    behind: (above: string) => `sub-processor of ${above}`,
    table: 'The same as a table',
    why: 'Why',
    reasons: {
      supplier: 'supplier',
      recipient: 'recipient',
      disclosure: 'disclosure',
      transfer: 'transfer',
    },
  },
);
