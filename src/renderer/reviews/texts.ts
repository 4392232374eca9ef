import { defineTexts } from '../texts/catalogue.ts';

export const reviewTexts = defineTexts(
  {
    title: 'Granskningskalender',
    lead: 'Allt som ska granskas, förnyas, gallras eller anmälas, månad för månad.',
    months: 'Visa',
    ahead: { '3': '3 månader', '12': '12 månader', '36': '3 år' },
    overdue: 'Försenat',
    emptyTitle: 'Inget är planerat',
    emptyLead:
      'Sätt ”Granskas senast” på en behandling, en leverantör eller en åtgärd, eller lägg in ett avtal med slutdag. Då står dagen här och på sidan I dag.',
    more: (shown: number, total: number) => `De ${shown} närmaste av ${total} visas.`,
  },
  {
    title: 'Review calendar',
    lead: 'Everything to be reviewed, renewed, deleted or notified, month by month.',
    months: 'Show',
    ahead: { '3': '3 months', '12': '12 months', '36': '3 years' },
    overdue: 'Overdue',
    emptyTitle: 'Nothing is planned',
    emptyLead:
      'Set “Next review” on a processing record, a supplier or a measure, or enter an agreement with its last day. The day then stands here and on Today.',
    more: (shown: number, total: number) => `The nearest ${shown} of ${total} are shown.`,
  },
);
