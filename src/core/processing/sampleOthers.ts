import { type ProcessingDraft, subjectCategories } from './model.ts';
import { commonSecurity } from './sampleWording.ts';
import { recruitment } from './templates/people.ts';
import { webVisits } from './templates/reach.ts';
import { held, noAutomatedDecisions, noTransfers, roles } from './templates/wording.ts';
import { workbench } from './templates/workbench.ts';

/** What the sample organisation does with the data of everybody else; the recipients are invented. */
export const otherRecords: readonly ProcessingDraft[] = [
  {
    statement: {
      ...webVisits.statement,
      recipients: {
        sv: 'Webbhotellet Exempel AB, Malmö (drift av webbplatsen, personuppgiftsbiträde).',
        en: 'Webbhotellet Exempel AB, Malmö (hosting of the website, processor).',
      },
      transfers: noTransfers,
    },
    legalBases: ['f'],
    subjects: ['websiteVisitor'],
    data: held(['websiteVisit'], {
      ipAddresses: 'Behövs för att visa sidan och för att spåra angrepp.',
    }),
    systems: ['Webbplatsens loggar'],
    recipients: [
      {
        name: 'Webbhotellet Exempel AB',
        role: 'Drift av webbplatsen',
        email: 'dataskydd@webbhotellet.example.com',
        addressLines: ['Exempelgatan 5', '211 20 Malmö'],
      },
    ],
    location: 'Webbhotellet Exempel AB, datahall i Malmö',
    securityInWords: commonSecurity,
    accessRoles: roles({
      'It-drift': 'felsöka och spåra angrepp',
    }),
    dpiaNeed: 'notNeeded',
    owner: 'It-chefen',
  },
  {
    statement: {
      ...recruitment.statement,
      recipients: {
        sv: 'Rekryteringssystemet Exempel AB, Örebro (drift av rekryteringssystemet, personuppgiftsbiträde).',
        en: 'Rekryteringssystemet Exempel AB, Örebro (hosting of the recruitment system, processor).',
      },
      transfers: noTransfers,
    },
    legalBases: ['b', 'f'],
    subjects: ['applicant'],
    data: held(['person', 'contact'], {
      name: 'Skiljer de sökande åt.',
      address: 'Visar om en flytt behövs och är frivillig.',
      email: 'Behövs för att kalla till intervju.',
      phone: 'Behövs för att kalla till intervju.',
      title: 'Visar den sökandes erfarenhet.',
      photographs: 'Behövs inte; sparas bara om den sökande själv skickar ett.',
      volunteeredData: 'Ansökan är underlaget för urvalet.',
    }),
    systems: ['Rekryteringssystemet'],
    recipients: [
      {
        name: 'Rekryteringssystemet Exempel AB',
        role: 'Drift av rekryteringssystemet',
        email: 'dataskydd@rekryteringssystemet.example.com',
        addressLines: ['Exempelgatan 7', '703 61 Örebro'],
      },
    ],
    location: 'Rekryteringssystemet Exempel AB, datahall i Örebro',
    securityInWords: commonSecurity,
    accessRoles: roles({
      'Rekryterande chefer': 'bedöma ansökningar',
      Personalavdelningen: 'handlägga rekryteringen',
    }),
    dpiaNeed: 'notNeeded',
    owner: 'Personalchefen',
  },
  {
    statement: {
      title: {
        sv: 'Kurser och seminarier',
        en: 'Courses and seminars',
      },
      purposes: {
        sv: 'Att ta emot anmälningar, genomföra kurser och skriva intyg.',
        en: 'To take registrations, hold courses and issue certificates.',
      },
      legalBasis: {
        sv: 'Avtal (artikel 6.1 b).',
        en: 'Contract (Article 6(1)(b)).',
      },
      categories: {
        sv: 'Namn, e-postadress, telefonnummer, titel och det du själv uppger vid anmälan.',
        en: 'Name, e-mail address, telephone number, title and what you state when you register.',
      },
      recipients: {
        sv: 'Kursgården Exempel AB, Västerås (kurslokal och mat, får deltagarnas namn).',
        en: 'Kursgården Exempel AB, Västerås (venue and meals, is given the names of the participants).',
      },
      retention: {
        sv: 'Två år efter kursen. Intyg sparas i tio år, så att du kan få ett nytt.',
        en: 'Two years after the course. Certificates are kept for ten years, so that you can have a new one.',
      },
      source: {
        sv: 'Du själv, eller den arbetsgivare som anmälde dig.',
        en: 'You yourself, or the employer who registered you.',
      },
      automatedDecisions: noAutomatedDecisions,
      transfers: noTransfers,
    },
    legalBases: ['b'],
    subjects: ['courseParticipant'],
    data: held(['courseRegistration', 'person'], {
      name: 'Ska stå på intyget.',
      email: 'Behövs för kallelse och intyg.',
      phone: 'Behövs vid sena ändringar.',
      title: 'Används för att anpassa kursen.',
      volunteeredData: 'Det som deltagaren själv uppger används för att anpassa kursen.',
    }),
    systems: ['Kursregistret'],
    recipients: [
      {
        name: 'Kursgården Exempel AB',
        role: 'Kurslokal och mat',
        email: 'dataskydd@kursgarden.example.com',
        addressLines: ['Exempelgatan 8', '722 15 Västerås'],
      },
    ],
    location: 'Egna servrar i Stockholm',
    securityInWords: commonSecurity,
    accessRoles: roles({
      Kursledare: 'hålla kursen',
      Kursadministratörer: 'ta emot anmälningar och skriva intyg',
    }),
    dpiaNeed: 'notNeeded',
    owner: 'Kursansvariga',
  },
  // It concerns whoever has asked: every category is named, so that it fits everybody.
  {
    statement: workbench.statement,
    legalBases: ['c'],
    subjects: [...subjectCategories],
    data: held(['person', 'contact'], {
      name: 'Behövs för att identifiera den som begär något.',
      address: 'Behövs när svaret går med post.',
      email: 'Behövs för svaret.',
      phone: 'Behövs för frågor om begäran.',
      volunteeredData: 'Begäran och svaret är själva ärendet.',
    }),
    systems: ['Frist'],
    legalProvision: 'Artiklarna 12–22 och 5.2 i dataskyddsförordningen',
    location: 'Dataskyddsombudets dator, i Frists krypterade valv',
    securityInWords: commonSecurity,
    accessRoles: roles({
      Dataskyddsombudet: 'handlägga ärendet',
    }),
    dpiaNeed: 'notNeeded',
    owner: 'Dataskyddsombudet',
  },
];
