import type { Suggested } from './suggestions.ts';

/** Periods that no statute fixes: what is commonly needed, and why. */
export const moreSuggested: readonly Suggested[] = [
  {
    code: 'recruitment',
    note: {
      sv: 'Den som sökt ett arbete och anser sig diskriminerad kan göra anspråk gällande i omkring två år. Det talar för att så länge spara det som visar hur valet gjordes – men bara det.',
      en: 'An applicant who was discriminated against can claim for about two years. That speaks for keeping what shows how the choice was made as long – but only that.',
    },
    content: {
      title: 'Rekryteringar',
      purpose: 'Att kunna visa hur ett anställningsbeslut fattades.',
      legalBases: ['f'],
      trigger: 'decision',
      triggerWords: 'Anställningsbeslutet',
      months: 24,
      action: 'delete',
      citation:
        'Diskrimineringslagen (2008:567) 6 kap. 4 §; medbestämmandelagen (1976:580) 64–66 §§',
    },
  },
  {
    code: 'customer',
    note: {
      sv: 'Ingen lag säger tiden. Tolv månader räcker oftast för slutfakturor, frågor och återkomst; det som bokföring eller anspråk kräver har egna regler.',
      en: 'No law fixes the period. Twelve months mostly suffice for final invoices, questions and returns; what bookkeeping or claims require has rules of its own.',
    },
    content: {
      title: 'Kunduppgifter efter avslutad relation',
      purpose: 'Att avsluta relationen: slutfakturor, frågor och överlämning.',
      legalBases: ['b', 'f'],
      trigger: 'relationshipEnds',
      months: 12,
      action: 'delete',
      citation: 'Artikel 5.1 e (lagringsminimering)',
    },
  },
  {
    code: 'newsletter',
    note: {
      sv: 'När samtycket återkallas finns inget kvar att spara för, utom spärren som hindrar nya utskick.',
      en: 'Once consent is withdrawn nothing remains to keep the data for, but for the suppression that stops new mailings.',
    },
    content: {
      title: 'Nyhetsbrev',
      purpose: 'Att skicka nyhetsbrev till dem som har samtyckt.',
      legalBases: ['a'],
      trigger: 'consentWithdrawn',
      months: 0,
      action: 'delete',
      citation: 'Artikel 7.3 och 17.1 b',
    },
  },
  {
    code: 'webLogs',
    note: {
      sv: 'Sex månader räcker i regel för att upptäcka och utreda intrång. Längre tid kräver ett skäl.',
      en: 'Six months as a rule suffice to notice and examine an intrusion. Longer needs a reason.',
    },
    content: {
      title: 'Webbplatsens loggar',
      purpose: 'Säkerhet och felsökning på webbplatsen.',
      legalBases: ['f'],
      trigger: 'collected',
      months: 6,
      action: 'delete',
      citation: 'Artikel 5.1 e och 32',
    },
  },
  {
    code: 'employment',
    note: {
      sv: 'Anspråk ur en anställning kan leva upp till tio år; kortare tider gäller för mycket. Spara det som behövs för betyg, pension och tvist, inte hela personalakten.',
      en: 'Claims from an employment may live for up to ten years; much of it for less. Keep what references, pensions and disputes need, not the whole file.',
    },
    content: {
      title: 'Personalakter efter avslutad anställning',
      purpose: 'Att kunna utfärda intyg och bemöta anspråk ur anställningen.',
      legalBases: ['c', 'f'],
      trigger: 'relationshipEnds',
      months: 120,
      action: 'delete',
      citation: 'Preskriptionslagen (1981:130) 2 §; artikel 17.3 e',
    },
  },
  {
    code: 'closedCases',
    note: {
      sv: 'Ärendena i Frist: 24 månader räcker för att visa hur begäran besvarades, bedöma om en ny begäran är en upprepning (artikel 12.5) och svara på klagomål. Det som måste leva längre – spärrlistan och intyget – namnger ingen.',
      en: 'The cases in Frist: 24 months suffice to show how the request was answered, to judge whether a new one repeats it (Article 12(5)) and to answer a complaint. What must live longer – the suppression list and the certificate – names nobody.',
    },
    content: {
      title: 'Ärenden om registrerades rättigheter',
      purpose: 'Att kunna visa hur en begäran besvarades.',
      legalBases: ['c', 'f'],
      trigger: 'caseClosed',
      months: 24,
      action: 'erase',
      citation: 'Artikel 5.1 e, 5.2 och 12.5',
    },
  },
];
