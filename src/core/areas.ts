import { accessReviewsService } from './access/service.ts';
import { agreementsService } from './agreements/service.ts';
import { attachmentsService } from './attachments/service.ts';
import { balancingService } from './balancing/service.ts';
import { breachesService } from './breaches/service.ts';
import { calendarService } from './calendar/service.ts';
import { consentsService } from './consents/service.ts';
import { disclosuresService } from './disclosures/service.ts';
import { documentsService } from './documents/service.ts';
import { registerPrints } from './documents/serviceRegisters.ts';
import { dpiaService } from './dpia/service.ts';
import { erasureService } from './erasure/service.ts';
import { extractsService } from './extracts/service.ts';
import { flowsService } from './flows/service.ts';
import type { HandlerTable } from './handlers.ts';
import { importingService } from './importing/service.ts';
import { eraseItemsOfCase, eraseSettledItem, settledItems } from './intake/erase.ts';
import { trayService } from './intake/serviceTray.ts';
import { journalService } from './journal/service.ts';
import type { Instant, TimeZone } from './kit/dates.ts';
import type { Bilingual } from './kit/language.ts';
import { eraseLetters } from './letters/erase.ts';
import { isPrintableLogo } from './letters/pdf/logo.ts';
import { lettersService } from './letters/service.ts';
import { measuresService } from './measures/service.ts';
import { noticesService } from './notices/service.ts';
import { systemsOf } from './processing/rules.ts';
import { processingService } from './processing/service.ts';
import { seenBalancing, seenSuppliers } from './promises/rules/seen.ts';
import { promisesService } from './promises/service.ts';
import { factsReader } from './promises/serviceFacts.ts';
import type { RegisterName } from './registers/model/names.ts';
import type { RegisterParts } from './registers/service.ts';
import { registersService } from './registers/serviceAll.ts';
import { hasUnreadItems, readItems, retitleBelongings } from './registers/serviceRefresh.ts';
import { registerDefinitions } from './registers.ts';
import { requestsService } from './requests/service.ts';
import { duplicatesOf, endedCases, eraseCase, recordsOfCase } from './requests/serviceErase.ts';
import { retentionService } from './retention/service.ts';
import { fillRegisters } from './sample/service.ts';
import { settingsService } from './settings/service.ts';
import { suppliersService } from './suppliers/service.ts';
import { suppressionService } from './suppression/service.ts';
import type { Unit } from './unitOfWork.ts';
import type { OpenVault } from './vault/vault.ts';

export type AreaParts = {
  readonly vault: OpenVault;
  readonly clock: () => Instant;
  readonly newId: () => string;
  /** The officer's, until the settings name the organisation's. */
  readonly timeZone: TimeZone;
};

/** What an open vault can do. */
export type Areas = {
  readonly handlers: HandlerTable;
  /** The organisation's time zone, in which days begin and end. */
  timeZone(): TimeZone;
  /** Whether a migration moved items into the registers that are yet to be read. */
  hasUnreadItems(): boolean;
  /** Reads those items in, with a journal entry. */
  readItems(unit: Unit): void;
};

/** Opens every area over an open vault and introduces them to each other. */
export function openAreas(parts: AreaParts): Areas {
  const { vault, clock, newId } = parts;
  const { read } = vault;
  const attachments = attachmentsService({ read, newId });
  const registerParts: RegisterParts = {
    read,
    newId,
    casesNaming: (item) => requests.casesNaming(item),
    onRenamed: (unit, item) => retitleBelongings(unit, item, registerDefinitions),
    eraseFile: (unit, id) => attachments.erase(unit, id),
  };
  const processing = processingService({
    ...registerParts,
    timeZone: () => timeZone(),
    onConcluded: (unit, objection) => balancing.noteObjection(unit, objection),
    withDisclosures: (records) => disclosures.namedIn(records),
  });
  const balancing = balancingService({
    ...registerParts,
    reviews: () => processing.reviews(),
    recordOf: (id) => processing.register.find(id)?.content,
  });
  const dpia = dpiaService(registerParts);
  const measures = measuresService(registerParts);
  const accessReviews = accessReviewsService({
    ...registerParts,
    moveAccessReview: (unit, record, on) => processing.moveAccessReview(unit, record, on),
  });
  const registers = registersService({ read, clock, timeZone: () => timeZone(), attachments });
  const settings = settingsService({
    read,
    timeZone: parts.timeZone,
    isPrintableLogo,
    fillRegisters: (unit) =>
      fillRegisters(unit, {
        timeZone,
        processing,
        balancing,
        dpia,
        suppliers,
        agreements,
        disclosures,
        consents,
        retention,
        breaches,
        notices,
        measures,
        accessReviews,
        promises,
      }),
  });
  const documents = documentsService({
    read,
    newId,
    attachments,
    organisation: () => settings.current().organisation,
  });
  const timeZone = () => settings.current().organisation.timeZone;
  const language = () => settings.current().organisation.letterLanguage;
  const suppression = suppressionService({
    read,
    clock,
    newId,
    timeZone,
    key: vault.suppressionKey,
  });
  const consents = consentsService({
    ...registerParts,
    clock,
    timeZone,
    language,
    suppression,
    recordOf: (id) => processing.register.find(id)?.content,
  });
  const agreements = agreementsService(registerParts);
  const disclosures = disclosuresService({
    ...registerParts,
    clock,
    timeZone,
    supplier: (id) => suppliers.register.find(id)?.content,
    agreementsInForce: (supplier, on) =>
      agreements.inForce(supplier, on).map(({ id, content }) => ({ id, kind: content.kind })),
    consentOf: (id) => consents.register.find(id)?.content,
  });
  const suppliers = suppliersService({
    ...registerParts,
    clock,
    timeZone,
    agreements: agreements.register,
    records: processing.register,
    disclosures: disclosures.register,
    documents,
    organisation: () => settings.current().organisation,
  });
  const breaches = breachesService({
    ...registerParts,
    clock,
    timeZone,
    documents,
    organisation: () => settings.current().organisation,
    recordNamed: (id) => processing.register.find(id)?.content.statement.title,
    supplierNamed: (id) => suppliers.register.find(id)?.content.name,
  });
  const notices = noticesService({
    ...registerParts,
    clock,
    timeZone,
    documents,
    organisation: () => settings.current().organisation,
    processing: processing.register,
    testOf: (id) => balancing.register.find(id)?.content,
    supplierOf: (id) => suppliers.register.find(id)?.content,
    retentionRuleOf: (id) => retention.register.find(id)?.content,
  });
  const prints = registerPrints({
    read,
    clock,
    documents,
    organisation: () => settings.current().organisation,
    standings: () => suppliers.standing(),
  });
  const flows = flowsService({
    records: () => processing.register.all(),
    suppliers: () => suppliers.register.all(),
    standings: () => suppliers.standing(),
    disclosures: () => disclosures.register.all(),
  });
  const intake = trayService({
    read,
    newId,
    timeZone,
    attachments,
    cases: {
      casesOf: (marks) => requests.casesOf(marks),
      earlierOf: (person) => requests.earlierOf(person),
      joinReply: (unit, id, reply) => requests.joinReply(unit, id, reply),
    },
  });
  const fitting = (id: Parameters<typeof requests.subjectsOf>[0]) =>
    disclosures.namedIn(processing.fitting(requests.subjectsOf(id)), requests.namesOf(id));
  const extracts = extractsService({
    read,
    newId,
    requireRequest: (id) => requests.require(id),
    standingAnswers: (id) => fitting(id).map(({ statement }) => statement),
    systemsFor: (id) => systemsOf(fitting(id)),
    onSearched: (unit, id) => requests.onSearched(unit, id),
  });
  const letters = lettersService({
    read,
    newId,
    clock,
    attachments,
    request: (id) => requests.view(id),
    earlierRequests: (id) => requests.earlierRequests(id),
    records: (ids, id) => disclosures.namedIn(processing.some(ids), requests.namesOf(id)),
    fitting,
    openFindings: (id) => extracts.openFindings(id),
    onIssued: (unit, id, letter) => requests.onIssued(unit, id, letter),
    extract: (id) => extracts.view(id),
    rows: (dataSet) => extracts.rows(dataSet),
    organisation: () => settings.current().organisation,
  });
  const requests = requestsService({
    read,
    clock,
    newId,
    timeZone,
    letterLanguage: language,
    attachments,
    letters,
    processing,
    suppression,
    consents,
    disclosedTo: (records, person) => disclosures.namedIn(records, person),
    intake,
    openFindings: (id) => extracts.openFindings(id),
    extractChangedAt: (id) => journal.lastExtractChange(id),
    movedSince: (since) => journal.movedSince(since),
  });
  const calendar = calendarService({
    timeZone,
    language,
    deadlines: (include) => requests.deadlines(include),
    duties: (until) => registers.dueUntil(until),
    nameOf: (register) => nameOfOne(register),
  });
  const journal = journalService({ vault });
  const promises = promisesService({
    ...registerParts,
    clock,
    timeZone,
    authority: () => settings.current().organisation.authority.name,
    facts: factsReader({
      read,
      clock,
      organisation: () => settings.current().organisation,
      records: () => processing.register.all(),
      balancing: () =>
        seenBalancing(balancing.register.all(), processing.reviews(), processing.register.all()),
      measures: () => measures.register.all(),
      suppliers: () =>
        seenSuppliers(suppliers.register.all(), suppliers.standing(), processing.register.all()),
      rules: () => retention.register.all(),
      notices: () => notices.register.all(),
      requests: (today) => requests.evidence(today),
      suppressed: () => suppression.count(),
      journal: () => journal.standing(),
    }),
  });
  const retention = retentionService({
    ...registerParts,
    clock,
    timeZone,
    documents,
    recordTitle: (id) => processing.register.find(id)?.content.statement.title,
    journalHead: () => journal.head(),
    casesStoppedBy: ({ id }, on) => erasure.casesKeptBy(id, on),
  });
  const erasure = erasureService({
    read,
    clock,
    newId,
    timeZone,
    attachments,
    documents,
    rules: () => retention.register.all(),
    holdsOn: (on) => retention.holds.on(on),
    recordsUnder: (rule) => processing.register.naming(rule).map(({ id }) => id),
    cases: {
      ended: (until) => endedCases(read, until),
      duplicates: (id) => duplicatesOf(read, id),
      records: (id) => recordsOfCase(read, id),
      dataRows: (id) => extracts.view(id).dataSets.reduce((total, { rows }) => total + rows, 0),
      erase: eraseCase,
    },
    letters: { erase: eraseLetters },
    tray: {
      settled: (until) => settledItems(read, until),
      eraseOfCase: eraseItemsOfCase,
      eraseSettled: eraseSettledItem,
    },
    journalHead: () => journal.head(),
    rewriteFile: () => vault.rewrite(),
  });
  const importing = importingService({
    read,
    newId,
    timeZone,
    definitions: registerDefinitions,
    organisation: () => settings.current().organisation,
    services: {
      processing: processing.register,
      balancing: balancing.register,
      dpia: dpia.register,
      suppliers: suppliers.register,
      agreements: agreements.register,
      disclosures: disclosures.register,
      consents: consents.register,
      retention: retention.register,
      retentionActions: retention.actions,
      holds: retention.holds,
      breaches: breaches.register,
      notices: notices.register,
      measures: measures.register,
      accessReviews: accessReviews.register,
      promises: promises.register,
    },
  });
  return {
    timeZone,
    hasUnreadItems: () => hasUnreadItems(read),
    readItems: (unit) => readItems(unit, registerDefinitions),
    handlers: {
      ...settings.handlers,
      ...registers.handlers,
      ...flows.handlers,
      ...processing.handlers,
      ...balancing.handlers,
      ...dpia.handlers,
      ...consents.handlers,
      ...breaches.handlers,
      ...suppliers.handlers,
      ...agreements.handlers,
      ...disclosures.handlers,
      ...measures.handlers,
      ...accessReviews.handlers,
      ...notices.handlers,
      ...prints.handlers,
      ...suppression.handlers,
      ...intake.handlers,
      ...requests.handlers,
      ...extracts.handlers,
      ...letters.handlers,
      ...calendar.handlers,
      ...promises.handlers,
      ...importing.handlers,
      ...retention.handlers,
      ...erasure.handlers,
      ...journal.handlers,
    },
  };
}

/** What one item of a register is called. */
function nameOfOne(register: RegisterName): Bilingual {
  const definition = registerDefinitions.find(({ name }) => name === register);
  return definition?.words.one ?? { sv: register, en: register };
}
