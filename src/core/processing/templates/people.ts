import { noAutomatedDecisions, type RecordTemplate } from './wording.ts';

export const courses: RecordTemplate = {
  code: 'courses',
  statement: {
    title: { sv: 'Kurser och seminarier', en: 'Courses and seminars' },
    purposes: {
      sv: 'Att ta emot anmälningar, genomföra kurser och skriva intyg.',
      en: 'To take registrations, hold courses and issue certificates.',
    },
    legalBasis: {
      sv: 'Avtalet med dig (artikel 6.1 b).',
      en: 'The contract with you (Article 6(1)(b)).',
    },
    categories: {
      sv: 'Namn, e-postadress, telefonnummer och det du själv uppger vid anmälan.',
      en: 'Name, e-mail address, telephone number and what you state when you register.',
    },
    retention: { sv: 'Två år efter kursen.', en: 'Two years after the course.' },
    source: {
      sv: 'Du själv, eller den arbetsgivare som anmälde dig.',
      en: 'You yourself, or the employer who registered you.',
    },
    automatedDecisions: noAutomatedDecisions,
  },
  legalBases: ['b'],
  subjects: ['courseParticipant'],
  sources: ['courseRegistration', 'person'],
  needed: {
    name: { sv: 'Ska stå på intyget.', en: 'Must be on the certificate.' },
    email: { sv: 'Behövs för kallelse och intyg.', en: 'Needed for invitation and certificate.' },
    phone: { sv: 'Behövs vid sena ändringar.', en: 'Needed for late changes.' },
    volunteeredData: {
      sv: 'Används för att anpassa kursen.',
      en: 'Used to adapt the course.',
    },
  },
  access: [
    {
      role: { sv: 'Kursledare', en: 'Course leaders' },
      why: { sv: 'hålla kursen', en: 'hold the course' },
    },
    {
      role: { sv: 'Kursadministratörer', en: 'Course administrators' },
      why: {
        sv: 'ta emot anmälningar och skriva intyg',
        en: 'take registrations and issue certificates',
      },
    },
  ],
};

export const recruitment: RecordTemplate = {
  code: 'recruitment',
  statement: {
    title: { sv: 'Rekrytering', en: 'Recruitment' },
    purposes: {
      sv: 'Att ta emot och bedöma ansökningar om anställning och att kunna visa att urvalet var sakligt.',
      en: 'To receive and assess job applications and to be able to show that the selection was fair.',
    },
    legalBasis: {
      sv: 'Åtgärder på din begäran innan ett avtal ingås (artikel 6.1 b). Efter tillsättningen vårt berättigade intresse av att kunna bemöta anspråk enligt diskrimineringslagen (artikel 6.1 f).',
      en: 'Steps at your request before entering into a contract (Article 6(1)(b)). After the appointment, our legitimate interest in being able to meet claims under the Discrimination Act (Article 6(1)(f)).',
    },
    categories: {
      sv: 'Namn, adress, e-postadress, telefonnummer, titel, fotografi om du skickar ett, och det du skriver i ansökan.',
      en: 'Name, address, e-mail address, telephone number, title, a photograph if you send one, and what you write in your application.',
    },
    retention: {
      sv: 'Två år efter att tjänsten tillsattes.',
      en: 'Two years after the position was filled.',
    },
    source: {
      sv: 'Du själv, och de referenser som du lämnar.',
      en: 'You yourself, and the referees whom you name.',
    },
    automatedDecisions: noAutomatedDecisions,
  },
  legalBases: ['b', 'f'],
  subjects: ['applicant'],
  sources: ['person', 'contact'],
  needed: {
    name: { sv: 'Skiljer de sökande åt.', en: 'Tells the applicants apart.' },
    address: {
      sv: 'Visar om en flytt behövs; frivillig.',
      en: 'Shows whether a move is needed; voluntary.',
    },
    email: { sv: 'Behövs för att kalla till intervju.', en: 'Needed to call to an interview.' },
    phone: { sv: 'Behövs för att kalla till intervju.', en: 'Needed to call to an interview.' },
    title: { sv: 'Visar den sökandes erfarenhet.', en: 'Shows the experience of the applicant.' },
    photographs: {
      sv: 'Behövs inte; sparas bara om den sökande själv skickar ett.',
      en: 'Not needed; kept only if the applicant sends one.',
    },
    volunteeredData: {
      sv: 'Ansökan är underlaget för urvalet.',
      en: 'The application is what the selection is made from.',
    },
  },
  access: [
    {
      role: { sv: 'Rekryterande chefer', en: 'Recruiting managers' },
      why: { sv: 'bedöma ansökningar', en: 'assess applications' },
    },
    {
      role: { sv: 'Personalavdelningen', en: 'Human resources' },
      why: { sv: 'handlägga rekryteringen', en: 'handle the recruitment' },
    },
  ],
};
