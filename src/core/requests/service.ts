import type { AttachmentsService } from '../attachments/service.ts';
import type { CommandCall, Handlers } from '../handlers.ts';
import { type Instant, localDate, type TimeZone } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import { noteIdSchema, type RequestId, taskIdSchema } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { requestsContract } from './contract.ts';
import type { Request } from './model.ts';
import { searchCap, searchExpression } from './search.ts';
import { keepFile, openFile } from './serviceAttachments.ts';
import { type CaseNeighbours, noteCase, requireRequest, saveCase, viewOf } from './serviceCase.ts';
import { changeDetails, changed } from './serviceDetails.ts';
import { askIdentity, moveCase, settleIdentity } from './serviceMoves.ts';
import { canonicalPersonnummer, receiveRequest } from './serviceReceive.ts';
import { seenFrom } from './serviceToday.ts';
import { type StoredRequest, writeSearch } from './store.ts';
import { countRequests, pageOfRequests } from './storeList.ts';
import { insertNote, insertTask, notesOf, setTaskDone } from './storeParts.ts';

export type RequestsService = {
  readonly handlers: Handlers<typeof requestsContract>;
  /** A request as its page shows it. Throws notFound. */
  view(id: RequestId): Request;
  /** Throws notFound when there is no such request. */
  require(id: RequestId): void;
};

export type RequestsParts = CaseNeighbours & {
  readonly read: Readable;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly attachments: AttachmentsService;
  readonly timeZone: () => TimeZone;
  readonly lettersOwed: () => number;
  readonly letterLanguage: () => Language;
  readonly oweAcknowledgement: (unit: Unit, id: RequestId) => void;
};

export function requestsService(parts: RequestsParts): RequestsService {
  const view = (id: RequestId) => viewOf(parts.read, requireRequest(parts.read, id), parts);

  /** One command on one case: load, check the version that the caller saw, change, answer the case anew. */
  const change = (
    call: CommandCall,
    target: { readonly id: RequestId; readonly version?: number },
    work: (unit: Unit, stored: StoredRequest) => void,
  ) =>
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
    require: (id) => void requireRequest(parts.read, id),
    handlers: {
      ...reading(parts, view),
      ...moving(parts, change),
      ...correcting(parts, change),
      ...adding(parts, view, change),
    },
  };
}

type RequestsHandlers = Handlers<typeof requestsContract>;
type View = (id: RequestId) => Request;
type Change = (
  call: CommandCall,
  target: { readonly id: RequestId; readonly version?: number },
  work: (unit: Unit, stored: StoredRequest) => void,
) => Request;

function reading(parts: RequestsParts, view: View) {
  return {
    'requests.get': ({ id }) => view(id),

    'requests.list': ({ search, sort, descending, offset, limit, ...filters }) => {
      const match = search === undefined ? undefined : searchExpression(search);
      if (search && match === undefined) return { rows: [], total: 0, totalIsFloor: false };
      const filter = { ...filters, match };
      const total = countRequests(parts.read, filter);
      const capped = match !== undefined && total > searchCap;
      return {
        rows: pageOfRequests(parts.read, filter, { sort, descending }, { offset, limit }),
        total: capped ? searchCap : total,
        totalIsFloor: capped,
      };
    },

    'requests.today': ({ today }) =>
      seenFrom(
        today ?? localDate(parts.clock(), parts.timeZone()),
        parts.read,
        parts.lettersOwed(),
      ),
  } satisfies Partial<RequestsHandlers>;
}

/** Moves along the course of a case and stops its clock. */
function moving(parts: RequestsParts, change: Change) {
  return {
    'requests.move': ({ to, reason, ...target }, call) =>
      change(call, target, (unit, stored) => moveCase(unit, stored, to, reason, parts)),

    'requests.askIdentity': ({ askedOn, ground, doubt, override, ...target }, call) =>
      change(call, target, (unit, stored) =>
        askIdentity(unit, stored, { askedOn, ground, doubt, override }, ownParts(parts)),
      ),

    'requests.settleIdentity': ({ settledOn, override, ...target }, call) =>
      change(call, target, (unit, stored) =>
        settleIdentity(unit, stored, { settledOn, override }, parts.timeZone()),
      ),
  } satisfies Partial<RequestsHandlers>;
}

/** Corrects what is known of a case. */
function correcting(parts: RequestsParts, change: Change) {
  return {
    'requests.changeRequester': ({ requester, ...target }, call) =>
      change(call, target, (unit, stored) => {
        const { personnummer, ...rest } = requester;
        const number =
          personnummer === undefined
            ? stored.personnummer
            : canonicalPersonnummer(personnummer, stored.received);
        const after = { ...rest, personnummer: number };
        saveCase(unit, { ...stored, ...after }, 'request.requesterChanged', changed(stored, after));
      }),

    'requests.changeDetails': ({ id, version, ...details }, call) =>
      change(call, { id, version }, (unit, stored) => changeDetails(unit, stored, details, parts)),

    'requests.setLanguage': ({ language, ...target }, call) =>
      change(call, target, (unit, stored) =>
        saveCase(unit, { ...stored, language }, 'request.requesterChanged', { language }),
      ),

    'requests.revealPersonnummer': ({ id }, call) =>
      call.write((unit) => {
        const { personnummer } = requireRequest(unit.db, id);
        if (personnummer === null) throw new FristError('notFound');
        noteCase(unit, id, 'request.personnummerRevealed', {});
        return { personnummer };
      }),
  } satisfies Partial<RequestsHandlers>;
}

/** Adds to a case, or opens one. */
function adding(parts: RequestsParts, view: View, change: Change) {
  return {
    'requests.receive': async (input, call) => view(await receiveRequest(input, call, parts)),

    'requests.addNote': ({ id, text }, call) =>
      change(call, { id }, (unit, stored) => {
        const note = { id: noteIdSchema.parse(parts.newId()), at: unit.now, text };
        insertNote(unit.db, id, { ...note, actor: call.caller.actor });
        writeSearch(
          unit.db,
          stored,
          notesOf(unit.db, id)
            .map((each) => each.text)
            .join('\n'),
        );
        noteCase(unit, id, 'request.noteAdded', { text });
      }),

    'requests.addTask': ({ id, title, due }, call) =>
      change(call, { id }, (unit) => {
        const task = { id: taskIdSchema.parse(parts.newId()), citation: null, due: due ?? null };
        insertTask(unit.db, id, { ...task, title: { sv: title, en: title } });
        noteCase(unit, id, 'request.taskAdded', { title, due: due ?? null });
      }),

    'requests.setTaskDone': ({ id, taskId, done }, call) =>
      change(call, { id }, (unit) => {
        if (!setTaskDone(unit.db, id, taskId, done ? unit.now : null)) {
          throw new FristError('notFound');
        }
        noteCase(unit, id, done ? 'request.taskDone' : 'request.taskReopened', { taskId });
      }),

    'requests.addAttachment': ({ id, fileName, contentBase64 }, call) =>
      change(call, { id }, (unit) =>
        keepFile(unit, parts.attachments, { id, fileName, contentBase64 }),
      ),

    'requests.openAttachment': ({ id, attachmentId }, call) =>
      call.write((unit) => openFile(unit, parts.attachments, id, attachmentId)),
  } satisfies Partial<RequestsHandlers>;
}

function ownParts({ newId, timeZone }: RequestsParts) {
  return { newId, timeZone: timeZone() };
}
