import { agreementKindNames } from '../../agreements/model.ts';
import type { Language } from '../../kit/language.ts';
import { type Standing, supplierRoleNames } from '../../suppliers/model.ts';
import type { ReportPart, ReportTable } from '../model.ts';
import type { ReportDefinition } from './definition.ts';
import { standingTable } from './parts/agreements.ts';
import { chartOver, figures, table, text } from './parts/making.ts';
import { saying } from './parts/words.ts';

/** How each supplier stands today, and why. */
export const suppliers: ReportDefinition = {
  name: 'suppliers',
  title: { sv: 'Leverantörernas läge', en: 'Supplier standing' },
  lead: {
    sv: 'Vilka leverantörer som är röda, gula och gröna i dag, och varför.',
    en: 'Which suppliers are red, amber and green today, and why.',
  },
  needs: { period: false, request: false, filters: false, small: false },
  fileSlug: { sv: 'leverantorer', en: 'suppliers' },
  sections: async (sources, { asked: { language }, today }) => {
    const say = saying(language);
    const standings = await sources.standings(today);
    return [
      {
        id: 'overview',
        title: say('Översikt', 'Overview'),
        parts: byLevel(standings, language),
      },
      {
        id: 'list',
        title: say('Alla leverantörer', 'All suppliers'),
        parts: [listOf(standings, language)],
      },
      {
        id: 'reasons',
        title: say('Varför', 'Why'),
        parts: [
          standingTable(
            standings.filter(({ level }) => level !== 'green'),
            language,
            say('Alla leverantörer är gröna.', 'Every supplier is green.'),
          ),
        ],
      },
    ];
  },
};

/** How many suppliers are red, amber and green, and what that means. */
function byLevel(standings: readonly Standing[], language: Language): readonly ReportPart[] {
  const say = saying(language);
  const levels = [
    ['red', say('Röda', 'Red'), 'less'],
    ['amber', say('Gula', 'Amber'), 'less'],
    ['green', say('Gröna', 'Green'), 'more'],
  ] as const;
  const counts = levels.map(([level]) => standings.filter((one) => one.level === level).length);
  const rows = table(
    {
      id: 'levels',
      title: say('Leverantörer efter läge', 'Suppliers by standing'),
      columns: [
        [say('Läge', 'Standing'), 'text'],
        [say('Leverantörer', 'Suppliers'), 'number'],
      ],
      empty: say('Registret över leverantörer är tomt.', 'The register of suppliers is empty.'),
    },
    standings.length === 0 ? [] : levels.map(([, label], n) => [label, counts[n] ?? 0]),
  );
  return [
    text(
      say(
        'Röd: något som lagen kräver saknas. Gul: något behöver ses över. Grön: inget att anmärka.',
        'Red: something that the law requires is missing. Amber: something needs attention. Green: nothing to note.',
      ),
    ),
    figures(
      ...levels.map(([, label, better], n) => ({
        label,
        value: counts[n] ?? 0,
        kind: 'number' as const,
        better,
      })),
    ),
    ...chartOver(rows, {
      description: say(
        'Antal leverantörer som är röda, gula och gröna.',
        'Number of suppliers that are red, amber and green.',
      ),
      chart: {
        kind: 'bars',
        unit: 'count',
        categories: levels.map(([, label]) => label),
        series: [{ name: say('Leverantörer', 'Suppliers'), values: counts }],
      },
    }),
  ];
}

/** Each supplier with its agreements. */
function listOf(standings: readonly Standing[], language: Language): ReportTable {
  const say = saying(language);
  return table(
    {
      id: 'suppliers',
      title: say('Leverantörer', 'Suppliers'),
      columns: [
        [say('Leverantör', 'Supplier'), 'text'],
        [say('Roll', 'Role'), 'text'],
        [say('Läge', 'Standing'), 'text'],
        [say('Avtal i kraft', 'Agreements in force'), 'text'],
        [say('Avtal som saknas', 'Agreements missing'), 'text'],
      ],
      empty: say('Registret över leverantörer är tomt.', 'The register of suppliers is empty.'),
    },
    standings.map(({ name, role, level, inForce, missing }) => [
      name,
      supplierRoleNames[role][language],
      { red: say('Röd', 'Red'), amber: say('Gul', 'Amber'), green: say('Grön', 'Green') }[level],
      inForce.map(({ kind }) => agreementKindNames[kind][language]).join(', '),
      missing.map((kind) => agreementKindNames[kind][language]).join(', '),
    ]),
  );
}
