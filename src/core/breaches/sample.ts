import { addDays, type Instant, instantOf, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { BreachDraft } from './model.ts';

/** What the sample's breaches refer to, and the plain day on which the sample is entered. */
export type BreachSampleParts = {
  readonly billing: RegisterItemId;
  readonly newsletter: RegisterItemId;
  readonly today: PlainDate;
};

/** Breaches as a small company has them: one notified and told, one that was not notified, and why. All invented. */
export function sampleBreaches({
  billing,
  newsletter,
  today,
}: BreachSampleParts): readonly BreachDraft[] {
  return [notified(newsletter, addDays(today, -75)), notNotified(billing, addDays(today, -40))];
}

function notified(newsletter: RegisterItemId, day: PlainDate): BreachDraft {
  return {
    title: 'Nyhetsbrev med synliga mottagare',
    beganAt: momentOn(day, 8),
    endedAt: momentOn(day, 9),
    discoveredAt: momentOn(day, 9),
    awareAt: momentOn(day, 10),
    nature:
      'Ett nyhetsbrev skickades med mottagarnas adresser i fältet Till, så att alla mottagare såg varandras e-postadresser.',
    type: 'misdirected',
    kinds: ['confidentiality'],
    subjects: ['newsletterSubscriber'],
    persons: 214,
    dataCategories: ['email'],
    dataRecords: 214,
    consequences: 'Mottagarna kan få skräppost, och det framgår att de prenumererar på brevet.',
    taken: 'Utskicket stoppades och mottagarna ombads radera brevet.',
    planned: 'Utskick går endast från utskicksverktyget, som inte visar mottagarna.',
    risk: 'risk',
    riskReasons:
      'Bara e-postadresser och inga känsliga uppgifter, men adresserna spreds till många.',
    severity: 'limited',
    notify: 'yes',
    notifyReasons: 'En risk för mottagarna är inte osannolik.',
    notifiedAt: momentOn(addDays(day, 1), 13),
    tell: 'yes',
    tellReasons:
      'Risken är inte hög, men mottagarna kan skydda sig mot skräppost om de vet om det.',
    toldOn: addDays(day, 1),
    toldHow: 'Brev med e-post till var och en',
    advice: 'Var uppmärksam på skräppost, och radera brevet med adresserna.',
    records: [newsletter],
    owner: 'Dataskyddsombudet',
    closedOn: addDays(day, 20),
  };
}

function notNotified(billing: RegisterItemId, day: PlainDate): BreachDraft {
  return {
    title: 'Faktura till fel kund, oöppnad i retur',
    beganAt: momentOn(day, 7),
    endedAt: momentOn(addDays(day, 2), 12),
    discoveredAt: momentOn(addDays(day, 2), 12),
    awareAt: momentOn(addDays(day, 2), 12),
    nature: 'En faktura lades i ett kuvert till en annan kund och kom oöppnad i retur.',
    type: 'misdirected',
    kinds: ['confidentiality'],
    subjects: ['customer'],
    persons: 1,
    dataCategories: ['name', 'address'],
    dataRecords: 1,
    consequences: 'Inga kända: kuvertet var oöppnat.',
    taken: 'Fakturan skickades om, och packningen kontrolleras nu av två personer.',
    risk: 'unlikely',
    riskReasons: 'Ingen obehörig har läst fakturan.',
    severity: 'negligible',
    notify: 'no',
    notifyReasons: 'Det är osannolikt att händelsen medför en risk (artikel 33.1).',
    tell: 'no',
    tellReasons: 'Risken är inte hög (artikel 34.1).',
    records: [billing],
    owner: 'Dataskyddsombudet',
    closedOn: addDays(day, 5),
  };
}

/** A full hour in UTC of a plain date. */
function momentOn(day: PlainDate, hour: number): Instant {
  return instantOf(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000);
}
