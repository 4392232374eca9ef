import type { Bilingual } from '../../kit/language.ts';
import {
  categoryNames,
  legalBasisNames,
  type ProcessingContent,
  processingFields,
  safeguardNames,
  specialConditionNames,
  subjectCategoryNames,
} from '../../processing/model.ts';
import { article30Words } from './article30Words.ts';
import type { Edition } from './generic.ts';
import { notStated } from './head.ts';
import { inEither, type NamedValue, titlesOf } from './values.ts';

export type NamedRow = NamedValue;

/** What Art 30(1)(a)-(g) asks of one record, by the letters of the article, and what a reader needs beside it. */
export function controllerRows(content: ProcessingContent, edition: Edition): readonly NamedRow[] {
  const { language } = edition;
  const text = article30Words[language];
  const { statement, role } = content;
  const joint =
    role === 'joint' ? [wanted(text.joint, controllersOf(content, edition), edition)] : [];
  return [
    ...joint,
    wanted(text.purposes, inEither(statement.purposes, language), edition),
    wanted(text.basis, basisOf(content, edition), edition),
    wanted(text.subjects, namesOf(content.subjects, subjectCategoryNames, edition), edition),
    wanted(text.data, dataOf(content, edition), edition),
    ...known(text.special, namesOf(content.specialConditions, specialConditionNames, edition)),
    ...known(text.offences, content.offencesBasis),
    wanted(text.recipients, recipientsOf(content, edition), edition),
    [text.transfers, transfersOf(content, edition)],
    wanted(text.period, periodOf(content, edition), edition),
    wanted(text.security, securityOf(content, edition), edition),
    ...known(text.sources, inEither(statement.source, language)),
    ...known(text.systems, content.systems.join('\n')),
    ...known(text.location, content.location),
    ...known(text.automated, inEither(statement.automatedDecisions, language)),
    [text.dpia, dpiaOf(content, edition)],
  ];
}

/** What Art 30(2)(a)-(d) asks of processing for others. */
export function processorRows(content: ProcessingContent, edition: Edition): readonly NamedRow[] {
  const { language } = edition;
  const text = article30Words[language];
  const { purposes, categories } = content.statement;
  const kinds = [inEither(purposes, language), inEither(categories, language)];
  return [
    wanted(text.controllers, controllersOf(content, edition), edition),
    wanted(text.kinds, kinds.filter((kind) => kind !== '').join('\n'), edition),
    [text.processorTransfers, transfersOf(content, edition)],
    wanted(text.processorSecurity, securityOf(content, edition), edition),
    ...known(text.systems, content.systems.join('\n')),
    ...known(text.location, content.location),
  ];
}

function wanted(label: string, value: string, { language }: Edition): NamedRow {
  return [label, value || notStated(language)];
}

function known(label: string, value: string): readonly NamedRow[] {
  return value === '' ? [] : [[label, value]];
}

function namesOf<Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, Bilingual>>,
  { language }: Edition,
): string {
  return codes.map((code) => names[code][language]).join(', ');
}

function controllersOf({ controllers }: ProcessingContent, { language }: Edition): string {
  const text = article30Words[language];
  return controllers
    .map(({ name, contact, representative, officer }) =>
      [
        name,
        contact,
        representative === '' ? '' : `${text.representative}: ${representative}`,
        officer === '' ? '' : `${text.officer}: ${officer}`,
      ]
        .filter((part) => part !== '')
        .join(', ')
        .replaceAll(/\s*\n\s*/g, ', '),
    )
    .join('\n');
}

function basisOf({ legalBases, legalProvision }: ProcessingContent, edition: Edition): string {
  const names = namesOf(legalBases, legalBasisNames, edition);
  return [names, legalProvision].filter((part) => part !== '').join('\n');
}

/** The categories with why each is needed; the words of the replies where no category is named. */
function dataOf({ data, statement }: ProcessingContent, { language }: Edition): string {
  const named = data.map(({ category, own, necessity }) => {
    const name = own === '' && category ? categoryNames[category][language] : own;
    return necessity === '' ? name : `${name}: ${necessity.replaceAll(/\s*\n\s*/g, ' ')}`;
  });
  return named.filter((name) => name !== '').join('\n') || inEither(statement.categories, language);
}

function recipientsOf(content: ProcessingContent, edition: Edition): string {
  const named = content.recipients.map(({ name, role }) =>
    role === '' ? name : `${name} (${role})`,
  );
  const names = new Set(content.recipients.map(({ name }) => name));
  const suppliers = titlesOf(content.suppliers, edition).filter((name) => !names.has(name));
  return (
    [...named, ...suppliers].join('\n') || inEither(content.statement.recipients, edition.language)
  );
}

function transfersOf({ transfers, statement }: ProcessingContent, { language }: Edition): string {
  const text = article30Words[language];
  const named = transfers.map(({ country, recipient, safeguard, documentation }) => {
    const protection = safeguard ? safeguardNames[safeguard][language] : notStated(language);
    const papers = documentation === '' ? '' : `, ${text.documentation}: ${documentation}`;
    return `${country}${recipient === '' ? '' : `, ${recipient}`}: ${protection}${papers}`;
  });
  return named.join('\n') || inEither(statement.transfers, language) || text.noTransfers;
}

function periodOf(content: ProcessingContent, edition: Edition): string {
  const words = inEither(content.statement.retention, edition.language);
  return [words, ...titlesOf(content.retentionRules, edition)]
    .filter((part) => part !== '')
    .join('\n');
}

function securityOf(content: ProcessingContent, edition: Edition): string {
  return [content.securityInWords, ...titlesOf(content.measures, edition)]
    .filter((part) => part !== '')
    .join('\n');
}

function dpiaOf({ dpiaNeed, dpiaReference }: ProcessingContent, { language }: Edition): string {
  const need = processingFields.dpiaNeed.shape.names[dpiaNeed]?.[language] ?? '';
  return dpiaReference === '' ? need : `${need} (${dpiaReference})`;
}
