import { articleIn } from '../../../kit/citations.ts';
import { localDateTime } from '../../../kit/dates.ts';
import { channelNames, kindNames, stateNames } from '../../../requests/model/names.ts';
import type { Course } from '../../../requests/model.ts';
import type { ReportCell, ReportTable } from '../../model.ts';
import type { DraftSection, Making } from '../definition.ts';
import type { CaseEvidence } from '../sources.ts';
import { table, text } from './making.ts';
import { groundTitle, outcomeTitle } from './outcomes.ts';
import { capital, rightTitle, type Say, saying } from './words.ts';

/** Who asked for what, when and by which way: the only place in any report where a person is named. */
export function whoAsked({ request }: CaseEvidence, making: Making): DraftSection {
  const { language } = making.asked;
  const say = saying(language);
  const { requester } = request;
  const address = requester.postalAddresses.map(({ lines }) => lines.join(', ')).join('\n');
  return {
    id: 'case',
    title: say('Ärendet', 'The case'),
    parts: [
      text(
        say(
          'Bilagan är gjord för tillsynsmyndigheten eller en domstol. Den namnger den som begärt något och återger ärendets anteckningar. Lämna den inte vidare till någon annan.',
          'This annex is made for the supervisory authority or a court. It names the person who made the request and quotes the notes of the case. Hand it to nobody else.',
        ),
      ),
      factRows('case', say('Uppgifter om ärendet', 'Facts of the case'), say, [
        [say('Ärende', 'Case'), request.reference],
        [say('Begärd av', 'Requested by'), requester.name],
        [say('E-post', 'E-mail'), requester.emails.join(', ')],
        [say('Postadress', 'Postal address'), address],
        [say('Personnummer', 'Personal identity number'), requester.personnummerMasked ?? ''],
        [say('Slag', 'Kind'), capital(kindNames[request.kind][language])],
        [
          say('Rättigheter', 'Rights'),
          request.rights.map((right) => rightTitle(right, language)).join(', '),
        ],
        [say('Kanal', 'Channel'), capital(channelNames[request.channel][language])],
        [say('Inkom', 'Received'), request.received],
        [
          say('Klockslag', 'Time'),
          request.receivedAt ? localDateTime(request.receivedAt, making.timeZone) : '',
        ],
        [say('Läge', 'State'), capital(stateNames[request.state][language])],
        [say('Sammanslaget med', 'Merged into'), request.mergedInto?.reference ?? ''],
        [say('Ämne', 'Subject'), request.subject],
        [say('Begäran i ord', 'The request in words'), request.text],
      ]),
    ],
  };
}

/** Names with values; what says nothing is left out. */
function factRows(
  id: string,
  title: string,
  say: Say,
  rows: readonly (readonly [name: string, value: string])[],
): ReportTable {
  return table(
    {
      id,
      title,
      columns: [
        [say('Uppgift', 'Item'), 'text'],
        [say('Innehåll', 'Content'), 'text'],
      ],
      empty: '',
    },
    rows.filter(([, value]) => value !== ''),
  );
}

/** How the last day came about, step by step with its rule, and what stopped or lengthened the time. */
export function deadlineTrace({ request }: CaseEvidence, making: Making): DraftSection {
  const { language } = making.asked;
  const say = saying(language);
  const { deadline, extension, fee, handover } = request;
  const facts = factRows('dates', say('Dagarna', 'The dates'), say, [
    [say('Lagens sista dag', 'Last day of the law'), deadline.due],
    [say('Strängaste läsningen', 'Strictest reading'), deadline.alarm],
    [
      say('Sista dag för besked om förlängning', 'Last day to tell of an extension'),
      deadline.first,
    ],
    [say('Regelversion', 'Rule version'), deadline.ruleVersion],
    [say('Skäl för förlängning', 'Reasons of the extension'), extension?.reasons ?? ''],
    [say('Förlängningen meddelad', 'Extension told on'), extension?.notifiedOn ?? ''],
    [
      say('Förlängningens verkan', 'Effect of the extension'),
      deadline.extension?.reason[language] ?? '',
    ],
    [say('Avgift', 'Fee'), fee ? `${fee.amountSek} SEK: ${fee.reasons}` : ''],
    [
      say('Överlämnat', 'Handed over'),
      handover ? `${handover.on}, ${handover.recipient.name}: ${handover.reasons}` : '',
    ],
  ]);
  return {
    id: 'deadline',
    title: say('Fristens väg', 'The way of the deadline'),
    parts: [
      facts,
      traceTable(request.deadline.trace, making),
      questionTable(request.pauses, making),
    ],
  };
}

function traceTable(trace: CaseEvidence['request']['deadline']['trace'], making: Making) {
  const { language } = making.asked;
  const say = saying(language);
  return table(
    {
      id: 'trace',
      title: say('Steg för steg', 'Step by step'),
      columns: [
        [say('Regel', 'Rule'), 'text'],
        [say('Lagrum', 'Provision'), 'text'],
        [say('Dag', 'Day'), 'date'],
        [say('Steget', 'The step'), 'text'],
      ],
      empty: '',
    },
    trace.map((step) => [
      step.rule,
      articleIn(step.citation, language),
      step.date,
      step.text[language],
    ]),
  );
}

function questionTable(pauses: CaseEvidence['request']['pauses'], making: Making) {
  const say = saying(making.asked.language);
  return table(
    {
      id: 'questions',
      title: say('Frågor till personen', 'Questions to the person'),
      columns: [
        [say('Ställd', 'Put on'), 'date'],
        [say('Besvarad', 'Settled on'), 'date'],
        [say('Slag', 'Kind'), 'text'],
        [say('Tvivlet eller frågan', 'The doubt or question'), 'text'],
        [say('Påmind', 'Reminded'), 'date'],
      ],
      empty: say('Ingen fråga ställdes till personen.', 'No question was put to the person.'),
    },
    pauses.map((pause) => [
      pause.from,
      pause.to ?? null,
      pause.ground === 'identity'
        ? say('Identitet', 'Identity')
        : say('Förtydligande', 'Clarification'),
      pause.doubt,
      pause.remindedOn ?? null,
    ]),
  );
}

/** What was decided of each right, on which ground and why (Art 12(4)). */
export function decided({ request }: CaseEvidence, making: Making): DraftSection {
  const say = saying(making.asked.language);
  const columns = [
    [say('Rättighet', 'Right'), 'text'],
    [say('Beslut', 'Decision'), 'text'],
    [say('Grunder', 'Grounds'), 'text'],
    [say('Skäl', 'Reasons'), 'text'],
    [say('Åtgärd', 'Action'), 'text'],
    [say('Beslutat', 'Decided'), 'text'],
    [say('Av', 'By'), 'text'],
  ] as const;
  const itemColumns = [
    [say('Rättighet', 'Right'), 'text'],
    [say('Vad', 'What'), 'text'],
    [say('Utfall', 'Outcome'), 'text'],
    [say('Skäl', 'Reason'), 'text'],
    [say('Sparas till', 'Kept until'), 'date'],
  ] as const;
  const items = request.courses.flatMap((course) => itemRows(course, making));
  const none = say('Inget är beslutat.', 'Nothing has been decided.');
  const title = say('Beslut', 'Decisions');
  const parts = say('Beslutens delar', 'Parts of the decisions');
  return {
    id: 'decisions',
    title,
    parts: [
      table(
        { id: 'decisions', title, columns, empty: none },
        request.courses.map((course) => courseRow(course, making)),
      ),
      ...(items.length === 0
        ? []
        : [table({ id: 'decisionItems', title: parts, columns: itemColumns, empty: '' }, items)]),
    ],
  };
}

function courseRow(
  { right, decision, decidedAt, decidedBy }: Course,
  making: Making,
): readonly ReportCell[] {
  const { language } = making.asked;
  const say = saying(language);
  if (!decision)
    return [rightTitle(right, language), say('Inte beslutat', 'Not decided'), '', '', '', '', ''];
  return [
    rightTitle(right, language),
    outcomeTitle(decision.outcome, language),
    decision.grounds.map((ground) => groundTitle(right, ground, language)).join('; '),
    decision.reasons,
    [decision.action, decision.doneOn ?? ''].filter((part) => part !== '').join('\n'),
    decidedAt ? localDateTime(decidedAt, making.timeZone) : '',
    decidedBy ?? '',
  ];
}

function itemRows({ right, decision }: Course, { asked: { language } }: Making) {
  const say = saying(language);
  const outcomes = {
    erased: say('Raderat', 'Erased'),
    anonymised: say('Anonymiserat', 'Anonymised'),
    kept: say('Sparat', 'Kept'),
    corrected: say('Rättat', 'Corrected'),
    stopped: say('Stoppat', 'Stopped'),
  };
  return (decision?.items ?? []).map((item): readonly ReportCell[] => [
    rightTitle(right, language),
    item.title,
    outcomes[item.outcome],
    [item.ground ? groundTitle(right, item.ground, language) : '', item.reason]
      .filter((part) => part !== '')
      .join(': '),
    item.keptUntil ?? null,
  ]);
}
