import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import {
  countableDateSchema,
  instantSchema,
  plainDateSchema,
  timeZoneSchema,
} from '../kit/dates.ts';
import { contentBase64Schema, fileNameSchema, line, prose } from '../kit/fields.ts';
import {
  attachmentIdSchema,
  intakeItemIdSchema,
  processingRecordIdSchema,
  recipientNoticeIdSchema,
  requestIdSchema,
  restrictionIdSchema,
  savedViewIdSchema,
  taskIdSchema,
} from '../kit/ids.ts';
import { bilingualSchema, languageSchema } from '../kit/language.ts';
import { recipientSchema, subjectCategorySchema } from '../processing/model.ts';
import {
  channelSchema,
  decisionSchema,
  earlierCaseSchema,
  extensionSchema,
  feeSchema,
  handoverSchema,
  recordedPauseSchema,
  requesterCorrectionsSchema,
  requesterInputSchema,
  requestKindSchema,
  requestRowSchema,
  requestSchema,
  requestStateSchema,
  rightSchema,
  senderStandingSchema,
  spokenLanguageSchema,
} from './model.ts';
import {
  decisionOutcomeSchema,
  groundCodeSchema,
  restrictionGroundSchema,
} from './rights/codes.ts';

const target = { id: requestIdSchema, version: z.int() };

/** What the officer confirms at intake; with a file, whatever is absent is taken from reading it. */
const receiveInputSchema = z.strictObject({
  fileName: fileNameSchema.optional(),
  contentBase64: contentBase64Schema.optional(),
  timeZone: timeZoneSchema.optional(),
  channel: channelSchema.optional(),
  /** The day it reached an official channel (R1), when the officer knows better than the file. */
  received: plainDateSchema.optional(),
  receivedAt: instantSchema.optional(),
  requester: requesterCorrectionsSchema.optional(),
  /** A request for rights unless said otherwise; a question or a complaint invokes none. */
  kind: requestKindSchema.default('rights'),
  rights: z.array(rightSchema).max(9).optional(),
  subjects: z.array(subjectCategorySchema).max(10).default([]),
  senderStanding: senderStandingSchema.default('unknown'),
  spokenLanguage: spokenLanguageSchema.optional(),
  subject: line(500).optional(),
  text: prose(200_000).optional(),
  /** The item of the intake tray from which the case is opened: its file is the original. */
  intakeItemId: intakeItemIdSchema.optional(),
});
export type ReceiveInput = z.output<typeof receiveInputSchema>;

const filter = {
  search: line(200).optional(),
  states: z.array(requestStateSchema).max(7).optional(),
  rights: z.array(rightSchema).max(9).optional(),
  kinds: z.array(requestKindSchema).max(3).optional(),
  /** Only requests whose alarm date is on or before this day. */
  alarmUntil: plainDateSchema.optional(),
  receivedFrom: plainDateSchema.optional(),
  receivedUntil: plainDateSchema.optional(),
  /** Only requests with an open task of this assignee. */
  assignee: line(120).optional(),
  /** Only requests that owe a letter not begun, or that wait for a recipient to confirm (Art 19): as counted by `requests.today`. */
  owing: z.enum(['letters', 'notices']).optional(),
};
export const requestFilterSchema = z.strictObject(filter);
export type RequestFilter = z.output<typeof requestFilterSchema>;

/** A view that the officer has named: filter and order. */
export const savedViewSchema = z.strictObject({
  id: savedViewIdSchema,
  name: line(80).min(1),
  filter: requestFilterSchema,
  sort: z.enum(['alarm', 'received', 'reference', 'name']),
  descending: z.boolean(),
});
export type SavedView = z.output<typeof savedViewSchema>;

export const requestsContract = {
  'requests.receive': command({
    summary:
      'Opens a case from a message file or by hand: reference, deadline, checklist, and the acknowledgement owed. The original bytes are kept with their SHA-256.',
    input: receiveInputSchema,
    output: requestSchema,
  }),
  'requests.list': query({
    summary:
      'A page of requests: searched in full text, filtered, sorted and counted in the database.',
    input: z.strictObject({
      ...filter,
      sort: z.enum(['alarm', 'received', 'reference', 'name']).default('alarm'),
      descending: z.boolean().default(false),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.strictObject({
      rows: z.array(requestRowSchema).readonly(),
      total: z.int(),
      /** True when there are more matches than were counted (a search stops counting at 1,000). */
      totalIsFloor: z.boolean(),
    }),
  }),
  'requests.get': query({
    summary: 'One request with its clock, pauses, allowed moves, tasks, notes and attachments.',
    input: z.strictObject({ id: requestIdSchema }),
    output: requestSchema,
  }),
  'requests.today': query({
    summary:
      'Open requests by urgency on a plain date, and a six-week horizon of their last days and red days.',
    input: z.strictObject({ today: countableDateSchema.optional() }),
    output: z.strictObject({
      today: plainDateSchema,
      overdue: z.array(requestRowSchema).readonly(),
      dueThisWeek: z.array(requestRowSchema).readonly(),
      waiting: z.array(requestRowSchema).readonly(),
      /** Past their internal target, not yet due this week. */
      pastTarget: z.array(requestRowSchema).readonly(),
      /** Questions of identity or scope that nobody has answered in time. */
      unanswered: z
        .array(
          z.strictObject({
            id: requestIdSchema,
            reference: z.string(),
            askedOn: plainDateSchema,
            remindedOn: plainDateSchema.optional(),
            expiresOn: plainDateSchema,
          }),
        )
        .readonly(),
      /** Open tasks due within the week or overdue. */
      tasks: z
        .array(
          z.strictObject({
            requestId: requestIdSchema,
            reference: z.string(),
            taskId: taskIdSchema,
            title: bilingualSchema,
            assignee: z.string(),
            due: plainDateSchema,
          }),
        )
        .readonly(),
      /** Recipients who have not confirmed an Art 19 notice. */
      noticesUnconfirmed: z.int(),
      /** Items in the intake tray. */
      intakeWaiting: z.int(),
      lettersOwed: z.int(),
      open: z.int(),
      horizon: z
        .array(
          z.strictObject({
            date: plainDateSchema,
            due: z.int(),
            redDay: z.strictObject({ sv: z.string(), en: z.string() }).optional(),
          }),
        )
        .readonly(),
    }),
  }),
  'requests.board': query({
    summary:
      'Open and recently answered requests by state: each with its count and its most urgent cards.',
    input: z.strictObject({ ...filter, cards: z.int().min(1).max(100).default(30) }),
    output: z.strictObject({
      columns: z
        .array(
          z.strictObject({
            state: requestStateSchema,
            total: z.int(),
            rows: z.array(requestRowSchema).readonly(),
          }),
        )
        .readonly(),
    }),
  }),
  'requests.earlier': query({
    summary:
      'Other cases of what seems to be the same person, by e-mail, personnummer, or name and address, newest first: also the dates for Art 12(5).',
    input: z.strictObject({ id: requestIdSchema }),
    output: z.strictObject({ cases: z.array(earlierCaseSchema).readonly() }),
  }),
  'requests.applicable': query({
    summary:
      'For each right of the case and each processing record that fits the person: whether it applies, by the legal basis, and why.',
    input: z.strictObject({ id: requestIdSchema }),
    output: z.strictObject({
      verdicts: z
        .array(
          z.strictObject({
            right: rightSchema,
            recordId: processingRecordIdSchema,
            title: bilingualSchema,
            applies: z.enum(['yes', 'no', 'unclear']),
            reason: bilingualSchema,
          }),
        )
        .readonly(),
    }),
  }),
  'requests.rights': query({
    needs: 'nothing',
    summary:
      'The catalogue of rights: articles, outcomes and refusal grounds with their codes, DPV names and citations.',
    input: z.strictObject({}),
    output: z.strictObject({
      rights: z
        .array(
          z.strictObject({
            right: rightSchema,
            name: bilingualSchema,
            meaning: bilingualSchema,
            article: z.string(),
            outcomes: z.array(decisionOutcomeSchema).readonly(),
            grounds: z
              .array(
                z.strictObject({
                  code: groundCodeSchema,
                  dpv: z.string().optional(),
                  article: z.string(),
                  name: bilingualSchema,
                  text: bilingualSchema,
                  for: z.array(decisionOutcomeSchema).readonly(),
                }),
              )
              .readonly(),
          }),
        )
        .readonly(),
    }),
  }),
  'requests.setScope': command({
    summary:
      'Says which processing records a right concerns; for an objection this reopens their balancing tests (Art 21(1)).',
    input: z.strictObject({
      ...target,
      right: rightSchema,
      records: z.array(processingRecordIdSchema).max(200),
    }),
    output: requestSchema,
  }),
  'requests.decide': command({
    summary:
      'Decides one right, with grounds from its catalogue and reasons (Art 12(3)-(4)); brings duties, notices and the reply owed.',
    input: z.strictObject({ ...target, right: rightSchema, decision: decisionSchema }),
    output: requestSchema,
  }),
  'requests.extend': command({
    summary:
      'Extends the time by two months for complexity or number (Art 12(3)): only inside the first month; owes its letter, and counts once that is issued in time.',
    input: z.strictObject({ ...target, ...extensionSchema.omit({ notifiedOn: true }).shape }),
    output: requestSchema,
  }),
  'requests.extendMany': command({
    summary:
      'Extends several cases and issues each one its letter; each is a transaction of its own, with progress, and answers what became of it.',
    input: z.strictObject({
      ids: z.array(requestIdSchema).min(1).max(500),
      ...extensionSchema.omit({ notifiedOn: true }).shape,
    }),
    output: z.strictObject({
      cases: z
        .array(
          z.strictObject({
            id: requestIdSchema,
            reference: z.string(),
            extended: z.boolean(),
            /** Why not, where it was refused. */
            reason: bilingualSchema.optional(),
          }),
        )
        .readonly(),
    }),
  }),
  'requests.askFee': command({
    role: 'dpo',
    summary:
      'Records that a reasonable fee is asked for, with the burden of proof (Art 12(5)(a)); owes its letter. The clock goes on.',
    input: z.strictObject({ ...target, ...feeSchema.omit({ settled: true }).shape }),
    output: requestSchema,
  }),
  'requests.settleFee': command({
    summary: 'Records that the fee was paid, waived, or not paid.',
    input: z.strictObject({ ...target, settled: z.enum(['paid', 'waived', 'notPaid']) }),
    output: requestSchema,
  }),
  'requests.handOver': command({
    summary:
      'Records that the matter belongs to somebody else and was handed to them; owes the requester a letter.',
    input: z.strictObject({ ...target, ...handoverSchema.shape }),
    output: requestSchema,
  }),
  'requests.restrict': command({
    summary: 'Opens a restriction of processing on a ground of Art 18(1), from a plain date.',
    input: z.strictObject({
      ...target,
      ground: restrictionGroundSchema,
      records: z.array(processingRecordIdSchema).max(200).default([]),
      openedOn: plainDateSchema,
    }),
    output: requestSchema,
  }),
  'requests.announceLifting': command({
    summary:
      'Says from which plain day a restriction is to be lifted and why; owes the letter that tells the person before (Art 18(3)).',
    input: z.strictObject({
      ...target,
      restrictionId: restrictionIdSchema,
      liftOn: plainDateSchema,
      reason: prose(2000).min(10),
    }),
    output: requestSchema,
  }),
  'requests.liftRestriction': command({
    summary:
      'Lifts a restriction; refused until the letter that tells the person was issued (Art 18(3)).',
    input: z.strictObject({
      ...target,
      restrictionId: restrictionIdSchema,
      liftedOn: plainDateSchema,
    }),
    output: requestSchema,
  }),
  'requests.addNotice': command({
    summary: 'Adds a recipient who is to be told of what was done (Art 19); owes the notice.',
    input: z.strictObject({ ...target, right: rightSchema, recipient: recipientSchema }),
    output: requestSchema,
  }),
  'requests.confirmNotice': command({
    summary: 'Records the plain day on which a recipient confirmed an Art 19 notice.',
    input: z.strictObject({
      ...target,
      noticeId: recipientNoticeIdSchema,
      confirmedOn: plainDateSchema,
    }),
    output: requestSchema,
  }),
  'requests.waiveNotice': command({
    role: 'dpo',
    summary: 'Records why a recipient is not told: impossible or disproportionate effort (Art 19).',
    input: z.strictObject({
      ...target,
      noticeId: recipientNoticeIdSchema,
      reason: prose(2000).min(10),
    }),
    output: requestSchema,
  }),
  'requests.setTarget': command({
    summary: 'Sets an internal target day of the officer’s own, or null for the rule’s (R10).',
    input: z.strictObject({ ...target, target: plainDateSchema.nullable() }),
    output: requestSchema,
  }),
  'requests.merge': command({
    summary:
      'Merges a duplicate into another case: its messages, files and notes go there, the earlier day of receipt governs, and it is closed.',
    input: z.strictObject({ ...target, into: requestIdSchema, reason: prose(2000).min(3) }),
    output: requestSchema,
  }),
  'requests.remindQuestion': command({
    summary:
      'Records that an unanswered question is put again, and until which plain day it can be answered; owes the reminder.',
    input: z.strictObject({ ...target, remindedOn: plainDateSchema, expiresOn: plainDateSchema }),
    output: requestSchema,
  }),
  'requests.changeTask': command({
    summary: 'Changes the officer’s own task: title, due date, assignee.',
    input: z.strictObject({
      id: requestIdSchema,
      taskId: taskIdSchema,
      title: line(300).min(1).optional(),
      due: plainDateSchema.nullable().optional(),
      assignee: line(120).optional(),
    }),
    output: requestSchema,
  }),
  'requests.eraseAttachment': command({
    role: 'dpo',
    summary:
      'Erases the bytes of a file that must not be kept, such as a copy of an identity document; the journal keeps hash and reason.',
    input: z.strictObject({
      ...target,
      attachmentId: attachmentIdSchema,
      reason: prose(2000).min(10),
    }),
    output: requestSchema,
  }),
  'requests.views': query({
    summary: 'The views that the officer has saved, by name.',
    input: z.strictObject({}),
    output: z.strictObject({ views: z.array(savedViewSchema).readonly() }),
  }),
  'requests.saveView': command({
    summary: 'Saves a view, or replaces the one of that id.',
    input: savedViewSchema.extend({ id: savedViewIdSchema.optional() }),
    output: z.strictObject({ views: z.array(savedViewSchema).readonly() }),
  }),
  'requests.removeView': command({
    summary: 'Removes a saved view.',
    input: z.strictObject({ id: savedViewIdSchema }),
    output: z.strictObject({ views: z.array(savedViewSchema).readonly() }),
  }),
  'requests.export': command({
    summary:
      'The matching requests as CSV (semicolons, BOM, no formulas), XLSX or JSON; names only when asked for. The journal notes it.',
    input: z.strictObject({
      ...filter,
      ids: z.array(requestIdSchema).max(500).optional(),
      format: z.enum(['csv', 'xlsx', 'json']),
      names: z.boolean().default(false),
    }),
    output: z.strictObject({
      fileName: z.string(),
      contentBase64: z.string(),
      rows: z.int(),
    }),
  }),
  'requests.move': command({
    summary:
      'Moves a case to another state, when the table of moves and what the law owes allow it.',
    input: z.strictObject({ ...target, to: requestStateSchema, reason: prose(2000).optional() }),
    output: requestSchema,
  }),
  'requests.changeRequester': command({
    summary:
      'Replaces what is known of the requester; the personnummer stays unless given, null removes it.',
    input: z.strictObject({
      ...target,
      requester: requesterInputSchema.omit({ personnummer: true }).extend({
        personnummer: line(20).nullable().optional(),
      }),
    }),
    output: requestSchema,
  }),
  'requests.changeDetails': command({
    summary:
      'Corrects channel, day of receipt, rights or subject; the deadline is counted anew under the same rules.',
    input: z.strictObject({
      ...target,
      channel: channelSchema.optional(),
      received: plainDateSchema.optional(),
      kind: requestKindSchema.optional(),
      rights: z.array(rightSchema).max(9).optional(),
      subjects: z.array(subjectCategorySchema).max(10).optional(),
      senderStanding: senderStandingSchema.optional(),
      spokenLanguage: spokenLanguageSchema.optional(),
      subject: line(500).optional(),
      reason: prose(2000).optional(),
    }),
    output: requestSchema,
  }),
  'requests.revealPersonnummer': command({
    summary: 'Answers the full personnummer once; the journal notes that it was shown.',
    input: z.strictObject({ id: requestIdSchema }),
    output: z.strictObject({ personnummer: z.string() }),
  }),
  'requests.askIdentity': command({
    summary:
      'Records a reasonable doubt and the day proof was asked for (Art 12(6)); the clock pauses only if supportable (R9).',
    input: z.strictObject({
      ...target,
      askedOn: plainDateSchema,
      ground: z.enum(['identity', 'clarification']).default('identity'),
      doubt: prose(2000).min(10),
      /** Why a late question is credited all the same. */
      override: prose(2000).min(10).optional(),
      /** Why, although the request came from a registered address or account (Art 12(6)). */
      despite: prose(2000).min(10).optional(),
      /** Until which plain day it can be answered; 30 days from the question unless said otherwise. */
      expiresOn: plainDateSchema.optional(),
    }),
    output: requestSchema,
  }),
  'requests.settleIdentity': command({
    summary: 'Records the day enough information arrived; the clock goes on.',
    input: z.strictObject({
      ...target,
      settledOn: plainDateSchema,
      /** How the doubt was lifted. A document is seen, not stored. */
      proof: recordedPauseSchema.shape.proof,
      /** Why a question asked late is credited all the same, when that was not recorded at once. */
      override: prose(2000).min(10).optional(),
    }),
    output: requestSchema,
  }),
  'requests.addNote': command({
    summary: 'Adds a note to the case.',
    input: z.strictObject({ id: requestIdSchema, text: prose(20_000).min(1) }),
    output: requestSchema,
  }),
  'requests.addTask': command({
    summary: 'Adds a task with an optional plain due date.',
    input: z.strictObject({
      id: requestIdSchema,
      title: line(300).min(1),
      due: plainDateSchema.optional(),
      assignee: line(120).default(''),
    }),
    output: requestSchema,
  }),
  'requests.setTaskDone': command({
    summary: 'Marks a task done, or open again.',
    input: z.strictObject({ id: requestIdSchema, taskId: taskIdSchema, done: z.boolean() }),
    output: requestSchema,
  }),
  'requests.addAttachment': command({
    summary: 'Keeps a file with the case, up to 48 MiB, with its SHA-256.',
    input: z.strictObject({
      id: requestIdSchema,
      fileName: fileNameSchema,
      contentBase64: contentBase64Schema,
    }),
    output: requestSchema,
  }),
  'requests.openAttachment': command({
    summary:
      'Answers the bytes of an attachment, checked against their hash; the journal notes it.',
    input: z.strictObject({ id: requestIdSchema, attachmentId: attachmentIdSchema }),
    output: z.strictObject({
      fileName: z.string(),
      mediaType: z.string(),
      contentBase64: z.string(),
    }),
  }),
  'requests.setLanguage': command({
    summary: 'Sets the language of the letters of a case.',
    input: z.strictObject({ ...target, language: languageSchema }),
    output: requestSchema,
  }),
} as const;
