import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import { articleIn } from '../../kit/citations.ts';
import { localDate } from '../../kit/dates.ts';
import { longDate } from '../../kit/dateTexts.ts';
import { FristError } from '../../kit/errors.ts';
import type { Language } from '../../kit/language.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { Organisation } from '../../settings/model.ts';
import type { BreachContent } from '../model.ts';
import { noContact } from '../rules/gaps.ts';
import { zoneOf } from '../rules/lateness.ts';
import type { BreachFacts } from './model.ts';
import { affected } from './shown.ts';

/**
 * The letter to the persons concerned, in plain language (Art 34(2)): what happened, whom to ask, the likely
 * consequences, what was done and what they can do. Without an addressee, for mail merge. Throws letterIncomplete
 * with what is missing.
 */
export function breachLetter(content: BreachContent, facts: BreachFacts): PrintedDocument {
  const { organisation, language, date } = facts;
  const gaps = letterGaps(content, organisation);
  if (gaps.length > 0) {
    const missing = gaps.map(
      ({ text, article }) => `${text[language]} (${articleIn(article, language)})`,
    );
    throw new FristError('letterIncomplete', { missing });
  }
  const words = letterWords[language];
  return {
    language,
    title: words.title,
    reference: content.number,
    date,
    blocks: [
      { kind: 'text', text: words.opening(organisation.name, whenIn(content, language)) },
      ...section(words.happened, content.nature),
      ...section(words.data, affected(content, language).data),
      ...section(words.consequences, content.consequences),
      ...section(
        words.measures,
        [content.taken, content.planned].filter((text) => text !== '').join('\n\n'),
      ),
      ...section(words.advice, content.advice),
      ...section(words.contact, words.contactLine(contactOf(organisation))),
      ...section(words.complaint, words.complaintLine(organisation)),
    ],
  };
}

/** What the law wants in the letter and the breach lacks (Art 34(2), 33(3)(b)-(d)). */
function letterGaps(
  { nature, consequences, taken, planned, advice }: BreachContent,
  organisation: Organisation,
): readonly Gap[] {
  const gaps: Gap[] = [];
  const lacks = (isMissing: boolean, field: string, article: string, sv: string, en: string) => {
    if (isMissing) gaps.push({ field, article, text: { sv, en } });
  };
  lacks(nature === '', 'nature', 'Art 34(2)', 'vad som hände', 'what happened');
  if (contactOf(organisation) === '') gaps.push(noContact);
  lacks(
    consequences === '',
    'consequences',
    'Art 33(3)(c)',
    'de sannolika följderna',
    'the likely consequences',
  );
  lacks(
    taken === '' && planned === '',
    'taken',
    'Art 33(3)(d)',
    'de åtgärder som vidtagits eller föreslås',
    'the measures taken or proposed',
  );
  lacks(
    advice === '',
    'advice',
    'Art 34(2), recital 86',
    'råd om vad personen själv kan göra',
    'advice on what the person can do',
  );
  return gaps;
}

function section(heading: string, text: string): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 1, text: heading },
    ...text.split(/\n{2,}/).map((paragraph) => ({ kind: 'text', text: paragraph }) as const),
  ];
}

function contactOf({ officerName, officerEmail, officerPhone }: Organisation): string {
  if (officerEmail === '' && officerPhone === '') return '';
  return [officerName, officerEmail, officerPhone].filter((line) => line !== '').join(', ');
}

function whenIn(content: BreachContent, language: Language): string | undefined {
  const moment = content.beganAt ?? content.discoveredAt ?? content.awareAt;
  return moment && longDate(localDate(moment, zoneOf(content)), language);
}

const letterWords = {
  sv: {
    title: 'Information om en personuppgiftsincident som rör dig',
    opening: (name: string, when: string | undefined) =>
      `Vi på ${name} skriver till dig eftersom dina personuppgifter har berörts av en incident${when ? ` den ${when}` : ''}. Här berättar vi vad som hände, vad det kan betyda för dig och vad du själv kan göra.`,
    happened: 'Vad som hände',
    data: 'Vilka uppgifter det gäller',
    consequences: 'Vad det kan betyda för dig',
    measures: 'Vad vi har gjort och tänker göra',
    advice: 'Vad du kan göra',
    contact: 'Frågor',
    contactLine: (contact: string) => `Vårt dataskyddsombud svarar på dina frågor: ${contact}.`,
    complaint: 'Om du inte är nöjd',
    complaintLine: ({ authority }: Organisation) =>
      `Du kan lämna klagomål till ${authority.name}, ${authority.email}, ${authority.website}.`,
  },
  en: {
    title: 'Information about a personal data breach that concerns you',
    opening: (name: string, when: string | undefined) =>
      `We at ${name} are writing to you because your personal data have been affected by a breach${when ? ` on ${when}` : ''}. Here we tell you what happened, what it may mean for you and what you can do yourself.`,
    happened: 'What happened',
    data: 'Which data are concerned',
    consequences: 'What it may mean for you',
    measures: 'What we have done and will do',
    advice: 'What you can do',
    contact: 'Questions',
    contactLine: (contact: string) =>
      `Our data protection officer answers your questions: ${contact}.`,
    complaint: 'If you are not satisfied',
    complaintLine: ({ authority }: Organisation) =>
      `You can lodge a complaint with ${authority.name}, ${authority.email}, ${authority.website}.`,
  },
};
