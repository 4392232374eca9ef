import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import { articleIn } from '../../kit/citations.ts';
import {
  breachKindNames,
  breachTypeNames,
  decisionNames,
  riskNames,
  severityNames,
  tellExceptionNames,
} from '../model/codes.ts';
import type { BreachContent } from '../model.ts';
import { notifyByOf } from '../rules/clock.ts';
import { breachGaps, noContact } from '../rules/gaps.ts';
import { zoneOf } from '../rules/lateness.ts';
import type { BreachFacts } from './model.ts';
import { sheetWords } from './sheetWords.ts';
import { affected, type Shown, shownIn } from './shown.ts';

type Rows = readonly (readonly [name: string, value: string])[];
type Part = { readonly heading: string; readonly rows: Rows };
type Given = {
  readonly content: BreachContent;
  readonly shown: Shown;
  readonly facts: BreachFacts;
};

/**
 * The breach in the order in which IMY's e-service asks (Art 33(3)), to be copied field by field or posted when the
 * service is down. What is missing is printed as missing, and listed at the end with its article.
 */
export function breachSheet(content: BreachContent, facts: BreachFacts): PrintedDocument {
  const { language, date } = facts;
  const words = sheetWords[language];
  const given = { content, facts, shown: shownIn(language, zoneOf(content)) };
  const parts = [
    controllerPart(given),
    timePart(given),
    eventPart(given),
    affectedPart(given),
    consequencePart(given),
    actionPart(given),
    tellingPart(given),
    notificationPart(given),
  ];
  return {
    language,
    title: words.title,
    reference: content.number,
    date,
    blocks: [
      { kind: 'text', text: words.lead },
      ...parts.flatMap(printed),
      ...phaseBlocks(given),
      ...missingBlocks(given),
      { kind: 'text', text: words.publicDocument },
    ],
  };
}

function printed({ heading, rows }: Part): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 1, text: heading },
    { kind: 'facts', rows },
  ];
}

function controllerPart({ content, shown, facts }: Given): Part {
  const { organisation, language } = facts;
  const { controller } = sheetWords[language];
  const contact = [organisation.officerName, organisation.officerEmail, organisation.officerPhone];
  return {
    heading: controller.heading,
    rows: [
      [controller.name, shown.text(organisation.name)],
      [controller.organisationNumber, shown.text(organisation.organisationNumber)],
      [controller.postalAddress, shown.text(organisation.addressLines.join(', '))],
      [controller.ownReference, shown.text(content.number)],
      [controller.contact, shown.text(contact.filter((line) => line !== '').join(', '))],
    ],
  };
}

function timePart({ content, shown, facts: { language, names } }: Given): Part {
  const { time } = sheetWords[language];
  const { awareAt, ruleVersion, fromProcessor } = content;
  const notifyBy = awareAt && notifyByOf(awareAt, zoneOf(content), ruleVersion);
  return {
    heading: time.heading,
    rows: [
      [time.began, shown.moment(content.beganAt)],
      [time.ended, shown.moment(content.endedAt)],
      [time.discovered, shown.moment(content.discoveredAt)],
      [time.aware, shown.moment(awareAt)],
      [time.notifyBy, shown.moment(notifyBy)],
      ...(fromProcessor ? [[time.processor, shown.names(names.suppliers)] as const] : []),
    ],
  };
}

function eventPart({ content, shown, facts: { language, names } }: Given): Part {
  const { event } = sheetWords[language];
  return {
    heading: event.heading,
    rows: [
      [event.description, shown.text(content.nature)],
      [event.type, shown.code(breachTypeNames, content.type)],
      [event.kinds, shown.codes(breachKindNames, content.kinds)],
      [event.records, shown.names(names.records)],
    ],
  };
}

function affectedPart({ content, shown, facts: { language } }: Given): Part {
  const words = sheetWords[language].affected;
  const { subjects, data } = affected(content, language);
  const special = decisionNames[content.special ? 'yes' : 'no'][language];
  return {
    heading: words.heading,
    rows: [
      [words.persons, shown.number(content.persons)],
      [words.subjects, subjects],
      [words.data, data],
      [words.dataRecords, shown.number(content.dataRecords)],
      [words.special, special],
    ],
  };
}

function consequencePart({ content, shown, facts: { language } }: Given): Part {
  const words = sheetWords[language].consequence;
  return {
    heading: words.heading,
    rows: [
      [words.consequences, shown.text(content.consequences)],
      [words.severity, shown.code(severityNames, content.severity)],
      [words.risk, shown.code(riskNames, content.risk)],
      [words.riskReasons, shown.text(content.riskReasons)],
    ],
  };
}

function actionPart({ content, shown, facts: { language } }: Given): Part {
  const words = sheetWords[language].action;
  return {
    heading: words.heading,
    rows: [
      [words.taken, shown.text(content.taken)],
      [words.planned, shown.text(content.planned)],
    ],
  };
}

function tellingPart({ content, shown, facts: { language } }: Given): Part {
  const words = sheetWords[language].telling;
  const { tell, tellExceptions, toldOn, toldHow, tellReasons } = content;
  const told = [
    [words.toldOn, shown.day(toldOn)],
    [words.toldHow, shown.text(toldHow)],
  ] as const;
  return {
    heading: words.heading,
    rows: [
      [words.tell, shown.code(decisionNames, tell)],
      ...(tell === 'no'
        ? [
            [words.exceptions, shown.codes(tellExceptionNames, tellExceptions)] as const,
            ...(tellExceptions.includes('c') ? told : []),
          ]
        : told),
      [words.reasons, shown.text(tellReasons)],
    ],
  };
}

function notificationPart({ content, shown, facts: { language } }: Given): Part {
  const words = sheetWords[language].notification;
  const { notify, notifyReasons, notifiedAt, lateReasons, authorityReference } = content;
  const late = [words.lateReasons, lateReasons] as const;
  return {
    heading: words.heading,
    rows: [
      [words.notify, shown.code(decisionNames, notify)],
      [words.notifyReasons, shown.text(notifyReasons)],
      [words.notifiedAt, shown.moment(notifiedAt)],
      ...(lateReasons === '' ? [] : [late]),
      [words.authorityReference, shown.text(authorityReference)],
      [words.supplementedOn, shown.day(content.supplementedOn)],
      [words.secrecy, content.secrecyWish === '' ? words.noSecrecy : content.secrecyWish],
    ],
  };
}

/** What was or is to be provided in phases (Art 33(4)). */
function phaseBlocks({ content, shown, facts: { language } }: Given): readonly DocumentBlock[] {
  const words = sheetWords[language].phases;
  if (content.phases.length === 0) return [];
  return [
    {
      kind: 'table',
      title: words.heading,
      columns: [words.at, words.what],
      rows: content.phases.map(({ at, what }) => [shown.moment(at), shown.text(what)]),
    },
  ];
}

/** What is missing, how to reach the officer among it: the settings know that one (Art 33(3)(b)). */
function missingBlocks({
  content,
  facts: { language, organisation },
}: Given): readonly DocumentBlock[] {
  const hasContact = organisation.officerEmail !== '' || organisation.officerPhone !== '';
  const gaps = [...breachGaps(content), ...(hasContact ? [] : [noContact])];
  if (gaps.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: sheetWords[language].missing },
    {
      kind: 'bullets',
      items: gaps.map(({ text, article }) => asItem(text[language], articleIn(article, language))),
    },
  ];
}

/** One missing thing as an entry of a list. */
function asItem(text: string, article: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} (${article})`;
}
