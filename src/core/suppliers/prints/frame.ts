import { agreementTitle } from '../../agreements/register.ts';
import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import type { PlainDate } from '../../kit/dates.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import type { Organisation } from '../../settings/model.ts';
import type { HeldAgreement, Judged } from '../rules/facts.ts';

/** What a letter to a supplier says something about; plain dates. */
export type SupplierLetterFacts = {
  readonly language: Language;
  readonly date: PlainDate;
  readonly judged: Judged;
  readonly organisation: Pick<
    Organisation,
    'name' | 'officerName' | 'officerEmail' | 'officerPhone'
  >;
  readonly remarks: string;
  readonly answerBy: PlainDate;
};

/** A letter to a supplier: its address, what it says, the officer's own words, and by when and whom to answer. */
export function supplierLetter(
  facts: SupplierLetterFacts,
  said: {
    readonly title: Bilingual;
    readonly blocks: readonly DocumentBlock[];
    /** What is wanted by the day, to finish ‘Please send us … by 1 May 2026.’ */
    readonly wanted: Bilingual;
  },
): PrintedDocument {
  const { language, date, judged, remarks } = facts;
  const { name, contactName, addressLines } = judged.supplier;
  const attention =
    contactName === '' ? [] : [`${language === 'sv' ? 'Att.' : 'Attn'} ${contactName}`];
  return {
    language,
    title: said.title[language],
    date,
    addressee: { name, addressLines: [...attention, ...addressLines] },
    blocks: [
      ...said.blocks,
      ...(remarks === '' ? [] : [text(remarks)]),
      heading(answerHeading[language]),
      text(answer(facts, said.wanted)),
      text(closing(facts)),
    ],
  };
}

/** An agreement as a letter names it, so that the supplier finds it: by its name and the day of its signature. */
export function agreementCalled({ content }: HeldAgreement): Bilingual {
  const title = agreementTitle(content);
  const { signedOn } = content;
  const signed = (language: Language) => {
    if (!signedOn) return '';
    const lead = language === 'sv' ? 'tecknat den' : 'signed on';
    return ` (${lead} ${longDate(signedOn, language)})`;
  };
  return {
    sv: `avtalet ”${title.sv}”${signed('sv')}`,
    en: `the agreement ‘${title.en}’${signed('en')}`,
  };
}

export function text(words: string): DocumentBlock {
  return { kind: 'text', text: words };
}

export function heading(words: string): DocumentBlock {
  return { kind: 'heading', level: 1, text: words };
}

const answerHeading: Bilingual = { sv: 'Ert svar', en: 'Your answer' };

function answer(
  { language, answerBy, organisation }: SupplierLetterFacts,
  wanted: Bilingual,
): string {
  const { officerEmail, officerPhone } = organisation;
  const contacts = [officerEmail, officerPhone].filter((part) => part !== '');
  const day = longDate(answerBy, language);
  return language === 'sv'
    ? `Skicka ${wanted.sv} senast den ${day} till ${contacts.join(', ')}. Hör av er dit också om något är oklart, eller om ni behöver mer tid.`
    : `Please send ${wanted.en} by ${day} to ${contacts.join(', ')}. Please also get in touch there if anything is unclear, or if you need more time.`;
}

function closing({ language, organisation }: SupplierLetterFacts): string {
  const { name, officerName } = organisation;
  const lead = language === 'sv' ? 'Med vänlig hälsning' : 'Yours sincerely';
  return [lead, ...[officerName, name].filter((part) => part !== '')].join('\n');
}
