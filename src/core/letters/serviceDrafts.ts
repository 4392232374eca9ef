import type { CommandCall } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import {
  type LetterId,
  letterIdSchema,
  type RecipientNoticeId,
  type RequestId,
} from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Request } from '../requests/model.ts';
import type { Unit } from '../unitOfWork.ts';
import { factsOf, languageOf, letterDate } from './facts.ts';
import type { TemplateName } from './model.ts';
import type { LettersParts } from './ports.ts';
import { whyNotFitting } from './rules/fitting.ts';
import { isReply } from './rules/replies.ts';
import { findLetter, insertLetter, lettersOf, type StoredLetter, updateLetter } from './store.ts';
import { isEditable } from './templates/compose.ts';
import { templates } from './templates/index.ts';

/** Which letter of a case: its template, and whose notice it carries. */
export type LetterKind = {
  readonly template: TemplateName;
  readonly noticeId?: RecipientNoticeId | undefined;
};

/** New words for blocks; null puts the words before them back. */
export type BlockEdits = readonly { readonly block: string; readonly text: string | null }[];

/** Throws notFound. */
export function requireLetter({ read }: LettersParts, id: LetterId): StoredLetter {
  const found = findLetter(read, id);
  if (!found) throw new FristError('notFound');
  return found;
}

/** The draft that the caller saw. Throws letterIssued, notPossible for an owed or discarded letter, staleVersion. */
export function requireDraft(parts: LettersParts, id: LetterId, version: number): StoredLetter {
  return requireState(parts, id, version, 'draft', notDraft);
}

/** The case's draft of this kind: the one it has, the owed one begun, or a new one. Throws notPossible. */
export function startDraft(
  parts: LettersParts,
  call: CommandCall,
  requestId: RequestId,
  kind: LetterKind,
): LetterId {
  const request = parts.request(requestId);
  const reason = whyNotFitting(request, kind.template);
  if (reason) throw notPossible(reason);
  const waiting = lettersOf(parts.read, requestId).filter(
    ({ template, noticeId, state }) =>
      template === kind.template &&
      (state === 'owed' || state === 'draft') &&
      (kind.noticeId === undefined || kind.noticeId === noticeId),
  );
  const owed = waiting.find(({ state }) => state === 'owed');
  const draft = waiting.find(({ state }) => state === 'draft');
  // A recipient's notice that is already begun does not hide the next one that is owed.
  if (draft && (kind.template !== 'recipientNotice' || !owed)) return draft.id;
  const { template } = kind;
  const fresh =
    template === 'recipientNotice'
      ? { template, noticeId: noticeOwed(request, kind) }
      : { template };
  return call.write((unit) => {
    if (!owed) return addLetter(parts, unit, requestId, fresh, 'draft');
    saveLetter(unit, { ...owed, state: 'draft' });
    noteLetter(unit, owed.id, 'letter.drafted', { template });
    return owed.id;
  });
}

/** The notice that a new letter carries: the one named, else the first owed. Throws notFound. */
function noticeOwed({ notices }: Pick<Request, 'notices'>, { noticeId }: LetterKind) {
  const owed = notices.filter(({ state }) => state === 'owed').map(({ id }) => id);
  const found = noticeId === undefined ? owed[0] : owed.find((id) => id === noticeId);
  if (found === undefined) throw new FristError('notFound');
  return found;
}

/** Rewords open blocks of a draft, in the language that it has now. Throws notPossible for a locked block. */
export function editDraft(
  parts: LettersParts,
  call: CommandCall,
  draft: StoredLetter,
  edits: BlockEdits,
): void {
  const facts = factsOf(parts, draft, letterDate(parts));
  const open = templates[draft.template].blocks(facts).filter(isEditable);
  const wording = reworded(
    draft.edits[facts.language] ?? {},
    edits,
    open.map(({ id }) => id),
  );
  call.write((unit) => {
    saveLetter(unit, { ...draft, edits: { ...draft.edits, [facts.language]: wording } });
    const changed = Object.fromEntries(edits.map(({ block, text }) => [block, text]));
    noteLetter(unit, draft.id, 'letter.changed', changed);
  });
}

/** Words by block with edits applied. Throws notPossible for a block that is not open. */
export function reworded(
  words: Readonly<Record<string, string>>,
  edits: BlockEdits,
  open: readonly string[],
): Record<string, string> {
  const wording: Record<string, string> = { ...words };
  for (const { block, text } of edits) {
    if (!open.includes(block)) {
      throw notPossible({
        sv: `blocket ”${block}” är låst eller finns inte`,
        en: `the block ‘${block}’ is locked or does not exist`,
      });
    }
    if (text === null) delete wording[block];
    else wording[block] = text;
  }
  return wording;
}

/** An owed letter stays owed without its draft; any other draft is gone for good. */
export function discardDraft(call: CommandCall, draft: StoredLetter): void {
  const state = draft.isOwed === 1 ? 'owed' : 'discarded';
  call.write((unit) => {
    saveLetter(unit, { ...draft, state, edits: {} });
    noteLetter(unit, draft.id, 'letter.discarded', { state });
  });
}

/**
 * Records why an owed letter is not written. Throws notPossible for a letter that is not owed, for the reply to a
 * right (Art 12(3)-(4)) and for a recipient's notice, which is waived as such (Art 19).
 */
export function waiveLetter(
  parts: LettersParts,
  call: CommandCall,
  { id, version, reason }: { id: LetterId; version: number; reason: string },
): void {
  const owed = requireState(parts, id, version, 'owed', notOwed);
  if (isReply(owed.template)) throw notPossible(replyStays);
  if (owed.template === 'recipientNotice') throw notPossible(noticeStays);
  call.write((unit) => {
    saveLetter(unit, { ...owed, state: 'discarded', waived: reason });
    noteLetter(unit, id, 'letter.waived', { template: owed.template, reason });
    unit.changed('requests', owed.requestId);
  });
}

/** Adds a letter to a case, in the language that it would have now. */
export function addLetter(
  parts: LettersParts,
  unit: Unit,
  requestId: RequestId,
  { template, noticeId }: LetterKind,
  state: 'owed' | 'draft',
): LetterId {
  const id = letterIdSchema.parse(parts.newId());
  const language = languageOf(parts, parts.request(requestId), template);
  const isOwed = state === 'owed' ? 1 : 0;
  const letter = { id, requestId, template, noticeId: noticeId ?? null, state, language, isOwed };
  insertLetter(unit.db, letter, unit.now);
  noteLetter(unit, id, state === 'owed' ? 'letter.owed' : 'letter.drafted', { template });
  return id;
}

/** Throws staleVersion when somebody else was first. */
export function saveLetter(unit: Unit, letter: StoredLetter): void {
  if (!updateLetter(unit.db, letter)) throw new FristError('staleVersion');
}

/** Tells the journal and the open pages of a letter. */
export function noteLetter(
  unit: Unit,
  id: LetterId,
  action: `letter.${'owed' | 'drafted' | 'changed' | 'discarded' | 'saved' | 'waived'}`,
  fields: { readonly [field: string]: string | null },
): void {
  unit.journal({ action, object: { type: 'letter', id }, fields });
  unit.changed('letters', id);
}

function requireState(
  parts: LettersParts,
  id: LetterId,
  version: number,
  state: StoredLetter['state'],
  otherwise: Bilingual,
): StoredLetter {
  const stored = requireLetter(parts, id);
  if (stored.state === 'issued') throw new FristError('letterIssued');
  if (stored.version !== version) throw new FristError('staleVersion');
  if (stored.state === state) return stored;
  throw notPossible(otherwise);
}

function notPossible({ sv, en }: Bilingual): FristError {
  return new FristError('notPossible', { reasonSv: sv, reasonEn: en });
}

const notDraft = { sv: 'brevet är inget utkast', en: 'the letter is not a draft' };
const notOwed = {
  sv: 'bara ett brev som ska skrivas och inte är påbörjat kan efterges',
  en: 'only a letter that is owed and not begun can be waived',
};
const replyStays = {
  sv: 'den registrerade ska alltid få svar på sin begäran (artikel 12.3–12.4)',
  en: 'the person must always have an answer to the request (Article 12(3)–(4))',
};
const noticeStays = {
  sv: 'en underrättelse till en mottagare efterges som sådan, under Mottagare (artikel 19)',
  en: 'a notice to a recipient is waived as such, under Recipients (Article 19)',
};
