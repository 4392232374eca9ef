import type { PlainDate } from '../../kit/dates.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { LegalBasis, ProcessingContent } from '../../processing/model.ts';
import type { Right } from '../../requests/model.ts';

/** How many items of a register are of a kind, and the first twenty of them. */
export type Counted = { readonly count: number; readonly ids: readonly RegisterItemId[] };

/** An item of another register, as far as a rule reads it. */
export type Seen<Content> = { readonly id: RegisterItemId; readonly content: Content };

export type SeenRecord = Seen<ProcessingContent>;

export type SeenBalancing = Seen<{
  readonly outcome?: 'interestsPrevail' | 'personPrevails' | undefined;
  readonly decidedOn?: PlainDate | undefined;
  readonly nextReview?: PlainDate | undefined;
}> & {
  /** True while an objection has it open (Art 21(1)). */
  readonly reopened: boolean;
};

export type SeenMeasure = Seen<{
  readonly inPlaceSince?: PlainDate | undefined;
  readonly nextReview?: PlainDate | undefined;
  readonly securityPolicy: boolean;
}>;

export type SeenSupplier = {
  readonly id: RegisterItemId;
  readonly name: string;
  readonly role: 'processor' | 'joint' | 'controller' | 'none';
  readonly country: string;
  readonly ownCategories: readonly string[];
  /** Whether data are shared with it: categories are named, or a record names the supplier. */
  readonly shares: boolean;
  /** Any agreement that binds it to secrecy or more, in force today. */
  readonly isBound: boolean;
  /** All that its role wants is in force (Art 26, 28). */
  readonly isLawful: boolean;
  readonly subProcessors: readonly {
    readonly name: string;
    readonly country: string;
    readonly flowDown: boolean;
  }[];
};

export type SeenRule = Seen<{
  readonly title: string;
  readonly purpose: string;
  readonly legalBases: readonly LegalBasis[];
  readonly trigger?: string | undefined;
  readonly triggerWords: string;
  readonly months?: number | undefined;
  readonly citation: string;
  readonly exceptions: readonly {
    readonly balancing?: RegisterItemId | undefined;
    readonly until?: PlainDate | undefined;
    readonly access: string;
  }[];
}>;

export type SeenNotice = Seen<{
  readonly records: readonly RegisterItemId[];
  readonly shownFrom?: PlainDate | undefined;
  readonly shownUntil?: PlainDate | undefined;
  readonly texts: { readonly sv: string; readonly en: string };
}>;

/** What the rights desk has of one right. Plain dates. */
export type RightCount = {
  readonly right: Right;
  readonly received: number;
  /** Answered or closed. */
  readonly answered: number;
  /** Open after its last day. */
  readonly late: number;
  readonly newest?: PlainDate | undefined;
};

/** All that the checks read: gathered once for every promise. Counts, where a register may hold many items. */
export type EvidenceFacts = {
  readonly today: PlainDate;
  /** The text of the policy in force; empty without one. */
  readonly policyText: string;
  readonly organisation: { readonly name: string; readonly officerEmail: string };
  readonly records: readonly SeenRecord[];
  readonly balancing: readonly SeenBalancing[];
  readonly measures: readonly SeenMeasure[];
  readonly suppliers: readonly SeenSupplier[];
  readonly rules: readonly SeenRule[];
  readonly notices: readonly SeenNotice[];
  readonly accessReviews: Counted & { readonly newest?: PlainDate | undefined };
  readonly disclosures: {
    readonly all: Counted;
    readonly withoutGround: Counted;
    readonly againstPolicy: Counted;
    readonly newest?: PlainDate | undefined;
  };
  readonly consents: {
    readonly given: Counted;
    readonly withdrawn: Counted;
    readonly byVisit: Counted;
    readonly byTerms: Counted;
    readonly newest?: PlainDate | undefined;
  };
  readonly actions: {
    readonly done: Counted;
    readonly overdue: Counted;
    readonly newest?: PlainDate | undefined;
  };
  readonly breaches: { readonly all: Counted; readonly unnotified: Counted };
  readonly rights: readonly RightCount[];
  /** Cases that came by e-mail, and those recognised as somebody's who had asked before. */
  readonly byEmail: number;
  readonly suppressed: number;
  readonly erasedCases: number;
  readonly journal: { readonly sound: boolean; readonly entries: number };
};
