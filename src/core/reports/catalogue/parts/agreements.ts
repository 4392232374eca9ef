import type { AgreementContent } from '../../../agreements/model.ts';
import { agreementKindNames } from '../../../agreements/model.ts';
import { inForce, lastDay } from '../../../agreements/rules/term.ts';
import { articleIn } from '../../../kit/citations.ts';
import { addDays, type PlainDate } from '../../../kit/dates.ts';
import type { Language } from '../../../kit/language.ts';
import type { Standing } from '../../../suppliers/model.ts';
import type { ReportFigure, ReportPart } from '../../model.ts';
import type { Making } from '../definition.ts';
import type { Entry, ReportSources } from '../sources.ts';
import { asOf, figures, table, text } from './making.ts';
import { capital, saying } from './words.ts';

/** How far ahead an end is announced. */
const daysAhead = 90;

export type SupplierFigures = {
  readonly on: PlainDate;
  readonly standings: readonly Standing[];
  readonly agreements: readonly Entry<AgreementContent>[];
  readonly inForce: readonly Entry<AgreementContent>[];
  /** In force, and ending within ninety days without renewing itself; each with its last day. */
  readonly expiring: readonly {
    readonly agreement: Entry<AgreementContent>;
    readonly lastDay: PlainDate;
  }[];
  /** How many agreements are wanted and not in force. */
  readonly missing: number;
};

/** Suppliers and agreements as of a plain day, by what the registers say now. */
export async function supplierFigures(
  sources: ReportSources,
  on: PlainDate,
): Promise<SupplierFigures> {
  const standings = await sources.standings(on);
  const agreements = await sources.agreements();
  const binding = agreements.filter(({ content }) => inForce(content, on));
  return {
    on,
    standings,
    agreements,
    inForce: binding,
    expiring: binding.flatMap((agreement) => {
      const last = lastDay(agreement.content, on);
      const isRenewed = (agreement.content.renewalMonths ?? 0) > 0 && !agreement.content.endedOn;
      if (last === undefined || isRenewed || last > addDays(on, daysAhead)) return [];
      return [{ agreement, lastDay: last }];
    }),
    missing: standings.reduce((sum, { missing }) => sum + missing.length, 0),
  };
}

/** Agreements in force, missing and expiring, and the suppliers that are red. */
export async function agreementParts(
  sources: ReportSources,
  making: Making,
): Promise<readonly ReportPart[]> {
  const now = await supplierFigures(sources, asOf(making, 'period'));
  const past = await supplierFigures(sources, asOf(making, 'before'));
  const { language } = making.asked;
  return [
    text(
      saying(language)(
        'Båda perioderna räknas på vad registren säger nu om den dagen.',
        'Both periods are worked out from what the registers now say of that day.',
      ),
    ),
    figures(...agreementFigures(now, past, language)),
    standingTable(
      now.standings.filter(({ level }) => level === 'red'),
      language,
      saying(language)('Inga leverantörer är röda.', 'No supplier is red.'),
    ),
    expiringTable(now, sources, language),
  ];
}

function agreementFigures(
  now: SupplierFigures,
  past: SupplierFigures,
  language: Language,
): readonly ReportFigure[] {
  const say = saying(language);
  const red = ({ standings }: SupplierFigures) =>
    standings.filter(({ level }) => level === 'red').length;
  return [
    {
      label: say('Avtal i kraft', 'Agreements in force'),
      value: now.inForce.length,
      before: past.inForce.length,
      kind: 'number',
      note: say('På periodens sista dag, eller i dag.', 'On the last day of the period, or today.'),
    },
    {
      label: say('Avtal som saknas', 'Agreements missing'),
      value: now.missing,
      before: past.missing,
      kind: 'number',
      better: 'less',
      note: say(
        'Lagen eller policyn kräver dem, och inget gäller.',
        'The law or the policy requires them, and none is in force.',
      ),
    },
    {
      label: say('Avtal som löper ut', 'Agreements expiring'),
      value: now.expiring.length,
      before: past.expiring.length,
      kind: 'number',
      better: 'less',
      note: say(
        `Inom ${daysAhead} dagar, utan egen förlängning.`,
        `Within ${daysAhead} days, not renewed by themselves.`,
      ),
    },
    {
      label: say('Röda leverantörer', 'Red suppliers'),
      value: red(now),
      before: red(past),
      kind: 'number',
      better: 'less',
      note: say('Något som lagen kräver saknas.', 'Something that the law requires is missing.'),
    },
  ];
}

/** Why suppliers stand as they do: each finding that is not in order, with its article. */
export function standingTable(standings: readonly Standing[], language: Language, empty: string) {
  const say = saying(language);
  const levels = {
    red: say('Röd', 'Red'),
    amber: say('Gul', 'Amber'),
    green: say('Grön', 'Green'),
  };
  return table(
    {
      id: 'standing',
      title: say('Varför leverantörer står som de gör', 'Why suppliers stand as they do'),
      columns: [
        [say('Leverantör', 'Supplier'), 'text'],
        [say('Läge', 'Standing'), 'text'],
        [say('Skäl', 'Reason'), 'text'],
        [say('Artikel', 'Article'), 'text'],
      ],
      empty,
    },
    standings.flatMap(({ name, findings }) =>
      findings.map(({ level, text: reason, article }) => [
        name,
        levels[level],
        capital(reason[language]),
        articleIn(article, language),
      ]),
    ),
  );
}

function expiringTable(
  { expiring }: SupplierFigures,
  { titleOf }: ReportSources,
  language: Language,
) {
  const say = saying(language);
  return table(
    {
      id: 'expiring',
      title: say('Avtal som löper ut', 'Agreements expiring'),
      columns: [
        [say('Leverantör', 'Supplier'), 'text'],
        [say('Avtal', 'Agreement'), 'text'],
        [say('Sista dag', 'Last day'), 'date'],
      ],
      empty: say('Inget avtal löper ut inom tiden.', 'No agreement expires within the time.'),
    },
    expiring.map(({ agreement: { content }, lastDay: last }) => [
      (content.supplier && titleOf(content.supplier)?.[language]) ?? '',
      content.kind ? agreementKindNames[content.kind][language] : '',
      last,
    ]),
  );
}
