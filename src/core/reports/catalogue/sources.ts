import type { AgreementContent } from '../../agreements/model.ts';
import type { BreachContent } from '../../breaches/model.ts';
import type { ListedRedaction } from '../../extracts/model/redaction.ts';
import type { Extract } from '../../extracts/model.ts';
import type { JournalEntry } from '../../journal/model.ts';
import type { Instant, PlainDate } from '../../kit/dates.ts';
import type { RegisterItemId, RequestId } from '../../kit/ids.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import type { LetterState, TemplateName } from '../../letters/model.ts';
import type { BalancingReview, ProcessingContent } from '../../processing/model.ts';
import type { PromiseEvidence } from '../../promises/model.ts';
import type { DutyKind, RegisterName } from '../../registers/model/names.ts';
import type { RequestStatistics } from '../../requests/model/statistics.ts';
import type { Request } from '../../requests/model.ts';
import type {
  HoldContent,
  RetentionActionContent,
  RetentionContent,
} from '../../retention/model.ts';
import type { Organisation } from '../../settings/model.ts';
import type { Standing } from '../../suppliers/model.ts';

/** An item of a register. */
export type Entry<Content> = { readonly id: RegisterItemId; readonly content: Content };

/** All items of a register, in the order in which they were entered. */
export type Entries<Content> = () => Promise<readonly Entry<Content>[]>;

/** Every promise as the registers show it now. */
export type PromiseBoard = {
  readonly promises: readonly PromiseEvidence[];
  readonly counts: Readonly<Record<PromiseEvidence['state'], number>>;
};

/** A day on which something about an item is due; a plain date. */
export type DueItem = {
  readonly register: RegisterName;
  readonly kind: DutyKind;
  readonly on: PlainDate;
};

/** A letter of a case with what proves it: number, plain date and checksum once it is issued. */
export type CaseLetter = {
  readonly template: TemplateName;
  readonly state: LetterState;
  readonly language: Language;
  readonly number: string | null;
  readonly date: PlainDate | null;
  readonly issuedAt: Instant | null;
  /** SHA-256 of the PDF, hex. */
  readonly sha256: string | null;
  readonly pages: number | null;
};

/** One case with its person: for the evidence annex alone. */
export type CaseEvidence = {
  readonly request: Request;
  /** Everything that the journal holds of it, oldest first. */
  readonly journal: readonly JournalEntry[];
  /** The newest entry of the whole chain. */
  readonly head: { readonly sequence: number; readonly hash: string };
  readonly letters: readonly CaseLetter[];
  readonly extract: Extract;
  /** Where and why something was struck out, never what. */
  readonly redactions: readonly ListedRedaction[];
};

/** What reports ask of the areas. Only `evidence` knows who anybody is. */
export type ReportSources = {
  readonly requests: RequestStatistics;
  readonly organisation: () => Organisation;
  readonly now: () => Instant;
  /** What items of any register are called. */
  readonly titleOf: (id: RegisterItemId) => Bilingual | undefined;
  /** How every supplier stands on a plain date by what the registers say now, worst first. */
  readonly standings: (on: PlainDate) => Promise<readonly Standing[]>;
  readonly agreements: Entries<AgreementContent>;
  readonly records: Entries<ProcessingContent>;
  /** The balancing tests that objections reopened, oldest first. */
  readonly reviews: () => readonly BalancingReview[];
  readonly rules: Entries<RetentionContent>;
  readonly actions: Entries<RetentionActionContent>;
  readonly holds: Entries<HoldContent>;
  readonly breaches: Entries<BreachContent>;
  readonly promises: () => Promise<PromiseBoard>;
  /** What is due in any register until a plain date, overdue ones among it, earliest first. */
  readonly duties: (until: PlainDate) => readonly DueItem[];
  /** Throws notFound. */
  readonly evidence: (id: RequestId, language: Language) => Promise<CaseEvidence>;
};
