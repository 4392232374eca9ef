/** A text as organisations keep them, and everything in it that is another person’s: nothing else may be proposed. */
export type CorpusText = { readonly text: string; readonly others: readonly string[] };

/** A table, likewise. */
export type CorpusTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly others: readonly string[];
};

/** Whom the corpus is about, and what she wrote when she asked. */
export const requester = {
  names: ['Åsa Öberg-Lindström'],
  emails: ['asa.oberg.lindstrom@example.com'],
  personnummer: ['198112189876'],
  written: [
    'Hej!\n\nJag vill ha ett registerutdrag. Hos er har jag telefon 070-174 06 05 och adressen aasa@example.net. Min man Bengt Sandström har 070-174 06 71.\n\nMed vänliga hälsningar\nÅsa Öberg-Lindström\n08-500 123 45',
  ],
  organisation: ['Wesafe IT', 'Olle Ombud', 'dataskydd@wesafe.se', '08-123 456 78'],
} as const;

export const texts: readonly CorpusText[] = [
  // Notes of a customer service, in Swedish.
  { text: 'Kunden ringde 2026-03-02 kl 14.30 om faktura 20250733. Skickat ny avi.', others: [] },
  {
    text: 'Pratade med kundens man Bengt Sandström, 070-174 06 71, som bekräftade besöket.',
    others: ['Bengt Sandström', '070-174 06 71'],
  },
  { text: 'Uppgraderat till Trygg plus. Läggs till som kontakt. Kopia skickad.', others: [] },
  { text: 'Abonnemang: Trygg Plus, därefter Trygg Bas från 1 maj.', others: [] },
  { text: 'Åsa hörde av sig igen. Öberg-Lindström vill ha fakturan per e-post.', others: [] },
  {
    text: 'Ärendet övertaget av Zbigniew Kowalczyk. Fatima Al Hassan är informerad.',
    others: ['Zbigniew Kowalczyk', 'Fatima Al Hassan'],
  },
  {
    text: 'Tekniker Lars-Erik Holmqvist på plats. Signerat L-E Holmqvist.',
    others: ['Lars-Erik Holmqvist', 'L-E Holmqvist'],
  },
  {
    text: 'Mina sidor: inloggning med Mobilt BankID misslyckades. Lösenord återställt.',
    others: [],
  },
  { text: 'Betalning från Swedbank till Bankgiro 5050-1055, OCR 0701234567.', others: [] },
  { text: 'Återbetalt till SE45 5000 0000 0583 9825 7466 den 2026-01-15.', others: [] },
  {
    text: 'IBAN DE89370400440532013000 och kort 4111 1111 1111 1111 uppgivna av kund.',
    others: [],
  },
  { text: 'Logg 2026-08-02T19:14:07+02:00 session 0812345678901234 avslutad', others: [] },
  {
    text: 'Grannen Gunilla Berg har nyckel. Ring gunilla.berg@example.org eller +46 70 174 06 80.',
    others: ['Gunilla Berg', 'gunilla.berg@example.org', '+46 70 174 06 80'],
  },
  {
    text: 'Fullmakt för dottern Ebba Öberg, pnr 20050312-2384, mottagen.',
    others: ['Ebba Öberg', '20050312-2384'],
  },
  {
    text: 'Adressändring: Anna Lindhs Gata 3, 111 22 Stockholm, tidigare Karl Johans torg 1.',
    others: [],
  },
  { text: 'Faktura skickad till c/o Karin Ek, Storgatan 1.', others: ['Karin Ek'] },
  { text: 'Reklamation gällande Samsung Galaxy och Apple Watch, köpta på Elgiganten.', others: [] },
  { text: 'Kunden flyttar till Västra Frölunda. Göteborgs Stad har informerats.', others: [] },
  {
    text: 'Enligt Försäkringskassans handläggare Marie-Louise af Klint ska intyget kompletteras.',
    others: ['Marie-Louise af Klint'],
  },
  {
    text: 'Leverans med PostNord till Coop Huddinge Centrum. Per kolli 49 kr, max 3 per dag.',
    others: [],
  },
  {
    text: 'Hans dator fungerar inte. Inga fler åtgärder. Max två försök. Per telefon.',
    others: [],
  },
  {
    text: 'sms från kund: "prata med bengt sandström om larmet"',
    others: ['bengt sandström'],
  },
  { text: 'Styrelsen för Svea Bygg AB och Nordlarm Montage AB har fått kopia.', others: [] },
  {
    text: 'Ombud enligt fullmakt: Sandström, Bengt. Ersättare saknas.',
    others: ['Sandström, Bengt'],
  },
  {
    text: 'SAMTAL MED BENGT SANDSTRÖM ANGÅENDE LARM',
    others: ['BENGT SANDSTRÖM'],
  },
  {
    text: 'Kontaktperson vid larm\nBengt\nSandström, telefon 070-174 06 71',
    others: ['Bengt Sandström', '070-174 06 71'],
  },
  // Messages.
  {
    text: 'Hej!\n\nJag vill byta till Trygg plus.\n\nMed vänliga hälsningar\nÅsa Öberg-Lindström\n070-174 06 05',
    others: [],
  },
  {
    text: 'Hej Åsa!\n\nTack för ditt mejl. Din order 0812345678 är skickad.\n\nVänliga hälsningar\nIngrid Dahlberg\nKundtjänst, Wesafe IT\n08-123 456 78',
    others: ['Ingrid Dahlberg'],
  },
  {
    text: '> Från: Mohammad Rezai <m.rezai@example.org>\n> Till: Kundtjänst <kundtjanst@wesafe.se>\n> Hej, jag är hennes kollega.',
    others: ['Mohammad Rezai', 'm.rezai@example.org'],
  },
  {
    text: 'Svara till no-reply@wesafe.se, faktura@example.com eller AASA@example.net.',
    others: [],
  },
  {
    text: 'Frågor besvaras av dataskyddsombudet Olle Ombud, dataskydd@wesafe.se, 08-12345678.',
    others: [],
  },
  {
    text: 'Mvh\nNguyen Thi Huong',
    others: ['Nguyen Thi Huong'],
  },
  // In English.
  {
    text: 'Customer called about Invoice 20250187. Account Balance sent. Terms and Conditions accepted.',
    others: [],
  },
  {
    text: 'Spoke to her husband John O’Brien on +44 20 7946 0018 on Friday.',
    others: ['John O’Brien', '+44 20 7946 0018'],
  },
  {
    text: 'Logged in from Windows 11 with Microsoft Edge. Two Factor Authentication enabled.',
    others: [],
  },
  {
    text: 'Dear Ms Öberg-Lindström, kind regards, Mary-Jane Watson, Customer Support',
    others: ['Mary-Jane Watson'],
  },
  { text: 'Forwarded to the Data Protection Officer in New York. Ref: 0045-1234567.', others: [] },
  {
    text: 'Complaint escalated by J. R. Hartley to Priya Raman (priya.raman@example.co.uk).',
    others: ['J. R. Hartley', 'Priya Raman', 'priya.raman@example.co.uk'],
  },
  {
    text: 'Will call back in May. Mark as done. Grace period until 1 June. Bill paid.',
    others: [],
  },
  {
    text: 'Order shipped via Royal Mail to United Kingdom, tracking number 0712 345 6789.',
    others: [],
  },
  {
    text: 'Next of kin: Tomás García López, personal number 640823-3234',
    others: ['Tomás García López', '640823-3234'],
  },
  // Written after the rule was, so that it is not only true of what it was made for.
  {
    text: 'Återkoppling från Kronofogden: ärendet vilar tills Högsta Domstolen avgjort frågan.',
    others: [],
  },
  {
    text: 'Besök bokat med Joakim Wester kl 10, portkod finns. Sambon Leila öppnar.',
    others: ['Joakim Wester', 'Leila'],
  },
  {
    text: 'Köpare: Hanna Törnqvist-Roos, e-post h.tornqvist@example.se, mobil 073 555 12 12.',
    others: ['Hanna Törnqvist-Roos', 'h.tornqvist@example.se', '073 555 12 12'],
  },
  { text: 'Skickade Nytt Avtal och Allmänna Villkor. Åsa godkände med BankID.', others: [] },
  {
    text: 'Vittne: Erik Bertil Johansson, 19640823-3234. Polisanmälan 5000-K123456-26.',
    others: ['Erik Bertil Johansson', '19640823-3234'],
  },
  {
    text: 'Läkare Dr. Siavash Mohammadi, Karolinska Universitetssjukhuset, remiss skickad.',
    others: ['Siavash Mohammadi'],
  },
  { text: 'Hyresvärd Einar Mattsson AB, fastighet Björken 4, lägenhet 1203.', others: [] },
  {
    text: 'Rabatt enligt Black Friday. Medlem i Ica Stammis. Nästa dragning Alla Hjärtans Dag.',
    others: [],
  },
  {
    text: 'Kund nöjd. Tipsat av kollegan Xhemail Krasniqi (070-555 13 13).',
    others: ['Xhemail Krasniqi', '070-555 13 13'],
  },
  {
    text: 'Felsökning: Starta om routern. Välj Inställningar och sedan Trådlöst Nätverk.',
    others: [],
  },
  { text: 'Chatt: Agent Smith: Hej! Kund: Hej, jag heter Åsa Öberg Lindström.', others: ['Smith'] },
  {
    text: 'Delivered to neighbour Siobhan Ní Bhriain, signed S. Bhriain.',
    others: ['Siobhan Ní Bhriain', 'S. Bhriain'],
  },
  { text: 'Refund of Annual Subscription approved by Finance Department on Monday.', others: [] },
  {
    text: 'Meeting with Carl-Gustaf von Rosen and Eva Ny at Grand Hotel, Stockholm.',
    others: ['Carl-Gustaf von Rosen', 'Eva Ny'],
  },
  {
    text: 'Arbetsgivare: Region Stockholm, chef Maj-Lis Ahlström, tfn 08-55512345.',
    others: ['Maj-Lis Ahlström', '08-55512345'],
  },
  { text: 'Bokning 4711, Hotell Diplomat, rum 12. Flyg SK1420 Arlanda–Köpenhamn.', others: [] },
  // A name that is an ordinary word too is not proposed where it stands alone.
  {
    text: 'Björn på lagret och Stig Ask hjälpte till. Björnarna är slut i lager.',
    others: ['Stig Ask'],
  },
  {
    text: 'Plan A valdes. Zon B och Region Skåne berörs inte. Art 15 och GDPR åberopas.',
    others: [],
  },
];

export const tables: readonly CorpusTable[] = [
  {
    columns: [
      'Kundnummer',
      'Namn',
      'Adress',
      'E-post',
      'Telefon',
      'Titel',
      'Användarnamn',
      'Kund sedan',
    ],
    rows: [
      [
        'K-10482',
        'Åsa Öberg-Lindström',
        'Björkhagsvägen 14 B, 141 60 Huddinge',
        'a.oberg@jobbet.example',
        '070-174 06 35',
        'Ekonomiansvarig',
        'asa.oberg',
        '2021-03-15',
      ],
    ],
    others: [],
  },
  {
    columns: ['Datum', 'Från', 'Till', 'Kopia', 'Ämne', 'Text'],
    rows: [
      [
        '2025-09-30',
        'Åsa Öberg-Lindström <asa.oberg.lindstrom@example.com>',
        'Kundtjänst <kundtjanst@wesafe.se>',
        'Bengt Sandström <bengt.sandstrom@example.org>',
        'Uppgradering av abonnemanget',
        'Jag når er inte per telefon 070-174 06 35.',
      ],
    ],
    others: ['Bengt Sandström', 'bengt.sandstrom@example.org'],
  },
  {
    columns: ['time', 'subject', 'text', 'handledBy'],
    rows: [
      [
        '2026-06-11T10:21:00+02:00',
        'Inloggning fungerade inte',
        'Lösenordet återställdes.',
        'Ingrid Dahlberg',
      ],
      ['2026-06-12T10:21:00+02:00', 'Klart', 'Kunden bekräftade.', 'system'],
    ],
    others: ['Ingrid Dahlberg'],
  },
  {
    columns: ['Personnummer', 'Förnamn', 'Efternamn', 'Mobil', 'Relation'],
    rows: [
      ['19811218-9876', 'Åsa', 'Öberg-Lindström', '070-174 06 05', 'Kontoinnehavare'],
      ['19640823-3234', 'Bengt', 'Sandström', '0701740671', 'Make'],
      ['20050312-2384', 'Wiola', 'Öberg', '', 'Dotter'],
    ],
    others: ['19640823-3234', 'Bengt', 'Sandström', '0701740671', '20050312-2384', 'Wiola'],
  },
  {
    columns: ['Kund', 'Telefon', 'Kontaktperson', 'Kontaktpersons telefon', 'Handläggare'],
    rows: [
      ['Åsa Öberg-Lindström', '0701740699', 'Ek, Karin', '08-500 999 99', 'Bo Lind; Eva Ny'],
      ['Åsa Öberg-Lindström', '0701740699', '-', '', 'okänd'],
    ],
    others: ['Ek, Karin', '08-500 999 99', 'Bo Lind', 'Eva Ny'],
  },
  {
    columns: [
      'Fakturanummer',
      'OCR',
      'Fakturadatum',
      'Belopp (kr)',
      'Betalsätt',
      'Konto (IBAN)',
      'Anteckning',
    ],
    rows: [
      ['0812345678', '0701234567', '2025-01-15', '1 495,00', 'Kort', '', 'Delbetalning'],
      [
        '0812345679',
        '0701234575',
        '2025-04-15',
        '1 495,00',
        'Bankgiro',
        'SE45 5000 0000 0583 9825 7466',
        'Betald av Bengt Sandström för kundens räkning',
      ],
    ],
    others: ['Bengt Sandström'],
  },
  {
    columns: ['Produkt', 'Kampanj', 'Butik', 'Status', 'Ansvarig'],
    rows: [
      ['Trygg Plus', 'Höst Special', 'Täby Centrum', 'Aktiv', 'Per Ek'],
      ['Max Komfort', 'Jul Extra', 'Nova Lund', 'Avslutad', 'Kundtjänst'],
    ],
    others: ['Per Ek'],
  },
  {
    columns: ['Avsändare', 'Mottagare', 'Kolli'],
    rows: [
      ['PostNord', 'Åsa Öberg-Lindström', '0734567890123'],
      ['Adlibris', 'Oluwaseun Adeyemi', '0734567890124'],
    ],
    others: ['Oluwaseun Adeyemi'],
  },
  {
    columns: ['Bengt Sandström', 'bengt.sandstrom@example.org', '070-174 06 71'],
    rows: [
      ['Åsa Öberg-Lindström', 'asa.oberg.lindstrom@example.com', '070-174 06 05'],
      ['Bengt Sandström', 'bengt.sandstrom@example.org', '070-174 06 71'],
    ],
    others: ['Bengt Sandström', 'bengt.sandstrom@example.org', '070-174 06 71'],
  },
  {
    columns: ['id', 'user', 'ip', 'device', 'created_by', 'comment'],
    rows: [
      [
        '0045123456789',
        'asa.oberg',
        '192.0.2.57',
        'iPhone 15 Pro',
        'Priya Raman',
        'Very Good Service',
      ],
      ['0045123456790', 'asa.oberg', '192.0.2.57', 'Google Pixel', 'auto', 'Thanks to Maria!'],
    ],
    others: ['Priya Raman', 'Maria'],
  },
];
