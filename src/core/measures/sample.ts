import { addDays, addMonths, type PlainDate } from '../kit/dates.ts';
import type { MeasureDraft } from './model.ts';

/** The sample organisation's security measures (P14); the day is plain. */
export function sampleMeasures(today: PlainDate): readonly MeasureDraft[] {
  return [...technical, ...organisational].map((measure) => ({
    inPlaceSince: addDays(today, -500),
    nextReview: addMonths(today, 7),
    ...measure,
  }));
}

const technical: readonly MeasureDraft[] = [
  {
    title: 'Personliga konton med tvåfaktorsinloggning',
    kind: 'technical',
    area: 'accessControl',
    description: 'Alla system kräver ett personligt konto och en andra faktor. Inga delade konton.',
    evidence: 'Inställningarna exporteras och granskas varje halvår.',
    owner: 'It-chefen',
  },
  {
    title: 'Krypterad lagring och överföring',
    kind: 'technical',
    area: 'encryption',
    description: 'Diskar, säkerhetskopior och förbindelser är krypterade.',
    evidence: 'Rapport från enhetshanteringen.',
    owner: 'It-chefen',
  },
  {
    title: 'Dagliga säkerhetskopior',
    kind: 'technical',
    area: 'backup',
    description: 'Kopior varje natt, förvarade i en annan hall. De skrivs över efter 35 dagar.',
    evidence: 'Återläsning provas varje kvartal.',
    owner: 'It-chefen',
  },
  {
    title: 'Loggad åtkomst',
    kind: 'technical',
    area: 'logging',
    description: 'Kundsystemet och ekonomisystemet loggar vem som har läst och ändrat.',
    evidence: 'Stickprov på loggarna varje månad.',
    owner: 'It-chefen',
  },
];

const organisational: readonly MeasureDraft[] = [
  {
    title: 'It-säkerhetspolicy',
    kind: 'organisational',
    area: 'policy',
    description: 'Policyn gäller alla medarbetare och konsulter och beslutas varje år.',
    evidence: 'Beslut av ledningen; kvittenser från medarbetarna.',
    securityPolicy: true,
    owner: 'Vd',
  },
  {
    title: 'Behörighets- och lösenordspolicy',
    kind: 'organisational',
    area: 'policy',
    description: 'Vem som får vilken behörighet, hur den tas bort och hur lösenord väljs.',
    evidence: 'Åtkomstöversynerna i registret.',
    securityPolicy: true,
    owner: 'It-chefen',
  },
  {
    title: 'Utbildning i dataskydd',
    kind: 'organisational',
    area: 'training',
    description: 'Varje nyanställd går en grundkurs, och alla en repetition varje år.',
    evidence: 'Deltagarlistor.',
    owner: 'Dataskyddsombudet',
  },
  {
    title: 'Sekretessavtal med medarbetare och leverantörer',
    kind: 'organisational',
    area: 'supplier',
    description: 'Den som får tillgång till uppgifter har skrivit på ett sekretessavtal.',
    evidence: 'Avtalen finns i leverantörsregistret och i personalakterna.',
    owner: 'Vd',
  },
  {
    title: 'Rutin för incidenter',
    kind: 'organisational',
    area: 'incident',
    description: 'Den som ser en incident ringer dataskyddsombudet genast; jour finns alla dagar.',
    evidence: 'Övning en gång om året.',
    owner: 'Dataskyddsombudet',
  },
];
