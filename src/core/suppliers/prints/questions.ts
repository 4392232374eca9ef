import type { Bilingual } from '../../kit/language.ts';

/** One part of the audit: the point of Art 28(3) or the article that it looks into, and its questions. */
export type AuditPart = { readonly title: Bilingual; readonly questions: readonly Bilingual[] };

/** What a processor is asked to show (Art 28(3)(h)), in the order of Art 28(3). */
export const auditParts: readonly AuditPart[] = [
  {
    title: {
      sv: 'Instruktioner (artikel 28.3 a och 29)',
      en: 'Instructions (Articles 28(3)(a) and 29)',
    },
    questions: [
      {
        sv: 'Vilka dokumenterade instruktioner från oss följer ni, och hur når de dem som utför arbetet?',
        en: 'Which documented instructions from us do you follow, and how do they reach those who do the work?',
      },
      {
        sv: 'Använder ni uppgifterna för något eget ändamål, till exempel statistik eller produktutveckling?',
        en: 'Do you use the data for any purpose of your own, such as statistics or product development?',
      },
      {
        sv: 'I vilka länder lagras uppgifterna, och från vilka länder kan någon komma åt dem?',
        en: 'In which countries are the data stored, and from which countries can anybody reach them?',
      },
    ],
  },
  {
    title: { sv: 'Tystnadsplikt (artikel 28.3 b)', en: 'Confidentiality (Article 28(3)(b))' },
    questions: [
      {
        sv: 'Hur många och vilka roller har åtkomst till uppgifterna, och hur har de åtagit sig tystnadsplikt?',
        en: 'How many people and which roles have access to the data, and how are they committed to confidentiality?',
      },
      {
        sv: 'När utbildades de senast i dataskydd?',
        en: 'When were they last trained in data protection?',
      },
    ],
  },
  {
    title: { sv: 'Säkerhet (artikel 28.3 c och 32)', en: 'Security (Articles 28(3)(c) and 32)' },
    questions: [
      {
        sv: 'Hur styrs och granskas behörigheter, och när gjordes den senaste genomgången?',
        en: 'How are access rights granted and reviewed, and when was the latest review?',
      },
      {
        sv: 'Var och hur krypteras uppgifterna, vid överföring och i vila?',
        en: 'Where and how are the data encrypted, in transit and at rest?',
      },
      {
        sv: 'Hur säkerhetskopieras de, och när testades en återläsning senast?',
        en: 'How are they backed up, and when was a restoration last tested?',
      },
      {
        sv: 'Hur och när testades säkerheten senast, av vem och med vilket resultat? Bifoga intyg eller rapport.',
        en: 'How and when was security last tested, by whom and with what result? Please enclose certificates or reports.',
      },
    ],
  },
  {
    title: {
      sv: 'Underbiträden (artikel 28.2, 28.3 d och 28.4)',
      en: 'Sub-processors (Articles 28(2), 28(3)(d) and 28(4))',
    },
    questions: [
      {
        sv: 'Vilka underbiträden anlitar ni för våra uppgifter, till vad och i vilket land?',
        en: 'Which sub-processors do you engage for our data, for what and in which country?',
      },
      {
        sv: 'Hur är de bundna av samma skyldigheter som ni, och när följde ni upp det senast?',
        en: 'How are they bound by the same obligations as you, and when did you last follow that up?',
      },
    ],
  },
  {
    title: {
      sv: 'De registrerades rättigheter (artikel 28.3 e)',
      en: 'Data subjects’ rights (Article 28(3)(e))',
    },
    questions: [
      {
        sv: 'Hur snabbt kan ni ta fram, rätta, begränsa och radera en viss persons uppgifter när vi ber om det?',
        en: 'How quickly can you produce, rectify, restrict and erase a given person’s data when we ask you to?',
      },
    ],
  },
  {
    title: {
      sv: 'Incidenter och bistånd (artikel 28.3 f och 33.2)',
      en: 'Breaches and assistance (Articles 28(3)(f) and 33(2))',
    },
    questions: [
      {
        sv: 'Vilka personuppgiftsincidenter som rör våra uppgifter har inträffat de senaste tolv månaderna?',
        en: 'Which personal data breaches concerning our data have occurred in the past twelve months?',
      },
      {
        sv: 'Inom vilken tid och på vilket sätt underrättar ni oss om en incident?',
        en: 'Within what time and in what way do you notify us of a breach?',
      },
    ],
  },
  {
    title: {
      sv: 'När uppdraget slutar (artikel 28.3 g)',
      en: 'When the service ends (Article 28(3)(g))',
    },
    questions: [
      {
        sv: 'Hur återlämnas eller raderas uppgifterna, inom vilken tid, även ur säkerhetskopior, och hur visar ni det?',
        en: 'How are the data returned or erased, within what time, backups included, and how do you show it?',
      },
    ],
  },
  {
    title: { sv: 'Insyn (artikel 28.3 h och 30.2)', en: 'Evidence (Articles 28(3)(h) and 30(2))' },
    questions: [
      {
        sv: 'Bifoga den del av ert register över behandling som rör oss.',
        en: 'Please enclose the part of your record of processing activities that concerns us.',
      },
      {
        sv: 'Hur och när kan vi, eller en granskare som vi utser, granska er på plats?',
        en: 'How and when can we, or an auditor mandated by us, inspect you on site?',
      },
    ],
  },
];
