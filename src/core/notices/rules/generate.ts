import type { Bilingual, Language } from '../../kit/language.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { NoticeArticle, NoticeBlock } from '../model.ts';
import type { NoticeFacts } from './facts.ts';
import {
  complaintSection,
  decisionsSection,
  mandatorySection,
  marketingSection,
  objectionSection,
  rightsSection,
  withdrawalSection,
} from './sections/rights.ts';
import {
  categoriesSection,
  periodSection,
  recipientsSection,
  sourceSection,
  transfersSection,
} from './sections/where.ts';
import { controllerSection, officerSection } from './sections/who.ts';
import { furtherSection, interestsSection, purposesSection } from './sections/why.ts';
import { openWriter, type Section } from './writer.ts';

/** A notice in one language, and what could not be told in it. */
export type Generated = {
  readonly blocks: readonly NoticeBlock[];
  readonly missing: readonly Gap[];
};

/**
 * Writes a notice in one language, in the order in which a reader asks: who, why, what, to whom, for how long, which
 * rights. Records in which we are a processor are left out: their controllers inform.
 */
export function generate(all: NoticeFacts, language: Language): Generated {
  const facts = {
    ...all,
    records: all.records.filter(({ content }) => content.role !== 'processor'),
  };
  const writer = openWriter(facts, language);
  const sections: readonly (Section | undefined)[] = [
    controllerSection(writer, facts),
    officerSection(writer, facts),
    purposesSection(writer, facts),
    interestsSection(writer, facts),
    marketingSection(writer, facts),
    objectionSection(writer, facts),
    categoriesSection(writer, facts),
    sourceSection(writer, facts),
    recipientsSection(writer),
    transfersSection(writer, facts),
    periodSection(writer),
    mandatorySection(writer, facts),
    decisionsSection(writer),
    rightsSection(writer, facts),
    withdrawalSection(writer, facts),
    complaintSection(writer, facts),
    furtherSection(writer),
  ];
  const blocks = sections.flatMap((section): readonly NoticeBlock[] =>
    section ? [{ kind: 'heading', text: section.heading }, ...section.blocks] : [],
  );
  return { blocks, missing: [...ofRecords(all), ...writer.missing] };
}

/** The gaps of both languages, each once: what is missing in no language is told in both. */
export function united(gaps: readonly Gap[]): readonly Gap[] {
  const byWords = new Map(gaps.map((gap) => [`${gap.article} ${gap.text.sv}`, gap]));
  return [...byWords.values()];
}

/** When a notice is to be given (Art 13(1), 14(3); R12). */
export function whenGiven(article: NoticeArticle): Bilingual {
  const texts = article === 'both' ? [timing.a13, timing.a14] : [timing[article]];
  return { sv: texts.map(({ sv }) => sv).join(' '), en: texts.map(({ en }) => en).join(' ') };
}

function ofRecords({ article, records }: NoticeFacts): readonly Gap[] {
  const place = article === 'a14' ? 'Art 14(1)' : 'Art 13(1)';
  const processed = records.filter(({ content }) => content.role === 'processor');
  return [
    ...(records.length === processed.length
      ? [{ field: 'records', article: `${place}(c)`, text: noRecords }]
      : []),
    ...processed.map(
      ({
        content: {
          statement: { title },
        },
      }) => ({
        field: 'records',
        article: place,
        text: {
          sv: `den ansvariges egen information: i ”${title.sv}” är vi biträde`,
          en: `the controller’s own notice: in ‘${title.en || title.sv}’ we are a processor`,
        },
      }),
    ),
  ];
}

const noRecords = {
  sv: 'en behandling som texten ska berätta om',
  en: 'a record of processing for the text to tell of',
};

const timing = {
  a13: {
    sv: 'Texten ska visas när uppgifterna samlas in (artikel 13.1).',
    en: 'The text is to be shown when the data are collected (Article 13(1)).',
  },
  a14: {
    sv: 'Texten ska lämnas inom rimlig tid och senast en månad efter att uppgifterna kom in, senast vid den första kontakten om uppgifterna används för att nå personen, och senast när de första gången lämnas ut (artikel 14.3). Undantagen står i artikel 14.5.',
    en: 'The text is to be given within a reasonable time and at the latest one month after the data were obtained, at the latest at the first contact where the data are used to reach the person, and at the latest when they are first disclosed (Article 14(3)). The exceptions are in Article 14(5).',
  },
} as const;
