import type { Ground } from './areasGround.ts';
import type { Registers } from './areasRegisters.ts';
import { calendarService } from './calendar/service.ts';
import { erasureService } from './erasure/service.ts';
import { extractsService } from './extracts/service.ts';
import { eraseItemsOfCase, eraseSettledItem, settledItems } from './intake/erase.ts';
import { trayService } from './intake/serviceTray.ts';
import type { RegisterItemId, RequestId } from './kit/ids.ts';
import { eraseLetters } from './letters/erase.ts';
import { lettersService } from './letters/service.ts';
import { portabilityService } from './portability/service.ts';
import { systemsOf } from './processing/rules.ts';
import { registerDefinitions } from './registers.ts';
import { eraseReportsOfCase } from './reports/erase.ts';
import { requestsService } from './requests/service.ts';
import { duplicatesOf, endedCases, eraseCase, recordsOfCase } from './requests/serviceErase.ts';
import { personOfCase } from './requests/servicePerson.ts';

/** The rights desk over the registers: the tray, the cases, what was found, the letters, the calendar. */
export type Desk = ReturnType<typeof openDesk>;

export function openDesk(ground: Ground, registers: Registers) {
  const { attachments, suppression, journal, language } = ground;
  const { processing, disclosures, consents } = registers;
  const intake = trayService({
    ...ground,
    cases: {
      casesOf: (marks) => requests.casesOf(marks),
      earlierOf: (person) => requests.earlierOf(person),
      joinReply: (unit, id, reply) => requests.joinReply(unit, id, reply),
    },
  });
  const fitting = (id: RequestId) =>
    disclosures.namedIn(processing.fitting(requests.subjectsOf(id)), requests.namesOf(id));
  const answersFor = (id: RequestId, named: readonly RegisterItemId[]) => {
    const first = fitting(id);
    const rest = processing
      .list()
      .filter((record) => named.includes(record.id) && first.every(({ id }) => id !== record.id));
    return [...first, ...disclosures.namedIn(rest, requests.namesOf(id))];
  };
  const extracts = extractsService({
    ...ground,
    requireRequest: (id) => requests.require(id),
    person: (id) => personOfCase(ground.read, id),
    standingAnswers: (id, named) => answersFor(id, named).map(({ statement }) => statement),
    systemsFor: (id) => systemsOf(fitting(id)),
    onSearched: (unit, id) => requests.onSearched(unit, id),
    recordsFor: (id) => ({ fitting: fitting(id), all: processing.list() }),
  });
  const letters = lettersService({
    ...ground,
    request: (id) => requests.view(id),
    earlierRequests: (id) => requests.earlierRequests(id),
    records: (ids, id) => disclosures.namedIn(processing.some(ids), requests.namesOf(id)),
    fitting,
    openFindings: (id) => extracts.openFindings(id),
    onIssued: (unit, id, letter) => requests.onIssued(unit, id, letter),
    extract: (id) => extracts.view(id),
    released: (id, language) => extracts.released(id, language),
    assertClean: (id, file, call) => extracts.assertClean(id, file, call),
  });
  const portability = portabilityService({
    ...ground,
    request: (id) => requests.view(id),
    released: (id, language) => extracts.released(id, language),
    assertClean: (id, file, call) => extracts.assertClean(id, file, call),
    basisOf: (id) => (id === undefined ? undefined : processing.register.find(id)?.content),
  });
  const requests = requestsService({
    ...ground,
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
    ...ground,
    deadlines: (include) => requests.deadlines(include),
    duties: (until) => registers.all.dueUntil(until),
    nameOf: (register) =>
      registerDefinitions.find(({ name }) => name === register)?.words.one ?? {
        sv: register,
        en: register,
      },
  });
  return { intake, extracts, letters, portability, requests, calendar };
}

/** Frist's own ended cases under retention: what goes, and by whose hands (Art 5(1)(e)). */
export function openErasure(ground: Ground, registers: Registers, desk: Desk) {
  const { read, journal, vault } = ground;
  const { retention, processing } = registers;
  return erasureService({
    ...ground,
    rules: () => retention.register.all(),
    holdsOn: (on) => retention.holds.on(on),
    recordsUnder: (rule) => processing.register.naming(rule).map(({ id }) => id),
    cases: {
      ended: (until) => endedCases(read, until),
      duplicates: (id) => duplicatesOf(read, id),
      records: (id) => recordsOfCase(read, id),
      dataRows: (id) =>
        desk.extracts.view(id).dataSets.reduce((total, { rows }) => total + rows, 0),
      erase: (unit, id) => {
        const files = desk.extracts.filesOf(unit, id);
        const erased = eraseCase(unit, id);
        return { ...erased, files: [...erased.files, ...files] };
      },
    },
    letters: { erase: eraseLetters },
    reports: { erase: eraseReportsOfCase },
    tray: {
      settled: (until) => settledItems(read, until),
      eraseOfCase: eraseItemsOfCase,
      eraseSettled: eraseSettledItem,
    },
    journalHead: () => journal.head(),
    rewriteFile: () => vault.rewrite(),
  });
}
