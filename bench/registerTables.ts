/** The registers that the measurements fill, in the order in which their references resolve. */
export type BenchRegister =
  | 'processing'
  | 'suppliers'
  | 'agreements'
  | 'consents'
  | 'retentionActions'
  | 'disclosures';

/** A register as a table: its columns are named as its fields; an item of its own for what is saved one by one. */
export type RegisterTable = {
  readonly register: BenchRegister;
  readonly columns: readonly string[];
  readonly row: (n: number) => readonly string[];
  readonly another?: (n: number) => object;
};

const day = (n: number, year = 2026) =>
  `${year}-${String((n % 9) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;

const processing: RegisterTable = {
  register: 'processing',
  columns: [
    'statement.title.sv',
    'statement.title.en',
    'state',
    'legalBases',
    'suppliers',
    'owner',
    'nextReview',
  ],
  row: (n) => [
    `Behandling ${n}`,
    `Processing ${n}`,
    'draft',
    'a',
    '',
    `Avdelning ${n % 40}`,
    day(n, 2027),
  ],
};

const suppliers: RegisterTable = {
  register: 'suppliers',
  columns: ['name', 'orgNumber', 'role', 'service', 'country', 'email', 'systems', 'nextReview'],
  row: (n) => [
    `Leverantör ${n} AB`,
    `55${String(n).padStart(4, '0')}-1234`,
    'processor',
    `Drift av tjänst ${n}`,
    'Sverige',
    `info@l${n}.example`,
    `System ${n % 40}`,
    day(n, 2027),
  ],
  another: (n) => ({ name: `Ny leverantör ${n}`, service: 'Drift', country: 'Sverige' }),
};

const agreements: RegisterTable = {
  register: 'agreements',
  columns: ['supplier', 'kind', 'title', 'signedOn', 'inForceFrom', 'endsOn', 'dataCategories'],
  row: (n) => [
    `Leverantör ${n} AB`,
    'processing',
    `Biträdesavtal ${n}`,
    day(n, 2020),
    day(n, 2020),
    day(n, 2028),
    'email',
  ],
};

const consents: RegisterTable = {
  register: 'consents',
  columns: ['person', 'email', 'record', 'wordingVersion', 'wording', 'givenOn', 'how'],
  row: (n) => [
    `Anna Andersson ${n}`,
    `anna${n}@kund.example`,
    `Behandling ${n % 500}`,
    '3',
    'Jag vill ha nyhetsbrevet',
    day(n),
    'form',
  ],
  another: (n) => ({ person: `Bo Berg ${n}`, email: `bo${n}@kund.example`, givenOn: day(n) }),
};

const retentionActions: RegisterTable = {
  register: 'retentionActions',
  columns: ['what', 'record', 'triggerOn', 'dueOn', 'action', 'owner'],
  row: (n) => [
    `Kundakter, del ${n}`,
    `Behandling ${n % 500}`,
    day(n, 2020),
    day(n, 2027),
    'delete',
    'Arkivet',
  ],
};

const disclosures: RegisterTable = {
  register: 'disclosures',
  columns: [
    'on',
    'recipient',
    'supplier',
    'what',
    'record',
    'dataCategories',
    'ground',
    'groundWords',
  ],
  row: (n) => [
    day(n),
    `Leverantör ${n} AB`,
    `Leverantör ${n} AB`,
    `Adresser, utskick ${n}`,
    `Behandling ${n % 500}`,
    'email',
    'contract',
    'Kundavtalet, punkt 4',
  ],
  another: (n) => ({
    on: day(n),
    recipient: `Leverantör ${n} AB`,
    what: `Ett nytt utskick ${n}`,
    ground: 'contract',
    groundWords: 'Kundavtalet, punkt 4',
  }),
};

export const registerTables: readonly RegisterTable[] = [
  processing,
  suppliers,
  agreements,
  consents,
  retentionActions,
  disclosures,
];
