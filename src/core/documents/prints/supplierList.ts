import { agreementKindNames } from '../../agreements/model.ts';
import type { Language } from '../../kit/language.ts';
import {
  type Standing,
  type StandingLevel,
  type SupplierContent,
  supplierRoleNames,
} from '../../suppliers/model.ts';
import { supplierRegister } from '../../suppliers/register.ts';
import type { DocumentBlock, PrintedDocument } from '../model.ts';
import { type Edition, inOrder, type PrintedItem, reason } from './generic.ts';
import { organisationFacts } from './head.ts';
import { inEither, type NamedValue, shownFields } from './values.ts';

const words = {
  sv: {
    title: 'Leverantörer och avtalsläge',
    lead: 'Leverantörerna, deras roller och avtal, och hur avtalsläget var när listan skrevs ut (artikel 26 och 28).',
    none: 'Inga leverantörer är införda.',
    overview: 'Översikt',
    supplier: 'Leverantör',
    role: 'Roll',
    standing: 'Avtalsläge',
    inForce: 'Gällande avtal',
    missing: 'Saknade avtal',
    no: 'Inga',
    until: 'till och med',
    why: 'Varför',
  },
  en: {
    title: 'Suppliers and standing of their agreements',
    lead: 'The suppliers, their roles and agreements, and how each stood when the list was printed (Articles 26 and 28).',
    none: 'No suppliers are recorded.',
    overview: 'Overview',
    supplier: 'Supplier',
    role: 'Role',
    standing: 'Standing',
    inForce: 'Agreements in force',
    missing: 'Missing agreements',
    no: 'None',
    until: 'until',
    why: 'Why',
  },
} as const;

const levelNames: Readonly<Record<StandingLevel, Readonly<Record<Language, string>>>> = {
  red: { sv: 'Brist', en: 'Deficient' },
  amber: { sv: 'Att se över', en: 'To look at' },
  green: { sv: 'I sin ordning', en: 'In order' },
};

/** The suppliers with how each stands on the day: what is in force, what is missing and why that is a problem. */
export function supplierList(
  items: readonly PrintedItem<SupplierContent>[],
  standings: readonly Standing[],
  edition: Edition,
): PrintedDocument {
  const { language, organisation, date } = edition;
  const text = words[language];
  const byId = new Map(standings.map((standing) => [standing.id, standing]));
  const ordered = inOrder(supplierRegister, items, language);
  const listed = ordered.map((item) => ({ item, standing: byId.get(item.id) }));
  return {
    language,
    title: text.title,
    date,
    blocks: [
      { kind: 'text', text: text.lead },
      organisationFacts(organisation, language),
      ...(listed.length === 0
        ? [{ kind: 'text', text: text.none } as const]
        : [overview(listed, language)]),
      ...listed.flatMap(({ item, standing }) => entry(item.content, standing, edition)),
    ],
  };
}

function overview(
  listed: readonly {
    readonly item: PrintedItem<SupplierContent>;
    readonly standing: Standing | undefined;
  }[],
  language: Language,
): DocumentBlock {
  const text = words[language];
  return {
    kind: 'table',
    title: text.overview,
    columns: [text.supplier, text.role, text.standing, text.inForce],
    rows: listed.map(({ item: { content }, standing }) => [
      content.name,
      supplierRoleNames[content.role][language],
      standing ? levelNames[standing.level][language] : '',
      inForceOf(standing, language) || text.no,
    ]),
  };
}

function entry(
  content: SupplierContent,
  standing: Standing | undefined,
  edition: Edition,
): readonly DocumentBlock[] {
  const { language } = edition;
  const { name: _, ...fields } = supplierRegister.fields;
  return [
    { kind: 'heading', level: 1, text: content.name },
    {
      kind: 'facts',
      rows: [...standingRows(standing, language), ...shownFields(fields, content, edition)],
    },
  ];
}

function standingRows(standing: Standing | undefined, language: Language): readonly NamedValue[] {
  if (!standing) return [];
  const text = words[language];
  const reasons = standing.findings.map((finding) =>
    reason(finding.text, finding.article, language),
  );
  const missing = standing.missing.map((kind) => agreementKindNames[kind][language]);
  return [
    [text.standing, levelNames[standing.level][language]],
    [text.why, reasons.join('\n')],
    [text.inForce, inForceOf(standing, language) || text.no],
    ...(missing.length === 0 ? [] : [[text.missing, missing.join('\n')] as const]),
  ];
}

function inForceOf(standing: Standing | undefined, language: Language): string {
  const lines = (standing?.inForce ?? []).map(({ kind, title, until }) => {
    const [what, called] = [agreementKindNames[kind][language], inEither(title, language)];
    const name = called === what ? what : `${what}: ${called}`;
    return until ? `${name}, ${words[language].until} ${until}` : name;
  });
  return lines.join('\n');
}
