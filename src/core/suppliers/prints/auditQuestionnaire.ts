import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import {
  agreementCalled,
  heading,
  type SupplierLetterFacts,
  supplierLetter,
  text,
} from './frame.ts';
import { auditParts } from './questions.ts';

/**
 * The questions by which a processor shows that it meets Art 28 (28(3)(h)). Undefined without a processing
 * agreement in force: it is that agreement which makes the processor answer.
 */
export function auditQuestionnaire(facts: SupplierLetterFacts): PrintedDocument | undefined {
  const { language, judged } = facts;
  const { role, service } = judged.supplier;
  const [agreement] = judged.fulfilling;
  if (role !== 'processor' || !agreement) return undefined;
  const name = agreementCalled(agreement)[language];
  const page = agreement.content.clauses.find(({ clause }) => clause === 'h')?.page ?? '';
  const under = page === '' ? name : `${name}, ${page}`;
  const what = service === '' ? '' : ` (${service})`;
  const lead =
    language === 'sv'
      ? `Ni behandlar personuppgifter för vår räkning${what}. Enligt ${under}, och artikel 28.3 h i dataskyddsförordningen, ska ni ge oss det som behövs för att visa att ni följer artikel 28. Vi ber er svara på frågorna här nedan. Hänvisa gärna till bilagor, och skriv ”inte aktuellt” hellre än att hoppa över en fråga.`
      : `You process personal data on our behalf${what}. Under ${under}, and Article 28(3)(h) of the General Data Protection Regulation, you make available to us what is needed to show that you comply with Article 28. Please answer the questions below. You may refer to enclosures; please write ‘not applicable’ rather than leave a question out.`;
  return supplierLetter(facts, {
    title: { sv: 'Frågor till personuppgiftsbiträdet', en: 'Questions to the processor' },
    wanted: { sv: 'svaren', en: 'us the answers' },
    blocks: [text(lead), ...questionBlocks(facts)],
  });
}

function questionBlocks({ language }: SupplierLetterFacts): readonly DocumentBlock[] {
  let number = 0;
  return auditParts.flatMap(({ title, questions }): DocumentBlock[] => [
    heading(title[language]),
    { kind: 'facts', rows: questions.map((question) => [`${++number}.`, question[language]]) },
  ]);
}
