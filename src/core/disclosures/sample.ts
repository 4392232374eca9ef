import { addDays, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { DisclosureDraft } from './model.ts';

/** What the sample's disclosures refer to, and the plain day on which the sample is entered. */
export type DisclosureSampleParts = {
  /** The sample's suppliers by name. */
  readonly suppliers: ReadonlyMap<string, RegisterItemId>;
  /** The sample's processing records by their Swedish title. */
  readonly records: ReadonlyMap<string, RegisterItemId>;
  readonly today: PlainDate;
};

/** Disclosures as a small company makes them: by contract, by law, and one in breach of policy. All invented. */
export function sampleDisclosures({
  suppliers,
  records,
  today,
}: DisclosureSampleParts): readonly DisclosureDraft[] {
  return [
    {
      on: addDays(today, -95),
      recipient: 'Kursgården Exempel AB',
      supplier: suppliers.get('Kursgården Exempel AB'),
      country: 'Sverige',
      what: 'Deltagarlista till kursen i augusti',
      dataCategories: ['name'],
      record: records.get('Kurser och seminarier'),
      subjects: ['courseParticipant'],
      persons: 14,
      ground: 'contract',
      groundWords: 'Kursavtalet: deltagarna bor och äter på kursgården.',
    },
    {
      on: addDays(today, -60),
      recipient: 'Skatteverket',
      country: 'Sverige',
      what: 'Fakturor till ett företag som granskades',
      dataCategories: ['name', 'address', 'paymentData'],
      record: records.get('Fakturering och bokföring'),
      subjects: ['customer'],
      persons: 3,
      ground: 'law',
      provision: '37 kap. 9 § skatteförfarandelagen (2011:1244)',
    },
    {
      on: addDays(today, -25),
      recipient: 'Redovisningsbyrån Exempel AB',
      supplier: suppliers.get('Redovisningsbyrån Exempel AB'),
      country: 'Sverige',
      what: 'Månadens kundfakturor',
      dataCategories: ['name', 'address', 'paymentData'],
      record: records.get('Fakturering och bokföring'),
      subjects: ['customer'],
      persons: 210,
      ground: 'contract',
      breachOfPolicy: true,
      breachReason:
        'Fakturorna lämnades som vanligt innan det upptäcktes att det bara finns ett sekretessavtal med byrån. Ett biträdesavtal har begärts.',
    },
  ];
}
