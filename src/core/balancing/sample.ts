import { addDays, addMonths, type PlainDate } from '../kit/dates.ts';
import type { BalancingDraft } from './model.ts';

/** The sample organisation's balancing tests, one for each record on legitimate interests; the day is plain. */
export function sampleTests(today: PlainDate): readonly BalancingDraft[] {
  const decided = {
    outcome: 'interestsPrevail',
    decidedOn: addDays(today, -120),
    owner: 'Dataskyddsombudet',
    nextReview: addMonths(today, 8),
  } as const;
  return [
    { ...analysis, ...decided },
    { ...website, ...decided },
    { ...recruitment, ...decided },
  ];
}

const analysis: BalancingDraft = {
  title: 'Kund- och marknadsanalys',
  interest:
    'Vi vill förstå hur tjänsterna används, så att vi lägger pengarna på rätt förbättringar. Utan underlaget gissar vi.',
  whose: 'Wesafe IT:s',
  necessity: 'Köp, ärenden och enkätsvar visar vad kunderna behöver. Ingen annan källa gör det.',
  alternatives:
    'Helt anonyma enkäter prövades. De gick inte att följa upp, och därför anonymiseras svaren i stället efter två år.',
  nature: 'Kontaktuppgifter, köpta tjänster och svar. Inga känsliga uppgifter. Vuxna kunder.',
  expectations:
    'En kund väntar sig att få frågor om tjänsten och att svaren används för att förbättra den.',
  impact:
    'Liten: den som svarar får ingen annan behandling, pris eller villkor på grund av svaren.',
  safeguards:
    'Frivilliga enkäter, anonymisering efter två år, och den som invänder tas ur underlaget.',
  reasons: 'Intresset är verkligt, uppgifterna få och följderna små, och var och en kan invända.',
};

const website: BalancingDraft = {
  title: 'Besök på webbplatsen: säkerhetsloggar',
  interest: 'Vi behöver kunna upptäcka och utreda angrepp mot webbplatsen.',
  whose: 'Wesafe IT:s och besökarnas',
  necessity: 'Utan IP-adress och tidpunkt kan ett angrepp varken stoppas eller utredas.',
  alternatives: 'Kortare loggar prövades, men angrepp upptäcks ofta först efter flera månader.',
  nature: 'IP-adresser, tidpunkter och besökta sidor. Alla som besöker webbplatsen.',
  expectations: 'Den som besöker en webbplats räknar med att besöket loggas av säkerhetsskäl.',
  impact: 'Liten: loggarna läses bara vid fel och angrepp och kopplas inte till kundregistret.',
  safeguards: 'Åtkomst bara för it-drift, radering efter sex månader, ingen profilering.',
  reasons: 'Säkerheten är ett intresse som skäl 49 nämner, och loggarna används bara för den.',
};

const recruitment: BalancingDraft = {
  title: 'Rekrytering: bevisning efter tillsättningen',
  interest: 'Vi behöver kunna visa att ett urval var sakligt om någon anser sig diskriminerad.',
  whose: 'Wesafe IT:s',
  necessity: 'Ansökan och bedömningen är den enda bevisningen. Anspråk kan komma inom två år.',
  alternatives: 'Att bara spara bedömningen räcker inte: den går inte att förstå utan ansökan.',
  nature: 'Ansökningshandlingar. Sökande, som står i underläge mot en arbetsgivare.',
  expectations: 'Sökande får veta i annonsen att handlingarna sparas i två år.',
  impact: 'Uppgifterna används inte till något annat och gallras när tiden är ute.',
  safeguards: 'Handlingarna spärras efter tillsättningen och nås bara av personalavdelningen.',
  vulnerable: true,
  reasons: 'Tiden följer preskriptionstiden, åtkomsten är snäv och de sökande vet om det.',
};
