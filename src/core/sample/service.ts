import { sampleReviews } from '../access/sample.ts';
import { sampleAgreements } from '../agreements/sample.ts';
import { sampleTests } from '../balancing/sample.ts';
import { sampleBreaches } from '../breaches/sample.ts';
import { sampleConsents } from '../consents/sample.ts';
import { sampleDisclosures } from '../disclosures/sample.ts';
import { sampleChecks } from '../dpia/sample.ts';
import { localDate, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import { sampleMeasures } from '../measures/sample.ts';
import { sampleSuppliers } from '../suppliers/sample.ts';
import type { Unit } from '../unitOfWork.ts';
import { sampleActions } from './actions.ts';
import { type IdsByName, linksOf, type SampleIds } from './links.ts';
import type { SampleParts } from './parts.ts';

/**
 * Fills every register that is empty from the sample organisation, in an order in which what an item names is there
 * before it. Where the organisation has processing records of its own, what would name the sample's is left out.
 */
export function fillRegisters(unit: Unit, parts: SampleParts): void {
  const today = localDate(unit.now, parts.timeZone());
  const hasOwnRecords = parts.processing.register.all().length > 0;
  const ids = fillFoundations(unit, parts, today);
  if (!hasOwnRecords) {
    parts.processing.fillFromSample(unit);
    parts.processing.completeSample(unit, (record) => linksOf(record, ids));
    const records = recordsByTitle(parts);
    parts.notices.fillFromSample(unit);
    linkNotices(unit, parts, records);
    fillDealings(unit, parts, { ids, records, today });
  }
  parts.promises.fillFromSample(unit);
}

/** What names nothing, or only other foundations. */
function fillFoundations(unit: Unit, parts: SampleParts, today: PlainDate): SampleIds {
  const { retention, balancing, dpia, measures, suppliers, agreements } = parts;
  retention.fillFromSample(unit);
  balancing.fillFromSample(unit, sampleTests(today));
  dpia.fillFromSample(unit, sampleChecks(today));
  measures.fillFromSample(unit, sampleMeasures(today));
  const byName = suppliers.fillFromSample(unit, sampleSuppliers(today));
  agreements.fillFromSample(unit, sampleAgreements(byName, today));
  return {
    rules: byTitle(retention.register.all()),
    tests: byTitle(balancing.register.all()),
    checks: byTitle(dpia.register.all()),
    measures: byTitle(measures.register.all()),
    suppliers: byName,
  };
}

/** Each record names the notices that tell of it. */
function linkNotices(unit: Unit, { processing, notices }: SampleParts, records: IdsByName): void {
  const told = notices.register.all();
  processing.completeSample(unit, ({ statement }) => {
    const record = records.get(statement.title.sv);
    const of = told.filter(({ content }) => content.records.some((id) => id === record));
    return { notices: of.map(({ id }) => id) };
  });
}

type Filled = { readonly ids: SampleIds; readonly records: IdsByName; readonly today: PlainDate };

/** What happened with the data of the sample's records. */
function fillDealings(unit: Unit, parts: SampleParts, { ids, records, today }: Filled): void {
  const customers = records.get('Kundrelationen');
  const billing = records.get('Fakturering och bokföring');
  const newsletter = records.get('Nyhetsbrev och marknadsföring');
  const analysis = records.get('Kund- och marknadsanalys');
  const website = records.get('Besök på webbplatsen');
  const recruitment = records.get('Rekrytering');
  if (!customers || !billing || !newsletter || !analysis || !website || !recruitment) return;
  parts.consents.fillFromSample(unit, sampleConsents({ newsletter, analysis, website, today }));
  const { suppliers, rules } = ids;
  parts.disclosures.fillFromSample(unit, sampleDisclosures({ suppliers, records, today }));
  parts.breaches.fillFromSample(unit, sampleBreaches({ billing, newsletter, today }));
  parts.accessReviews.fillFromSample(unit, sampleReviews({ customers, recruitment, today }));
  if (parts.retention.actions.all().length > 0) return;
  for (const content of sampleActions({ rules, customers, recruitment, today })) {
    parts.retention.actions.keep(unit, { content });
  }
}

function recordsByTitle({ processing }: SampleParts): IdsByName {
  return new Map(
    processing.register.all().map(({ id, content }) => [content.statement.title.sv, id]),
  );
}

function byTitle(
  items: readonly { readonly id: RegisterItemId; readonly content: { readonly title: string } }[],
): IdsByName {
  return new Map(items.map(({ id, content }) => [content.title, id]));
}
