import { z } from 'zod';
import { command, query } from '../../kit/contract.ts';
import { countableDateSchema, plainDateSchema } from '../../kit/dates.ts';
import { line } from '../../kit/fields.ts';
import { requestIdSchema, savedViewIdSchema, taskIdSchema } from '../../kit/ids.ts';
import { bilingualSchema } from '../../kit/language.ts';
import {
  earlierCaseSchema,
  requestKindSchema,
  requestRowSchema,
  requestStateSchema,
  rightSchema,
} from '../model.ts';

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

/** What the lists, the board and Today ask for; saved views and exports. */
export const listsContract = {
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
      /** Not yet due this week, but their internal target is within it. */
      targetsSoon: z.array(requestRowSchema).readonly(),
      /** Answered, with a letter, a task or a recipient's confirmation still to come. */
      answeredNotClosed: z.array(requestRowSchema).readonly(),
      /** Open tasks that wait for nothing, such as stopping direct marketing: oldest first, with or without a due day. */
      atOnce: z
        .array(
          z.strictObject({
            requestId: requestIdSchema,
            reference: z.string(),
            taskId: taskIdSchema,
            code: z.string(),
            title: bilingualSchema,
            assignee: z.string(),
            due: plainDateSchema.optional(),
            received: plainDateSchema,
            /** Days since the case was received. */
            days: z.int(),
          }),
        )
        .readonly(),
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
  'requests.earlier': query({
    summary:
      'Other cases of what seems to be the same person, by e-mail, personnummer, or name and address, newest first: also the dates for Art 12(5).',
    input: z.strictObject({ id: requestIdSchema }),
    output: z.strictObject({ cases: z.array(earlierCaseSchema).readonly() }),
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
} as const;
