import type { CommandCall, Handlers } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import { type LetterId, letterIdSchema, type RequestId } from '../kit/ids.ts';
import type { LetterStanding } from '../requests/rules.ts';
import type { Unit } from '../unitOfWork.ts';
import type { lettersContract } from './contract.ts';
import { letterDate } from './facts.ts';
import { issueLetter } from './issue.ts';
import type { Letter, TemplateName } from './model.ts';
import type { LettersParts } from './ports.ts';
import { fileOf, previewOf } from './printed.ts';
import { lettersFitting } from './rules.ts';
import {
  countOwed,
  findLetter,
  insertLetter,
  lettersOf,
  type StoredLetter,
  updateLetter,
} from './store.ts';
import { isEditable } from './templates/compose.ts';
import { templates } from './templates/index.ts';
import { viewOf, writeLetter } from './written.ts';

export type LettersService = {
  readonly handlers: Handlers<typeof lettersContract>;
  /** The letters of a case, as its rules see them. */
  of(id: RequestId): readonly LetterStanding[];
  /** How many letters are owed and not begun. */
  owed(): number;
  /** Notes within a command that a case owes a letter; not twice while one waits. */
  owe(unit: Unit, id: RequestId, template: TemplateName): void;
};

export function lettersService(parts: LettersParts): LettersService {
  const { read } = parts;
  const view = (id: LetterId): Letter => viewOf(parts, requireLetter(parts, id), letterDate(parts));

  return {
    of: (id) =>
      lettersOf(read, id).map(({ template, state, issuedAt }) => ({
        template,
        state,
        ...(issuedAt === null ? {} : { issuedAt }),
      })),
    owed: () => countOwed(read),
    owe: (unit, id, template) => {
      const waits = lettersOf(unit.db, id).some(
        (letter) =>
          letter.template === template && (letter.state === 'owed' || letter.state === 'draft'),
      );
      if (!waits) addLetter(parts, unit, id, template, 'owed');
    },
    handlers: {
      'letters.list': ({ requestId }) => {
        parts.request(requestId);
        const date = letterDate(parts);
        return { letters: lettersOf(read, requestId).map((one) => viewOf(parts, one, date)) };
      },
      'letters.get': ({ id }) => view(id),
      'letters.draft': ({ requestId, template }, call) =>
        view(startDraft(parts, call, requestId, template)),
      'letters.edit': ({ id, version, edits }, call) => {
        editDraft(parts, call, requireDraft(parts, id, version), edits);
        return view(id);
      },
      'letters.preview': ({ id }, call) => previewOf(parts, requireLetter(parts, id), call),
      'letters.issue': async ({ id, version }, call) => {
        await issueLetter(parts, requireDraft(parts, id, version), call);
        return view(id);
      },
      'letters.file': ({ id }, call) => {
        const file = fileOf(parts, requireLetter(parts, id));
        call.write((unit) => noteLetter(unit, id, 'letter.saved', { sha256: file.sha256 }));
        return file;
      },
      'letters.discard': ({ id, version }, call) => {
        discardDraft(call, requireDraft(parts, id, version));
        return view(id);
      },
    },
  };
}

function requireLetter({ read }: LettersParts, id: LetterId): StoredLetter {
  const found = findLetter(read, id);
  if (!found) throw new FristError('notFound');
  return found;
}

/** The draft that the caller saw. Throws letterIssued, notPossible for an owed or discarded letter, staleVersion. */
function requireDraft(parts: LettersParts, id: LetterId, version: number): StoredLetter {
  const stored = requireLetter(parts, id);
  if (stored.state === 'issued') throw new FristError('letterIssued');
  if (stored.version !== version) throw new FristError('staleVersion');
  if (stored.state === 'draft') return stored;
  throw new FristError('notPossible', {
    reasonSv: 'brevet är inget utkast',
    reasonEn: 'the letter is not a draft',
  });
}

/** The case's draft of this template: the one it has, the owed one begun, or a new one. */
function startDraft(
  parts: LettersParts,
  call: CommandCall,
  requestId: RequestId,
  template: TemplateName,
): LetterId {
  const { rights } = parts.request(requestId);
  if (!lettersFitting(rights).includes(template)) {
    throw new FristError('notPossible', {
      reasonSv: `begäran gäller inget som besvaras med ”${templates[template].title.sv}”`,
      reasonEn: `the request asks for nothing that ‘${templates[template].title.en}’ answers`,
    });
  }
  const letters = lettersOf(parts.read, requestId).filter((one) => one.template === template);
  const draft = letters.find((letter) => letter.state === 'draft');
  if (draft) return draft.id;
  return call.write((unit) => {
    const owed = letters.find((letter) => letter.state === 'owed');
    if (!owed) return addLetter(parts, unit, requestId, template, 'draft');
    saveLetter(unit, { ...owed, state: 'draft' });
    noteLetter(unit, owed.id, 'letter.drafted', { template });
    return owed.id;
  });
}

function editDraft(
  parts: LettersParts,
  call: CommandCall,
  draft: StoredLetter,
  edits: readonly { readonly block: string; readonly text: string | null }[],
): void {
  const { facts } = writeLetter(parts, draft, letterDate(parts));
  const open = new Set(
    templates[draft.template]
      .blocks(facts)
      .filter(isEditable)
      .map(({ id }) => id),
  );
  const wording: Record<string, string> = { ...draft.edits[facts.language] };
  for (const { block, text } of edits) {
    if (!open.has(block)) {
      throw new FristError('notPossible', {
        reasonSv: `blocket ”${block}” är låst eller finns inte`,
        reasonEn: `the block ‘${block}’ is locked or does not exist`,
      });
    }
    if (text === null) delete wording[block];
    else wording[block] = text;
  }
  call.write((unit) => {
    saveLetter(unit, { ...draft, edits: { ...draft.edits, [facts.language]: wording } });
    const changed = Object.fromEntries(edits.map(({ block, text }) => [block, text]));
    noteLetter(unit, draft.id, 'letter.changed', changed);
  });
}

/** An owed letter stays owed without its draft; any other draft is gone for good. */
function discardDraft(call: CommandCall, draft: StoredLetter): void {
  const state = draft.isOwed === 1 ? 'owed' : 'discarded';
  call.write((unit) => {
    saveLetter(unit, { ...draft, state, edits: {} });
    noteLetter(unit, draft.id, 'letter.discarded', { state });
  });
}

function addLetter(
  parts: LettersParts,
  unit: Unit,
  requestId: RequestId,
  template: TemplateName,
  state: 'owed' | 'draft',
): LetterId {
  const id = letterIdSchema.parse(parts.newId());
  const { language } = parts.request(requestId).requester;
  const letter = { id, requestId, template, state, language, isOwed: state === 'owed' ? 1 : 0 };
  insertLetter(unit.db, letter, unit.now);
  noteLetter(unit, id, state === 'owed' ? 'letter.owed' : 'letter.drafted', { template });
  return id;
}

function saveLetter(unit: Unit, letter: StoredLetter): void {
  if (!updateLetter(unit.db, letter)) throw new FristError('staleVersion');
}

function noteLetter(
  unit: Unit,
  id: LetterId,
  action: 'letter.owed' | 'letter.drafted' | 'letter.changed' | 'letter.discarded' | 'letter.saved',
  fields: { readonly [field: string]: string | null },
): void {
  unit.journal({ action, object: { type: 'letter', id }, fields });
  unit.changed('letters', id);
}
