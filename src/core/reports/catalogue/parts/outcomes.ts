import { articleIn } from '../../../kit/citations.ts';
import type { Bilingual, Language } from '../../../kit/language.ts';
import type { Extension, Fee, Right } from '../../../requests/model.ts';
import { rights } from '../../../requests/model.ts';
import type { DecisionOutcome, GroundCode } from '../../../requests/rights/codes.ts';
import { decisionOutcomes } from '../../../requests/rights/codes.ts';
import { rightsCatalogue } from '../../../requests/rights/index.ts';
import type { ReportPart, ReportTable } from '../../model.ts';
import { type BothPeriods, casesIn } from './cases.ts';
import { chartOver, table, text } from './making.ts';
import { rightTitle, saying } from './words.ts';

const outcomeNames: Readonly<Record<DecisionOutcome, Bilingual>> = {
  granted: { sv: 'Beviljad', en: 'Granted' },
  partly: { sv: 'Delvis', en: 'Partly' },
  refused: { sv: 'Avslagen', en: 'Refused' },
};

/** What an outcome is called, as a first cell has it. */
export function outcomeTitle(outcome: DecisionOutcome, language: Language): string {
  return outcomeNames[outcome][language];
}

/** What a ground is called and where the law has it; the code itself where a right does not know it. */
export function groundTitle(right: Right, ground: GroundCode, language: Language): string {
  const known = rightsCatalogue[right].grounds.find(({ code }) => code === ground);
  return known ? known.name[language] : ground;
}

/** How each right was decided in the cases answered in the period. */
export function outcomesByRight({ now }: BothPeriods, language: Language): readonly ReportPart[] {
  const say = saying(language);
  const { byRight } = now.outcomes;
  const cases = (right: Right, outcome: DecisionOutcome) =>
    byRight.find((row) => row.right === right && row.outcome === outcome)?.cases ?? 0;
  const shown = rights.filter((right) => byRight.some((row) => row.right === right));
  const rows = table(
    {
      id: 'outcomes',
      title: say('Beslut per rättighet', 'Decisions by right'),
      columns: [
        [say('Rättighet', 'Right'), 'text'],
        ...decisionOutcomes.map((outcome) => [outcomeTitle(outcome, language), 'cases'] as const),
      ],
      empty: say('Inga beslut i besvarade ärenden.', 'No decisions in answered cases.'),
    },
    shown.map((right) => [
      rightTitle(right, language),
      ...decisionOutcomes.map((outcome) => cases(right, outcome)),
    ]),
  );
  return chartOver(rows, {
    description: say(
      'Antal beviljade, delvis beviljade och avslagna begäranden per rättighet.',
      'Number of requests granted, granted partly and refused, by right.',
    ),
    chart: {
      kind: 'stackedBars',
      unit: 'count',
      categories: shown.map((right) => rightTitle(right, language)),
      series: decisionOutcomes.map((outcome) => ({
        name: outcomeTitle(outcome, language),
        values: shown.map((right) => cases(right, outcome)),
      })),
    },
  });
}

/** Why rights were refused or limited (Art 12(4)): a decision with two grounds stands under both. */
export function groundsTable({ now }: BothPeriods, language: Language): ReportTable {
  const say = saying(language);
  const limited = now.outcomes.grounds.filter(({ outcome }) => outcome !== 'granted');
  return table(
    {
      id: 'grounds',
      title: say('Grunder för avslag och begränsning', 'Grounds of refusal and limitation'),
      columns: [
        [say('Rättighet', 'Right'), 'text'],
        [say('Beslut', 'Decision'), 'text'],
        [say('Grund', 'Ground'), 'text'],
        [say('Ärenden', 'Cases'), 'cases'],
      ],
      empty: say('Inget avslogs eller begränsades.', 'Nothing was refused or limited.'),
    },
    limited.map(({ right, outcome, ground, cases }) => [
      rightTitle(right, language),
      outcomeTitle(outcome, language),
      groundTitle(right, ground, language),
      cases,
    ]),
  );
}

const extensionGrounds: Readonly<Record<Extension['ground'], Bilingual>> = {
  complexity: { sv: 'Förlängning: komplicerad begäran', en: 'Extension: complex request' },
  number: { sv: 'Förlängning: många begäranden', en: 'Extension: number of requests' },
};

const questionGrounds = {
  identity: { sv: 'Fråga om vem som frågar', en: 'Question of who asks' },
  clarification: { sv: 'Fråga om vad som avses', en: 'Question of what is meant' },
} as const;

const feeGrounds: Readonly<Record<Fee['ground'], Bilingual>> = {
  manifestlyUnfounded: {
    sv: 'Avgift: uppenbart ogrundad begäran',
    en: 'Fee: manifestly unfounded request',
  },
  manifestlyExcessive: { sv: 'Avgift: orimlig begäran', en: 'Fee: manifestly excessive request' },
};

/** What was done besides answering: extensions with their reasons, questions, fees. */
export function interventionsTable({ now, past }: BothPeriods, language: Language): ReportTable {
  const say = saying(language);
  const fees = ({ interventions }: typeof now, ground: Fee['ground']) =>
    interventions.fees
      .filter((fee) => fee.ground === ground)
      .reduce((sum, { cases }) => sum + cases, 0);
  const row = (name: string, article: string, cases: number, before: number) =>
    [name, article, cases, before] as const;
  return table(
    {
      id: 'interventions',
      title: say('Förlängningar, frågor och avgifter', 'Extensions, questions and fees'),
      columns: [
        [say('Åtgärd', 'Measure'), 'text'],
        [say('Artikel', 'Article'), 'text'],
        [say('Ärenden', 'Cases'), 'cases'],
        [say('Perioden före', 'Period before'), 'cases'],
      ],
      empty: '',
    },
    [
      ...(['complexity', 'number'] as const).map((ground) =>
        row(
          extensionGrounds[ground][language],
          'Art 12(3)',
          casesIn(now.interventions.extensions, ground),
          casesIn(past.interventions.extensions, ground),
        ),
      ),
      ...(['identity', 'clarification'] as const).map((ground) =>
        row(
          questionGrounds[ground][language],
          'Art 12(6)',
          casesIn(now.interventions.questions, ground),
          casesIn(past.interventions.questions, ground),
        ),
      ),
      ...(['manifestlyUnfounded', 'manifestlyExcessive'] as const).map((ground) =>
        row(feeGrounds[ground][language], 'Art 12(5)', fees(now, ground), fees(past, ground)),
      ),
    ].map(([name, article, ...cells]) => [name, articleIn(article, language), ...cells]),
  );
}

/** How the figures of decisions and measures are counted. */
export function outcomesMeaning(language: Language): ReportPart {
  return text(
    saying(language)(
      'Besluten är de som gäller i ärenden som besvarades under perioden. Ett ärende med två rättigheter räknas under båda. En förlängning räknas den dag personen fick veta, en fråga den dag den ställdes, en avgift i den period då begäran kom in.',
      'The decisions are those that stand in cases answered in the period. A case with two rights counts under both. An extension counts on the day the person was told, a question on the day it was put, a fee in the period in which its request was received.',
    ),
  );
}
