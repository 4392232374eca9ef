import type { CaseDeadline } from '../calendar/model.ts';
import type { CommandCall, Handlers } from '../handlers.ts';
import type { CaseMatch } from '../intake/model.ts';
import type { PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import { noteIdSchema, type RegisterItemId, type RequestId } from '../kit/ids.ts';
import type { IssuedLetter } from '../letters/ports.ts';
import type { SubjectCategory } from '../processing/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { requestsContract } from './contract.ts';
import type { RequestStatistics } from './model/statistics.ts';
import type { EarlierCase, Request } from './model.ts';
import { eraseFile, keepFile, openFile } from './serviceAttachments.ts';
import { noteCase, notesText, requireRequest, saveCase } from './serviceCase.ts';
import { deadlines } from './serviceDeadlines.ts';
import { type Change, coursing } from './serviceHandlers.ts';
import { onIssued } from './serviceIssued.ts';
import {
  casesOf,
  earlierOf,
  earlierRequests,
  type Marks,
  type MessageMarks,
} from './servicePersons.ts';
import type { RequestsParts } from './servicePorts.ts';
import { onSearched } from './serviceProgress.ts';
import { reading } from './serviceReading.ts';
import { receiveRequest } from './serviceReceive.ts';
import { joinReply, type Reply } from './serviceReplies.ts';
import { viewOf } from './serviceStanding.ts';
import { requestStatistics } from './serviceStatistics.ts';
import { addTask, changeTask, markTask } from './serviceTasks.ts';
import { namedViews } from './serviceViews.ts';
import { casesNaming } from './storeCourses.ts';
import { countByEmail, countsByRight } from './storeEvidence.ts';
import { writeSearch } from './storeFoundBy.ts';
import { insertNote } from './storeParts.ts';
import { everyLine } from './storeStatisticsLines.ts';

export type RequestsService = {
  /** All but the catalogue of rights, which needs no vault. */
  readonly handlers: Handlers<Omit<typeof requestsContract, 'requests.rights'>>;
  /** A request as its page shows it. Throws notFound. */
  view(id: RequestId): Request;
  /** Throws notFound when there is no such request. */
  require(id: RequestId): void;
  /** Whom the requester is to us. Throws notFound. */
  subjectsOf(id: RequestId): readonly SubjectCategory[];
  /** What the person of a case is called: name and e-mail addresses. Throws notFound. */
  namesOf(id: RequestId): readonly string[];
  /** When the same person asked before: plain dates of receipt, oldest first (Art 12(5)). */
  earlierRequests(id: RequestId): readonly PlainDate[];
  /** Told of a letter in the transaction that issues it. */
  onIssued(unit: Unit, id: RequestId, letter: IssuedLetter): void;
  /** Told of a finding in the transaction that records it: the search has begun. */
  onSearched(unit: Unit, id: RequestId): void;
  /** The cases that name an item of a register. */
  casesNaming(
    item: RegisterItemId,
  ): readonly { readonly id: RequestId; readonly reference: string }[];
  /** The deadlines of open cases and those that ended lately, or of all. */
  deadlines(include: 'open' | 'all'): readonly CaseDeadline[];
  /** The cases that a message may belong to, surest first. */
  casesOf(marks: MessageMarks): readonly CaseMatch[];
  /** Cases of what seems to be the same person, newest first. */
  earlierOf(marks: Marks, except?: RequestId): readonly EarlierCase[];
  joinReply(unit: Unit, id: RequestId, reply: Reply): void;
  /** How the rights were served, seen from a plain date, and how many cases came by e-mail. */
  evidence(today: PlainDate): {
    readonly rights: ReturnType<typeof countsByRight>;
    readonly byEmail: number;
  };
  /** The figures of the cases for reports: nothing of a person among them. */
  readonly statistics: RequestStatistics;
  /** Every case that was not merged into another, with its person's name. */
  everyCase(): ReturnType<typeof everyLine>;
};

export function requestsService(parts: RequestsParts): RequestsService {
  const { read } = parts;
  const view = (id: RequestId) => viewOf(read, requireRequest(read, id), parts);

  /** One command on one case: load, check the version that the caller saw, change, answer the case anew. */
  const change: Change = (call, target, work) =>
    call.write((unit) => {
      const stored = requireRequest(unit.db, target.id);
      if (target.version !== undefined && target.version !== stored.version) {
        throw new FristError('staleVersion');
      }
      work(unit, stored);
      return view(target.id);
    });

  return {
    view,
    require: (id) => void requireRequest(read, id),
    namesOf: (id) => {
      const { name, emails } = requireRequest(read, id);
      return [name, ...emails];
    },
    subjectsOf: (id) => requireRequest(read, id).subjects,
    earlierRequests: (id) => earlierRequests(read, id),
    onIssued: (unit, id, letter) => onIssued(unit, id, letter, parts),
    onSearched,
    casesNaming: (item) => casesNaming(read, item),
    deadlines: (include) => deadlines(include, parts),
    casesOf: (marks) => casesOf(read, marks),
    earlierOf: (marks, except) => earlierOf(read, marks, except),
    joinReply: (unit, id, reply) => joinReply(unit, id, reply, parts),
    evidence: (today) => ({ rights: countsByRight(read, today), byEmail: countByEmail(read) }),
    statistics: requestStatistics(read),
    everyCase: () => everyLine(read),
    handlers: {
      ...reading(parts, view),
      ...namedViews(parts),
      ...coursing(parts, change),
      ...adding(parts, view, change),
      ...filing(parts, change),
    },
  };
}

type RequestsHandlers = Handlers<typeof requestsContract>;

/** Opens a case, and adds to one. */
function adding(parts: RequestsParts, view: (id: RequestId) => Request, change: Change) {
  return {
    'requests.receive': async (input, call) => view(await receiveRequest(input, call, parts)),

    'requests.addNote': ({ id, text }, call) =>
      change(call, { id }, (unit, stored) => {
        const note = { id: noteIdSchema.parse(parts.newId()), at: unit.now, text };
        insertNote(unit.db, id, { ...note, actor: call.caller.actor });
        writeSearch(unit.db, stored, notesText(unit.db, id));
        noteCase(unit, id, 'request.noteAdded', { text });
      }),

    'requests.addTask': ({ id, ...task }, call) =>
      change(call, { id }, (unit, stored) => addTask(unit, stored, task, parts)),

    'requests.setTaskDone': ({ id, taskId, done }, call) =>
      change(call, { id }, (unit, stored) => markTask(unit, stored, taskId, done)),

    'requests.changeTask': ({ id, ...task }, call) =>
      change(call, { id }, (unit) => changeTask(unit, id, task)),

    'requests.setTarget': ({ target, ...which }, call) =>
      change(call, which, (unit, stored) =>
        saveCase(unit, { ...stored, target }, 'request.targetSet', { target }),
      ),
  } satisfies Partial<RequestsHandlers>;
}

/** The files of a case, and what is kept masked. */
function filing(parts: RequestsParts, change: Change) {
  const { attachments } = parts;
  return {
    'requests.addAttachment': ({ id, fileName, contentBase64 }, call) =>
      change(call, { id }, (unit) => keepFile(unit, attachments, { id, fileName, contentBase64 })),

    'requests.openAttachment': ({ id, attachmentId }, call) =>
      call.write((unit) => openFile(unit, attachments, id, attachmentId)),

    'requests.eraseAttachment': ({ attachmentId, reason, ...target }, call) =>
      change(call, target, (unit, stored) => {
        eraseFile(unit, stored, { attachmentId, reason, by: call.caller.actor }, parts);
      }),

    'requests.revealPersonnummer': ({ id }, call: CommandCall) =>
      call.write((unit) => {
        const { personnummer } = requireRequest(unit.db, id);
        if (personnummer === null) throw new FristError('notFound');
        noteCase(unit, id, 'request.personnummerRevealed', {});
        return { personnummer };
      }),
  } satisfies Partial<RequestsHandlers>;
}
