import { clauseNames } from '../../agreements/model.ts';
import { clauseMatrix } from '../../agreements/rules/clauses.ts';
import { articleIn } from '../../kit/citations.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import { dueWords } from '../rules/due.ts';
import { isUncoveredTransfer, type Judged } from '../rules/facts.ts';
import { beyondAgreement, expiringAgreements, listed } from '../rules/fulfilled.ts';
import { missingFindings } from '../rules/missing.ts';

import { agreementCalled } from './frame.ts';

/** Something that the supplier is asked for, with its particulars. */
export type Demand = { readonly lead: Bilingual; readonly items?: readonly Bilingual[] };

/** Everything about its agreements that only the supplier can put right; empty where nothing is wanting. */
export function demands(facts: Judged): readonly Demand[] {
  return [
    ...agreementDemand(facts),
    ...(facts.supplier.role === 'processor' ? clauseDemands(facts) : []),
    ...dataDemands(facts),
    ...expiryDemands(facts),
    ...transferDemand(facts),
    ...chainDemands(facts),
  ];
}

function agreementDemand(facts: Judged): readonly Demand[] {
  const missing = missingFindings(facts);
  if (missing.length === 0) return [];
  const { a, article } = dueWords[facts.supplier.role];
  const lead = (language: Language) => `${a[language]} (${articleIn(article, language)})`;
  return [
    {
      lead: {
        sv: `Vi behöver teckna ${lead('sv')} med er. Så här ser det ut i våra handlingar i dag:`,
        en: `We need to conclude ${lead('en')} with you. This is how our files stand today:`,
      },
      items: missing.map(({ code, text }) =>
        capital(code === 'secrecyOnly' ? secrecyInForce : text),
      ),
    },
  ];
}

/** As an entry of a list begins. */
function capital({ sv, en }: Bilingual): Bilingual {
  const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { sv: begun(sv), en: begun(en) };
}

const secrecyInForce: Bilingual = {
  sv: 'mellan oss gäller ett sekretessavtal, och det räcker inte',
  en: 'a secrecy agreement is in force between us, and it is not enough',
};

function clauseDemands({ fulfilling }: Judged): readonly Demand[] {
  if (fulfilling.length === 0) return [];
  const { notCovered, unmarked } = clauseMatrix(fulfilling.map(({ content }) => content));
  const names = listed(fulfilling.map(agreementCalled));
  return [
    ...demandFor(
      notCovered.map((code) => clauseNames[code]),
      {
        sv: `Det här saknas i ${names.sv}. Föreslå ett tillägg:`,
        en: `The following is missing in ${names.en}. Please propose an addition:`,
      },
    ),
    ...demandFor(
      unmarked.map((code) => clauseNames[code]),
      {
        sv: `Visa var det här står i ${names.sv}, med sida eller punkt, eller föreslå ett tillägg:`,
        en: `Please show where ${names.en} says the following, with page or section, or propose an addition:`,
      },
    ),
  ];
}

function dataDemands(facts: Judged): readonly Demand[] {
  if (facts.fulfilling.length === 0) return [];
  const beyond = beyondAgreement(facts);
  if (beyond === undefined) return facts.supplier.role === 'processor' ? [dataNotStated] : [];
  return demandFor(beyond, {
    sv: 'Ni får också de här uppgifterna, som avtalet inte omfattar. Avtalet behöver utökas med dem:',
    en: 'You are also given the following data, which the agreement does not cover. It needs to be extended to them:',
  });
}

const dataNotStated: Demand = {
  lead: {
    sv: 'Avtalet behöver ange vilka typer av personuppgifter och vilka registrerade det omfattar (artikel 28.3).',
    en: 'The agreement needs to state which types of personal data and which data subjects it covers (Article 28(3)).',
  },
};

function expiryDemands(facts: Judged): readonly Demand[] {
  return expiringAgreements(facts).map(({ end }) => ({
    lead: {
      sv: `Avtalet mellan oss går ut den ${longDate(end, 'sv')}. Bekräfta en förlängning, eller skicka ett förslag till nytt avtal.`,
      en: `The agreement between us expires on ${longDate(end, 'en')}. Please confirm a renewal, or send a proposal for a new agreement.`,
    },
  }));
}

function transferDemand(facts: Judged): readonly Demand[] {
  if (!isUncoveredTransfer(facts)) return [];
  const { country } = facts.supplier;
  return [
    {
      lead: {
        sv: `Uppgifterna förs över till ${country}, utanför EES. Skicka det som överföringen stöder sig på: standardavtalsklausuler, bindande företagsbestämmelser eller en hänvisning till ett beslut om adekvat skyddsnivå (artikel 44–47).`,
        en: `The data are transferred to ${country}, outside the EEA. Please send what the transfer rests on: standard contractual clauses, binding corporate rules or a reference to an adequacy decision (Articles 44–47).`,
      },
    },
  ];
}

function chainDemands({ supplier }: Judged): readonly Demand[] {
  const { role, authorisation, subProcessors } = supplier;
  if (role !== 'processor' || subProcessors.length === 0) return [];
  const unbound = subProcessors.filter(({ flowDown }) => !flowDown);
  return [
    ...(authorisation === undefined ? [noAuthorisation] : []),
    ...demandFor(
      unbound.map(({ name }) => ({ sv: name, en: name })),
      {
        sv: 'Bekräfta att de här underbiträdena genom avtal är bundna av samma skyldigheter som ni (artikel 28.4):',
        en: 'Please confirm that the following sub-processors are bound by contract to the same obligations as you (Article 28(4)):',
      },
    ),
  ];
}

const noAuthorisation: Demand = {
  lead: {
    sv: 'Vi hittar inget skriftligt tillstånd från oss till de underbiträden som ni anlitar. Skicka det, eller en förteckning över dem med tjänst och land, så att vi kan ta ställning (artikel 28.2).',
    en: 'We find no written authorisation of ours for the sub-processors that you engage. Please send it, or a list of them with service and country, so that we can decide (Article 28(2)).',
  },
};

function demandFor(items: readonly Bilingual[], lead: Bilingual): readonly Demand[] {
  return items.length === 0 ? [] : [{ lead, items }];
}
