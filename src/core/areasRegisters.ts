import { accessReviewsService } from './access/service.ts';
import { agreementsService } from './agreements/service.ts';
import type { Desk } from './areasDesk.ts';
import type { Ground } from './areasGround.ts';
import { balancingService } from './balancing/service.ts';
import { breachesService } from './breaches/service.ts';
import { consentsService } from './consents/service.ts';
import { disclosuresService } from './disclosures/service.ts';
import { registerPrints } from './documents/serviceRegisters.ts';
import { dpiaService } from './dpia/service.ts';
import { flowsService } from './flows/service.ts';
import { importingService } from './importing/service.ts';
import type { PlainDate } from './kit/dates.ts';
import type { RegisterItemId } from './kit/ids.ts';
import { measuresService } from './measures/service.ts';
import { noticesService } from './notices/service.ts';
import { processingService } from './processing/service.ts';
import { seenBalancing, seenSuppliers } from './promises/rules/seen.ts';
import { promisesService } from './promises/service.ts';
import { factsReader } from './promises/serviceFacts.ts';
import type { RegisterParts } from './registers/service.ts';
import { registersService } from './registers/serviceAll.ts';
import { retitleBelongings } from './registers/serviceRefresh.ts';
import { registerDefinitions } from './registers.ts';
import { retentionService } from './retention/service.ts';
import { suppliersService } from './suppliers/service.ts';
import { nextTurn } from './turns.ts';

/** What the registers ask of areas that are opened after them. */
export type AskedOfOthers = {
  readonly desk: () => Desk;
  /** How many of Frist's own cases a legal hold keeps on a plain date. */
  readonly casesKeptBy: (hold: RegisterItemId, on: PlainDate) => number;
};

/** Every register, and what works on all of them. */
export type Registers = ReturnType<typeof openRegisters>;

export function openRegisters(ground: Ground, others: AskedOfOthers) {
  const own: RegisterParts = {
    read: ground.read,
    newId: ground.newId,
    casesNaming: (item) => others.desk().requests.casesNaming(item),
    onRenamed: (unit, item) => retitleBelongings(unit, item, registerDefinitions),
    eraseFile: (unit, id) => ground.attachments.erase(unit, id),
  };
  const parts = { ...ground, ...own };
  const processing = processingService({
    ...parts,
    onConcluded: (unit, objection) => balancing.noteObjection(unit, objection),
    withDisclosures: (records) => disclosures.namedIn(records),
  });
  const recordOf = (id: RegisterItemId) => processing.register.find(id)?.content;
  const titleOf = (id: RegisterItemId) => recordOf(id)?.statement.title;
  const balancing = balancingService({
    ...parts,
    reviews: () => processing.reviews(),
    recordOf,
  });
  const dpia = dpiaService(own);
  const measures = measuresService(own);
  const accessReviews = accessReviewsService({
    ...parts,
    moveAccessReview: (unit, record, on) => processing.moveAccessReview(unit, record, on),
  });
  const consents = consentsService({ ...parts, recordOf });
  const agreements = agreementsService(own);
  const disclosures = disclosuresService({
    ...parts,
    supplier: (id) => suppliers.register.find(id)?.content,
    agreementsInForce: (supplier, on) =>
      agreements.inForce(supplier, on).map(({ id, content }) => ({ id, kind: content.kind })),
    consentOf: (id) => consents.register.find(id)?.content,
  });
  const suppliers = suppliersService({
    ...parts,
    agreements: agreements.register,
    records: processing.register,
    disclosedTo: (supplier) => disclosures.sharedWith(supplier),
  });
  const breaches = breachesService({
    ...parts,
    recordNamed: titleOf,
    supplierNamed: (id) => suppliers.register.find(id)?.content.name,
  });
  const notices = noticesService({
    ...parts,
    processing: processing.register,
    testOf: (id) => balancing.register.find(id)?.content,
    supplierOf: (id) => suppliers.register.find(id)?.content,
    retentionRuleOf: (id) => retention.register.find(id)?.content,
  });
  const retention = retentionService({
    ...parts,
    recordTitle: titleOf,
    journalHead: () => ground.journal.head(),
    casesStoppedBy: ({ id }, on) => others.casesKeptBy(id, on),
  });
  const promises = promisesService({
    ...parts,
    authority: () => ground.organisation().authority.name,
    facts: factsReader({
      ...ground,
      told: async () => {
        const standings = await suppliers.standings();
        const records = processing.register.all();
        await nextTurn();
        return {
          organisation: ground.organisation(),
          records,
          balancing: seenBalancing(balancing.register.all(), processing.reviews(), records),
          measures: measures.register.all(),
          suppliers: seenSuppliers(suppliers.register.all(), standings, records),
          rules: retention.register.all(),
          notices: notices.register.all(),
          journal: ground.journal.standing(),
        };
      },
      requests: (today) => others.desk().requests.evidence(today),
      suppressed: () => ground.suppression.count(),
    }),
  });
  return {
    processing,
    balancing,
    dpia,
    measures,
    accessReviews,
    consents,
    agreements,
    disclosures,
    suppliers,
    breaches,
    notices,
    retention,
    promises,
    all: registersService(ground),
    prints: registerPrints({ ...ground, standings: () => suppliers.standings() }),
    flows: flowsService({
      records: () => processing.register.all(),
      suppliers: () => suppliers.register.all(),
      standings: () => suppliers.standings(),
      disclosures: () => disclosures.routes(),
    }),
  };
}

/** Registers to and from files: by the same services that the screens write through. */
export function openImporting(ground: Ground, registers: Registers) {
  const { retention } = registers;
  return importingService({
    ...ground,
    definitions: registerDefinitions,
    services: {
      processing: registers.processing.register,
      balancing: registers.balancing.register,
      dpia: registers.dpia.register,
      suppliers: registers.suppliers.register,
      agreements: registers.agreements.register,
      disclosures: registers.disclosures.register,
      consents: registers.consents.register,
      retention: retention.register,
      retentionActions: retention.actions,
      holds: retention.holds,
      breaches: registers.breaches.register,
      notices: registers.notices.register,
      measures: registers.measures.register,
      accessReviews: registers.accessReviews.register,
      promises: registers.promises.register,
    },
  });
}
