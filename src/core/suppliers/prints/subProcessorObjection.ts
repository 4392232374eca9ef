import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Language } from '../../kit/language.ts';
import type { SubProcessor } from '../model.ts';
import {
  agreementCalled,
  heading,
  type SupplierLetterFacts,
  supplierLetter,
  text,
} from './frame.ts';

/** The objection to sub-processors that a processor means to engage (Art 28(2)); the remarks are its reasons. */
export function subProcessorObjection(
  facts: SupplierLetterFacts,
  objectedTo: readonly SubProcessor[],
): PrintedDocument {
  const { language, judged, remarks } = facts;
  const [agreement] = judged.fulfilling;
  const sv = language === 'sv';
  const several = objectedTo.length > 1;
  const under = agreement ? agreementCalled(agreement)[language] : '';
  const right = sv
    ? `Vi invänder mot detta med stöd av artikel 28.2 i dataskyddsförordningen${under === '' ? '' : ` och ${under}`}.`
    : `We object to this under Article 28(2) of the General Data Protection Regulation${under === '' ? '' : ` and ${under}`}.`;
  return supplierLetter(
    { ...facts, remarks: '' },
    {
      title: { sv: 'Invändning mot underbiträde', en: 'Objection to a sub-processor' },
      wanted: { sv: 'besked om hur ni går vidare', en: 'us a note of how you will proceed' },
      blocks: [
        text(
          sv
            ? `Ni har meddelat att ni tänker anlita följande underbiträde${several ? 'n' : ''} för behandling av våra personuppgifter:`
            : `You have informed us that you intend to engage the following sub-processor${several ? 's' : ''} for the processing of our personal data:`,
        ),
        table(objectedTo, language),
        text(right),
        heading(sv ? 'Skälen' : 'Our reasons'),
        text(remarks),
        heading(sv ? 'Det här begär vi' : 'What we ask of you'),
        { kind: 'bullets', items: asked[language] },
      ],
    },
  );
}

const asked: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'att underbiträdet inte får tillgång till våra personuppgifter förrän frågan är löst,',
    'att ni meddelar om ni avstår från underbiträdet, anlitar ett annat eller vidtar åtgärder som undanröjer våra skäl, och i så fall vilka,',
    'att ni bekräftar att tjänsten till oss fortsätter oförändrad under tiden.',
  ],
  en: [
    'that the sub-processor is given no access to our personal data until the matter is settled,',
    'that you tell us whether you will do without the sub-processor, engage another, or take measures that remove our reasons, and if so which,',
    'that you confirm that the service to us goes on unchanged in the meantime.',
  ],
};

function table(subProcessors: readonly SubProcessor[], language: Language): DocumentBlock {
  const sv = language === 'sv';
  const day = (date: SubProcessor['objectBy']) => (date ? longDate(date, language) : '–');
  const said = (words: string) => (words === '' ? '–' : words);
  return {
    kind: 'table',
    title: sv ? 'Underbiträden' : 'Sub-processors',
    columns: sv
      ? ['Namn', 'Tjänst', 'Land', 'Aviserat', 'Invändning senast']
      : ['Name', 'Service', 'Country', 'Announced', 'Objection by'],
    rows: subProcessors.map(({ name, service, country, announcedOn, objectBy }) => [
      name,
      said(service),
      said(country),
      day(announcedOn),
      day(objectBy),
    ]),
  };
}
