import { addDays, addMonths, type PlainDate } from '../kit/dates.ts';
import type { SupplierDraft } from './model.ts';

/** The sample organisation's suppliers on a plain day, by the names that its records call them by. All invented. */
export function sampleSuppliers(today: PlainDate): readonly SupplierDraft[] {
  return [
    hosting(today),
    bookkeeping,
    mailings(today),
    surveys(today),
    {
      ...supplier('Webbhotellet Exempel AB', 'webbhotellet', ['Exempelgatan 5', '211 20 Malmö']),
      service: 'Drift av webbplatsen',
      dataCategories: ['ipAddresses'],
      systems: ['Webbplatsen'],
      nextReview: addMonths(today, 5),
    },
    {
      ...supplier('Rekryteringssystemet Exempel AB', 'rekryteringssystemet', [
        'Exempelgatan 7',
        '703 61 Örebro',
      ]),
      service: 'Drift av rekryteringssystemet',
      dataCategories: ['name', 'address', 'email', 'phone', 'photographs', 'volunteeredData'],
      systems: ['Rekryteringssystemet'],
      nextReview: addMonths(today, 2),
    },
    {
      ...supplier('Kursgården Exempel AB', 'kursgarden', ['Exempelgatan 8', '722 15 Västerås']),
      role: 'controller',
      service: 'Kurslokal och mat',
      dataCategories: ['name'],
      nextReview: addMonths(today, 8),
    },
  ];
}

function supplier(
  name: string,
  domain: string,
  addressLines: readonly string[],
): SupplierDraft & { readonly name: string } {
  return {
    name,
    role: 'processor',
    country: 'Sverige',
    email: `dataskydd@${domain}.example.com`,
    addressLines: [...addressLines],
    owner: 'It-chefen',
  };
}

function hosting(today: PlainDate): SupplierDraft {
  return {
    ...supplier('Driftbolaget Exempel AB', 'driftbolaget', ['Exempelvägen 2', '113 30 Stockholm']),
    service: 'Drift av kundsystemet',
    dataCategories: ['name', 'address', 'email', 'phone', 'title', 'username', 'userContent'],
    systems: ['Kundsystemet', 'E-postlådan för kundtjänst'],
    authorisation: 'general',
    objectionDays: 30,
    subProcessors: [
      {
        name: 'Serverhallen Exempel AB',
        service: 'Datorhall',
        country: 'Sverige',
        approvedOn: addMonths(today, -20),
        flowDown: true,
      },
      {
        name: 'Säkerhetskopian Exempel Oy',
        service: 'Säkerhetskopior',
        country: 'Finland',
        under: 'Serverhallen Exempel AB',
        approvedOn: addMonths(today, -14),
        flowDown: true,
      },
    ],
    nextReview: addMonths(today, 7),
  };
}

const bookkeeping: SupplierDraft = {
  ...supplier('Redovisningsbyrån Exempel AB', 'redovisningsbyran', [
    'Exempelgatan 3',
    '753 20 Uppsala',
  ]),
  service: 'Bokföring',
  dataCategories: ['name', 'address', 'paymentData'],
  systems: ['Ekonomisystemet'],
  owner: 'Ekonomichefen',
};

/** One whose new sub-processor nobody has answered yet. */
function mailings(today: PlainDate): SupplierDraft {
  return {
    ...supplier('Utskickstjänsten Exempel AB', 'utskickstjansten', [
      'Exempelgatan 4',
      '411 05 Göteborg',
    ]),
    service: 'E-postutskick',
    dataCategories: ['name', 'email'],
    systems: ['Utskickssystemet'],
    authorisation: 'general',
    objectionDays: 30,
    subProcessors: [
      {
        name: 'Mejlmotorn Exempel Inc.',
        service: 'Leverans av e-post',
        country: 'USA',
        approvedOn: addMonths(today, -11),
        flowDown: true,
      },
      {
        name: 'Klickmätaren Exempel ApS',
        service: 'Mätning av öppningar',
        country: 'Danmark',
        announcedOn: addDays(today, -12),
        flowDown: true,
      },
    ],
    owner: 'Marknadschefen',
    nextReview: addMonths(today, 3),
  };
}

/** One whose review has been forgotten. */
function surveys(today: PlainDate): SupplierDraft {
  return {
    ...supplier('Analysbyrån Exempel AB', 'analysbyran', ['Exempelgatan 6', '582 22 Linköping']),
    service: 'Enkäter och statistik',
    dataCategories: ['name', 'email', 'title', 'volunteeredData'],
    systems: ['Enkätverktyget'],
    owner: 'Marknadschefen',
    nextReview: addDays(today, -20),
  };
}
