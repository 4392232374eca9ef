import { sampleAgreements } from '../agreements/sample.ts';
import type { AgreementsService } from '../agreements/service.ts';
import { sampleBreaches } from '../breaches/sample.ts';
import type { BreachesService } from '../breaches/service.ts';
import { sampleConsents } from '../consents/sample.ts';
import type { ConsentsService } from '../consents/service.ts';
import { sampleDisclosures } from '../disclosures/sample.ts';
import type { DisclosuresService } from '../disclosures/service.ts';
import { localDate, type TimeZone } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { NoticesService } from '../notices/service.ts';
import type { ProcessingService } from '../processing/service.ts';
import type { PromisesService } from '../promises/service.ts';
import type { RetentionService } from '../retention/service.ts';
import { sampleSuppliers } from '../suppliers/sample.ts';
import type { SuppliersService } from '../suppliers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import { linksOf } from './links.ts';

/** The areas that the sample fills. */
export type SampleParts = {
  readonly timeZone: () => TimeZone;
  readonly processing: Pick<ProcessingService, 'register' | 'fillFromSample' | 'completeSample'>;
  readonly retention: Pick<RetentionService, 'register' | 'fillFromSample'>;
  readonly suppliers: Pick<SuppliersService, 'register' | 'fillFromSample'>;
  readonly agreements: Pick<AgreementsService, 'fillFromSample'>;
  readonly disclosures: Pick<DisclosuresService, 'fillFromSample'>;
  readonly consents: Pick<ConsentsService, 'fillFromSample'>;
  readonly breaches: Pick<BreachesService, 'fillFromSample'>;
  readonly notices: Pick<NoticesService, 'register' | 'fillFromSample'>;
  readonly promises: Pick<PromisesService, 'fillFromSample'>;
};

/**
 * Fills every register that is empty from the sample organisation, in an order in which what an item names is there
 * before it. Where the organisation has processing records of its own, what would name the sample's is left out.
 */
export function fillRegisters(unit: Unit, parts: SampleParts): void {
  const { processing, retention, notices, promises } = parts;
  const hasOwnRecords = processing.register.all().length > 0;
  retention.fillFromSample(unit);
  if (!hasOwnRecords) {
    fillSuppliers(unit, parts);
    processing.fillFromSample(unit);
    processing.completeSample(unit, (record) => linksOf(record, idsOf(parts)));
    notices.fillFromSample(unit);
    linkNotices(unit, parts);
    fillDealings(unit, parts);
  }
  promises.fillFromSample(unit);
}

/** Who is given data, and under which agreements. */
function fillSuppliers(unit: Unit, { suppliers, agreements, timeZone }: SampleParts): void {
  const today = localDate(unit.now, timeZone());
  const ids = suppliers.fillFromSample(unit, sampleSuppliers(today));
  agreements.fillFromSample(unit, sampleAgreements(ids, today));
}

function suppliersByName({ suppliers }: SampleParts): ReadonlyMap<string, RegisterItemId> {
  return new Map(suppliers.register.all().map(({ id, content }) => [content.name, id]));
}

function idsOf(parts: SampleParts) {
  const rules = parts.retention.register
    .all()
    .map(({ id, content }) => [content.title, id] as const);
  const suppliers = suppliersByName(parts);
  const none = new Map<string, RegisterItemId>();
  return { rules: new Map(rules), tests: none, checks: none, suppliers, measures: none };
}

/** Each record names the notices that tell of it. */
function linkNotices(unit: Unit, { processing, notices }: SampleParts): void {
  const told = notices.register.all();
  const titles = new Map(
    processing.register.all().map(({ id, content }) => [content.statement.title.sv, id]),
  );
  processing.completeSample(unit, ({ statement }) => {
    const record = titles.get(statement.title.sv);
    const of = told.filter(({ content }) => content.records.some((id) => id === record));
    return { notices: of.map(({ id }) => id) };
  });
}

/** What happened with the data of the sample's records. */
function fillDealings(unit: Unit, parts: SampleParts): void {
  const { processing, disclosures, consents, breaches, timeZone } = parts;
  const today = localDate(unit.now, timeZone());
  const records = new Map(
    processing.register.all().map(({ id, content }) => [content.statement.title.sv, id]),
  );
  const suppliers = suppliersByName(parts);
  disclosures.fillFromSample(unit, sampleDisclosures({ suppliers, records, today }));
  const newsletter = records.get('Nyhetsbrev och marknadsföring');
  const billing = records.get('Fakturering och bokföring');
  const analysis = records.get('Kund- och marknadsanalys');
  const website = records.get('Besök på webbplatsen');
  if (!newsletter || !billing || !analysis || !website) return;
  consents.fillFromSample(unit, sampleConsents({ newsletter, analysis, website, today }));
  breaches.fillFromSample(unit, sampleBreaches({ billing, newsletter, today }));
}
