import { defineTexts } from '../texts/catalogue.ts';

export const breachTexts = defineTexts(
  {
    clock: '72-timmarsklockan',
    notAware: 'Klockan börjar gå när ni fick vetskap om incidenten. Fyll i den tidpunkten.',
    notifyBy: 'Anmäl senast',
    aware: 'Vetskap',
    left: (hours: number, minutes: number) => `${hours} tim ${minutes} min kvar`,
    late: (hours: number, minutes: number) => `${hours} tim ${minutes} min för sent`,
    notified: (moment: string) => `Anmäld ${moment}`,
    notToNotify: 'Beslutet är att inte anmäla. Incidenten dokumenteras ändå här (artikel 33.5).',
    why: 'Så räknas tiden',
    sheet: 'Underlag för IMY:s e-tjänst',
    letter: 'Brev till personerna',
    made: 'Dokumentet ligger bland incidentens dokument',
  },
  {
    clock: 'The 72-hour clock',
    notAware: 'The clock starts when you became aware of the breach. Enter that moment.',
    notifyBy: 'Notify by',
    aware: 'Aware',
    left: (hours: number, minutes: number) => `${hours} h ${minutes} min left`,
    late: (hours: number, minutes: number) => `${hours} h ${minutes} min late`,
    notified: (moment: string) => `Notified ${moment}`,
    notToNotify:
      'It was decided not to notify. The breach is documented here all the same (Article 33(5)).',
    why: 'How the time is counted',
    sheet: 'Sheet for IMY’s e-service',
    letter: 'Letter to the persons',
    made: 'The document is among those of the breach',
  },
);
