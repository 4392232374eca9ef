import type { AgreementsService } from '../agreements/service.ts';
import type { BreachesService } from '../breaches/service.ts';
import type { ReleasedCopy } from '../extracts/model/released.ts';
import type { Extract } from '../extracts/model.ts';
import type { ExtractsService } from '../extracts/service.ts';
import type { JournalService } from '../journal/service.ts';
import type { Instant } from '../kit/dates.ts';
import type { LettersService } from '../letters/service.ts';
import type { ProcessingService } from '../processing/service.ts';
import type { PromisesService } from '../promises/service.ts';
import type { RegistersService } from '../registers/serviceAll.ts';
import { titlesIn } from '../registers/serviceDocuments.ts';
import type { RequestsService } from '../requests/service.ts';
import type { RetentionService } from '../retention/service.ts';
import type { Organisation } from '../settings/model.ts';
import type { SuppliersService } from '../suppliers/service.ts';
import { nextTurn } from '../turns.ts';
import type { Readable } from '../vault/sql.ts';
import type { Entry, ReportSources } from './catalogue/sources.ts';

/** The areas that reports are made of. */
export type ReportAreas = {
  readonly read: Readable;
  readonly clock: () => Instant;
  readonly organisation: () => Organisation;
  readonly requests: Pick<RequestsService, 'statistics' | 'view'>;
  readonly letters: Pick<LettersService, 'papers'>;
  readonly extracts: Pick<ExtractsService, 'view' | 'released'>;
  readonly journal: Pick<JournalService, 'ofRequest' | 'head'>;
  readonly suppliers: Pick<SuppliersService, 'standings'>;
  readonly agreements: Pick<AgreementsService, 'register'>;
  readonly processing: Pick<ProcessingService, 'register' | 'reviews'>;
  readonly retention: Pick<RetentionService, 'register' | 'actions' | 'holds'>;
  readonly breaches: Pick<BreachesService, 'register'>;
  readonly promises: Pick<PromisesService, 'evidence'>;
  readonly registers: Pick<RegistersService, 'dueUntil'>;
};

/** What the catalogue of reports asks, answered by the services of the areas. */
export function reportSources(areas: ReportAreas): ReportSources {
  const { requests, retention } = areas;
  return {
    requests: requests.statistics,
    organisation: areas.organisation,
    now: areas.clock,
    titleOf: (id) => titlesIn(areas.read)(id),
    standings: (on) => areas.suppliers.standings(on),
    agreements: entries(areas.agreements.register),
    records: entries(areas.processing.register),
    reviews: () => areas.processing.reviews(),
    rules: entries(retention.register),
    actions: entries(retention.actions),
    holds: entries(retention.holds),
    breaches: entries(areas.breaches.register),
    promises: () => areas.promises.evidence(),
    duties: (until) => areas.registers.dueUntil(until),
    evidence: async (id, language) => {
      const copy = areas.extracts.released(id, language);
      return {
        request: requests.view(id),
        journal: areas.journal.ofRequest(id),
        head: areas.journal.head(),
        letters: areas.letters.papers(id),
        extract: withoutStruck(areas.extracts.view(id), copy),
        redactions: copy.list,
      };
    },
  };
}

/** The extract with its data sets called as they are handed over: a title may hold what was struck out. */
function withoutStruck(extract: Extract, { tables, files }: ReleasedCopy): Extract {
  const heads = new Map([...tables, ...files].map((one) => [one.id, one]));
  const dataSets = extract.dataSets.map((set) => {
    const { title = '', source = '' } = heads.get(set.id) ?? {};
    return { ...set, title, source };
  });
  return { ...extract, dataSets };
}

/** Reads a whole register, others first: several are read for one report. */
function entries<Content>(register: {
  all(): readonly Entry<Content>[];
}): () => Promise<readonly Entry<Content>[]> {
  return async () => {
    await nextTurn();
    return register.all();
  };
}
