import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import { annexMandatory } from './accessMandatory.ts';
import type { Block } from './blocks.ts';
import { contactBlocks } from './closing.ts';
import { categoryBlocks, copyBlocks, isNothing, subjectBlock } from './extractParts.ts';
import type { LetterTemplate } from './template.ts';
import { longDate, say } from './wording.ts';

const texts = {
  heading: { sv: 'Registerutdrag', en: 'Extract from our records' },
  belongs: {
    sv: 'Utdraget hör till vårt svar på din begäran, som kom in den {received}. Svaret säger varför och hur vi behandlar uppgifterna och vilka rättigheter du har.',
    en: 'This extract goes with our answer to your request, received on {received}. The answer tells you why and how we process the data and what rights you have.',
  },
  belongsNothing: {
    sv: 'Utdraget hör till vårt svar på din begäran, som kom in den {received}.',
    en: 'This extract goes with our answer to your request, received on {received}.',
  },
  nothing: {
    sv: 'Vi har sökt igenom våra system och register och hittade inga personuppgifter om dig, utöver det här ärendet (artikel 15.1 i dataskyddsförordningen).',
    en: 'We have searched our systems and records and found no personal data about you, apart from this case (Article 15(1) of the General Data Protection Regulation).',
  },
  copyHeading: { sv: 'Kopia av dina uppgifter', en: 'A copy of your data' },
} as const satisfies Record<string, Bilingual>;

const labels = {
  belongs: { sv: 'Inledning', en: 'Introduction' },
  nothing: { sv: 'Besked', en: 'Result' },
} as const satisfies Record<string, Bilingual>;

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
        label: labels.belongs,
        text: say(isNothing(facts) ? texts.belongsNothing : texts.belongs, language, { received }),
      },
      ...(isNothing(facts) ? [nothingBlock(facts)] : []),
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

function nothingBlock({ language }: LetterFacts): Block {
  return {
    kind: 'paragraph',
    id: 'nothing',
    label: labels.nothing,
    locked: true,
    article: 'GDPR Art 15(1)',
    text: texts.nothing[language],
  };
}
