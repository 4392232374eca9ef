import type { AttachmentsService } from '../attachments/service.ts';
import type { DocumentsService } from '../documents/service.ts';
import type { Instant, TimeZone } from '../kit/dates.ts';
import type { AnyRegister } from '../registers/model/definition.ts';
import type { Readable } from '../vault/sql.ts';
import type { ReportDefinition } from './catalogue/definition.ts';
import type { ReportSources } from './catalogue/sources.ts';
import type { ReportName } from './model.ts';
import type { OwnCase } from './rules/ownCases.ts';

/** What reports need of the other areas; areasReports.ts hands it in. */
export type ReportsParts = {
  readonly read: Readable;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly timeZone: () => TimeZone;
  readonly attachments: Pick<AttachmentsService, 'keep' | 'bytes'>;
  readonly documents: Pick<DocumentsService, 'print'>;
  readonly catalogue: Readonly<Record<ReportName, ReportDefinition>>;
  readonly sources: ReportSources;
  /** Every register's definition, in the order of the navigation. */
  readonly registers: readonly AnyRegister[];
  /** The contents of a register's items, in the order in which they were entered. */
  readonly itemsOf: (register: AnyRegister) => readonly unknown[];
  readonly cases: () => readonly OwnCase[];
  /** When the vault's journal begins. */
  readonly began: () => Instant;
};
