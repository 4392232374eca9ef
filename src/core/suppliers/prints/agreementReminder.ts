import { agreementTitle } from '../../agreements/register.ts';
import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { SupplierRole } from '../model.ts';
import { demands } from './demands.ts';
import { heading, type SupplierLetterFacts, supplierLetter, text } from './frame.ts';

/** Why the supplier is written to, by its role; `{service}` is what it does for us. */
const leads: Readonly<Record<SupplierRole, Bilingual>> = {
  processor: {
    sv: 'Ni behandlar personuppgifter för vår räkning{service}. Sådan behandling ska regleras i ett avtal som uppfyller artikel 28 i dataskyddsförordningen. Vi har gått igenom vad som gäller mellan oss.',
    en: 'You process personal data on our behalf{service}. Such processing must be governed by an agreement that meets Article 28 of the General Data Protection Regulation. We have gone through what is in force between us.',
  },
  joint: {
    sv: 'Vi bestämmer tillsammans med er över ändamål och medel för en behandling av personuppgifter{service}. Då ska vi fastställa vem som ansvarar för vad (artikel 26 i dataskyddsförordningen). Vi har gått igenom vad som gäller mellan oss.',
    en: 'We determine jointly with you why and how personal data are processed{service}. We must then determine who is responsible for what (Article 26 of the General Data Protection Regulation). We have gone through what is in force between us.',
  },
  controller: {
    sv: 'Vi lämnar personuppgifter till er{service}. Vi har lovat de personer som uppgifterna gäller att den som får dem av oss håller dem hemliga, och vi har gått igenom vad som gäller mellan oss.',
    en: 'We disclose personal data to you{service}. We have promised the people concerned that whoever receives their data from us keeps them confidential, and we have gone through what is in force between us.',
  },
  none: {
    sv: 'Ni får del av personuppgifter från oss{service}. Vi har lovat de personer som uppgifterna gäller att den som får dem av oss håller dem hemliga, och vi har gått igenom vad som gäller mellan oss.',
    en: 'You are given personal data by us{service}. We have promised the people concerned that whoever receives their data from us keeps them confidential, and we have gone through what is in force between us.',
  },
};

/** A reminder of what the agreements with a supplier lack (Art 26, 28, 44-47). Undefined where they lack nothing. */
export function agreementReminder(facts: SupplierLetterFacts): PrintedDocument | undefined {
  const { language, judged } = facts;
  const wanting = demands(judged);
  if (wanting.length === 0) return undefined;
  const { role, service } = judged.supplier;
  const lead = leads[role][language].replace('{service}', service === '' ? '' : ` (${service})`);
  return supplierLetter(facts, {
    title: { sv: 'Påminnelse om avtal', en: 'Reminder of an agreement' },
    wanted: {
      sv: 'era handlingar, eller besked om när de kommer,',
      en: 'us your documents, or a note of when they will come,',
    },
    blocks: [
      text(lead),
      ...inForceBlocks(facts),
      heading(language === 'sv' ? 'Det här behöver vi av er' : 'What we need from you'),
      ...wanting.flatMap((demand): DocumentBlock[] => [
        text(demand.lead[language]),
        ...(demand.items
          ? [{ kind: 'bullets', items: demand.items.map((item) => item[language]) } as const]
          : []),
      ]),
    ],
  });
}

function inForceBlocks({ language, judged }: SupplierLetterFacts): readonly DocumentBlock[] {
  const rows = judged.binding.map(({ content, end }) => {
    const sv = end ? `till och med den ${longDate(end, 'sv')}` : 'tills vidare';
    const en = end ? `until ${longDate(end, 'en')}` : 'until further notice';
    return [agreementTitle(content)[language], language === 'sv' ? sv : en] as const;
  });
  if (rows.length === 0) return [];
  return [
    heading(language === 'sv' ? 'Det här gäller mellan oss' : 'What is in force between us'),
    { kind: 'facts', rows },
  ];
}
