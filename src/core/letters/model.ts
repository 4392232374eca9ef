import { z } from 'zod';
import type { Deadline } from '../deadlines/model.ts';
import type { ReleasedCopy, ReleasedFile, ReleasedTable } from '../extracts/model/released.ts';
import type { Extract } from '../extracts/model.ts';
import { instantSchema, type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { letterIdSchema, recipientNoticeIdSchema, requestIdSchema } from '../kit/ids.ts';
import { type Bilingual, bilingualSchema, type Language, languageSchema } from '../kit/language.ts';
import type { DataCategory, ProcessingRecord, Recipient } from '../processing/model.ts';
import type {
  Channel,
  Course,
  Extension,
  Fee,
  Handover,
  RecipientNotice,
  Request,
  RequestKind,
  RequestState,
  Restriction,
  Right,
  SpokenLanguage,
} from '../requests/model.ts';
import type { Organisation } from '../settings/model.ts';

/** Every letter Frist writes. A new one is a key here, a file in templates/ and a line in its index. */
export const templateNames = [
  'acknowledgement',
  'identityRequest',
  'identityReminder',
  'clarification',
  'extension',
  'accessReply',
  'extract',
  'rectificationReply',
  'erasureReply',
  'restrictionReply',
  'restrictionLifting',
  'restrictionLifted',
  'portabilityReply',
  'objectionReply',
  'marketingReply',
  'automatedDecisionReply',
  'consentReply',
  'feeNotice',
  'excessiveRefusal',
  'recipientNotice',
  'handover',
  'closing',
] as const;
export const templateNameSchema = z.enum(templateNames);
export type TemplateName = (typeof templateNames)[number];

/** Owed: the law or the case wants it, nothing is written yet. */
export const letterStates = ['owed', 'draft', 'issued', 'discarded'] as const;
export const letterStateSchema = z.enum(letterStates);
export type LetterState = (typeof letterStates)[number];

/** One text of a letter that the officer may see and, unless it is locked, reword. */
export const letterTextSchema = z.strictObject({
  /** Stable within the template, such as `whatHappensNext`. */
  block: z.string(),
  label: bilingualSchema,
  text: z.string(),
  /** Locked texts are what the law requires word for word or by fact. */
  locked: z.boolean(),
  /** The article that makes the block mandatory. */
  article: z.string().optional(),
});
export type LetterText = z.infer<typeof letterTextSchema>;

/** What the linter found: an error stops the issue, a warning does not. */
export const lintFindingSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  /** What a complainant would attack; absent for what the law itself asks of the letter. */
  check: z.literal('opponent').optional(),
  article: z.string(),
  message: bilingualSchema,
  /** The sentence that is missing, in the letter's language, ready to be taken over. */
  suggestion: z.string().optional(),
  /** Where to mend it: a block of the letter, or a part of the case or the settings. */
  where: z.strictObject({
    part: z.enum(['letter', 'extract', 'requester', 'settings', 'case', 'decision', 'processing']),
    block: z.string().optional(),
  }),
});
export type LintFinding = z.infer<typeof lintFindingSchema>;

export const letterSchema = z.strictObject({
  id: letterIdSchema,
  requestId: requestIdSchema,
  version: z.int(),
  template: templateNameSchema,
  title: bilingualSchema,
  /** The recipient's notice that it carries (Art 19). */
  noticeId: recipientNoticeIdSchema.optional(),
  /** To whom it goes, where that is not the requester. */
  recipient: z.string().optional(),
  state: letterStateSchema,
  /** Why an owed letter was not written; it is then discarded. */
  waived: z.string().optional(),
  language: languageSchema,
  texts: z.array(letterTextSchema).readonly(),
  findings: z.array(lintFindingSchema).readonly(),
  /** Running number once issued, such as 2026-0001-1. */
  number: z.string().optional(),
  /** The plain date printed on the letter. */
  date: plainDateSchema.optional(),
  issuedAt: instantSchema.optional(),
  sha256: z.string().optional(),
  pages: z.int().optional(),
  fileName: z.string().optional(),
});
export type Letter = z.infer<typeof letterSchema>;

/** What is said of a data set besides what it holds. */
type Belonging = {
  /** The title of the processing record that the data belong to; absent where none is named. */
  readonly record?: Bilingual;
  /** Which of the policy's categories it holds. */
  readonly categories: readonly DataCategory[];
};

/** One table of the requester's data as a letter prints it: released, and nothing else. */
export type LetterTable = ReleasedTable & Belonging;

/** One document of the requester's as a letter prints it: pictures of its pages. */
export type LetterFile = ReleasedFile & Belonging;

/** A processing record that the extract speaks of, with those who receive the person's data by name (C-154/21). */
export type LetterRecord = {
  readonly title: Bilingual;
  readonly recipients: readonly Pick<Recipient, 'name' | 'role'>[];
};

/** What was found, as an access reply states it; the copy itself comes through the one way out. */
export type LetterExtract = Pick<Extract, 'outcome' | 'findings' | 'statements'> &
  Pick<ReleasedCopy, 'list' | 'listWithLetter' | 'undecided'> & {
    readonly tables: readonly LetterTable[];
    readonly files: readonly LetterFile[];
    readonly records: readonly LetterRecord[];
  };

/** Everything a template may use. A fact that is not here cannot get into a letter. */
export type LetterFacts = {
  /** The requester's language. */
  readonly language: Language;
  /** The plain date printed on the letter. */
  readonly date: PlainDate;
  readonly organisation: Organisation;
  readonly requester: {
    readonly name: string;
    /** The postal address where letters go, without the name; empty when none is known. */
    readonly addressLines: readonly string[];
    readonly emails: readonly string[];
    /** YYMMDD-****; the full number never reaches a letter. */
    readonly personnummerMasked?: string;
  };
  readonly request: {
    readonly state: RequestState;
    readonly reference: string;
    readonly received: PlainDate;
    readonly channel: Channel;
    readonly rights: readonly Right[];
    readonly deadline: Pick<Deadline, 'due' | 'alarm' | 'first' | 'extendedAlarm'>;
    readonly kind: RequestKind;
    readonly spokenLanguage?: SpokenLanguage;
    readonly senderStanding: Request['senderStanding'];
    /** The internal target day: what a question or a complaint is promised. */
    readonly target: PlainDate;
  };
  /** What was decided and done, right by right. */
  readonly courses: readonly Course[];
  /** The processing records that any right of the case concerns, whole. */
  readonly records: readonly ProcessingRecord[];
  /** The question of identity or scope that the letter puts or repeats: the open one, else the latest. */
  readonly question?: Request['pauses'][number];
  /** True while the clock may stand for that question (R9): only then may a letter say that it does. */
  readonly clockStands: boolean;
  readonly extension?: Extension;
  readonly fee?: Fee;
  readonly handover?: Handover;
  readonly restrictions: readonly Restriction[];
  readonly notices: readonly RecipientNotice[];
  /** The notice that this very letter carries to a recipient. */
  readonly notice?: RecipientNotice;
  /** Earlier requests of the same person: plain dates of receipt, oldest first (Art 12(5)). */
  readonly earlierRequests: readonly PlainDate[];
  /** Letters of the case that were issued before, by template, with their plain dates. */
  readonly issued: readonly { readonly template: TemplateName; readonly date: PlainDate }[];
  /** In a reply: how many categories and systems have no finding yet. */
  readonly openSearch?: number;
  /** In a reply: which records apply to a right by their legal basis, and lie outside its scope. */
  readonly outsideScope?: readonly {
    readonly right: Right;
    readonly titles: readonly Bilingual[];
  }[];
  /** Absent where the case has no extract. */
  readonly extract?: LetterExtract;
};
