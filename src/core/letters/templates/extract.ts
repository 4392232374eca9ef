import type { Bilingual } from '../../kit/language.ts';
import { annexMandatory } from './accessMandatory.ts';
import { contactBlocks } from './closing.ts';
import { categoryBlocks, copyBlocks, subjectBlock } from './extractParts.ts';
import type { LetterTemplate } from './template.ts';
import { longDate, say } from './wording.ts';

const texts = {
  heading: { sv: 'Registerutdrag', en: 'Extract from our records' },
  belongs: {
    sv: 'Utdraget hör till vårt svar på din begäran, som kom in den {received}. Svaret säger varför och hur vi behandlar uppgifterna och vilka rättigheter du har.',
    en: 'This extract goes with our answer to your request, received on {received}. The answer tells you why and how we process the data and what rights you have.',
  },
  copyHeading: { sv: 'Kopia av dina uppgifter', en: 'A copy of your data' },
} as const satisfies Record<string, Bilingual>;

const belongsLabel = { sv: 'Inledning', en: 'Introduction' } as const;

/** The extract by itself: what was found and the copy, to go with the access reply (Art 15(3)). */
export const extract: LetterTemplate = {
  title: { sv: 'Registerutdrag', en: 'Extract' },
  fileSlug: { sv: 'registerutdrag', en: 'extract' },
  bearsExtract: true,
  heading: ({ language }) => texts.heading[language],
  blocks: (facts) => {
    const { language, request } = facts;
    const received = longDate(request.received, language);
    const copy = copyBlocks(facts);
    return [
      {
        kind: 'paragraph',
        id: 'belongs',
        label: belongsLabel,
        text: say(texts.belongs, language, { received }),
      },
      subjectBlock(facts),
      ...categoryBlocks(facts),
      ...(copy.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: texts.copyHeading[language] } as const, ...copy]),
      ...contactBlocks(facts),
    ];
  },
  mandatory: annexMandatory,
};
