import type { CommandCall, Handlers } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import type { LetterId, RecipientNoticeId, RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { lettersContract } from './contract.ts';
import { letterDate } from './facts.ts';
import { issueLetter } from './issue.ts';
import { type Letter, type TemplateName, templateNames } from './model.ts';
import type { IssuedLetter, LettersParts } from './ports.ts';
import { fileOf, previewOf } from './printed.ts';
import { whyNotFitting } from './rules/fitting.ts';
import {
  addLetter,
  discardDraft,
  editDraft,
  noteLetter,
  requireDraft,
  requireLetter,
  saveLetter,
  startDraft,
  waiveLetter,
} from './serviceDrafts.ts';
import { previewTemplate, saveWording, wordings } from './serviceWording.ts';
import { countOwed, lettersOf, type StoredLetter } from './store.ts';
import { templates } from './templates/index.ts';
import { viewOf } from './written.ts';

/** What the rules of a case need to know of a letter: a plain date and an instant once it is issued. */
type LetterStanding = Partial<IssuedLetter> &
  Pick<Letter, 'template' | 'state'> & { readonly issuedAt?: NonNullable<Letter['issuedAt']> };

/** A letter as evidence: its number, plain date and the SHA-256 of its PDF are null until it is issued. */
type LetterPaper = Pick<
  StoredLetter,
  'template' | 'state' | 'language' | 'number' | 'date' | 'issuedAt' | 'sha256' | 'pages'
>;

export type LettersService = {
  readonly handlers: Handlers<typeof lettersContract>;
  /** The letters of a case, as its rules see them. */
  of(id: RequestId): readonly LetterStanding[];
  /** The letters of a case with what proves them, oldest first; discarded ones too. */
  papers(id: RequestId): readonly LetterPaper[];
  /** How many letters are owed and not begun. */
  owed(): number;
  /** Notes within a command that a case owes a letter; not twice while one waits, per notice for a recipient's. */
  owe(unit: Unit, id: RequestId, template: TemplateName, noticeId?: RecipientNoticeId): void;
  /** Discards within a command what is owed or drafted of a template; of one notice where it is named. */
  drop(unit: Unit, id: RequestId, template: TemplateName, noticeId?: RecipientNoticeId): void;
  /** Issues the letter of a template that a case owes or has drafted. Throws notPossible without one, else as letters.issue. */
  issueOwed(call: CommandCall, id: RequestId, template: TemplateName): Promise<void>;
};

export function lettersService(parts: LettersParts): LettersService {
  const { read } = parts;
  return {
    of: (id) => lettersOf(read, id).map(standingOf),
    papers: (id) => lettersOf(read, id),
    owed: () => countOwed(read),
    owe: (unit, id, template, noticeId) => {
      if (waiting(unit, id, template, noticeId).length > 0) return;
      addLetter(parts, unit, id, { template, noticeId }, 'owed');
    },
    drop: (unit, id, template, noticeId) => {
      for (const letter of waiting(unit, id, template, noticeId)) {
        saveLetter(unit, { ...letter, state: 'discarded', edits: {} });
        noteLetter(unit, letter.id, 'letter.discarded', { state: 'discarded' });
      }
    },
    issueOwed: async (call, id, template) => {
      const letter = lettersOf(read, id).find((one) => one.template === template && waits(one));
      if (!letter) {
        throw new FristError('notPossible', {
          reasonSv: `”${templates[template].title.sv}” ska inte skrivas i ärendet`,
          reasonEn: `the case does not owe ‘${templates[template].title.en}’`,
        });
      }
      await issueLetter(parts, letter, call);
    },
    handlers: handlersOf(parts),
  };
}

function handlersOf(parts: LettersParts): LettersService['handlers'] {
  const { read } = parts;
  const view = (id: LetterId): Letter => viewOf(parts, requireLetter(parts, id), letterDate(parts));
  return {
    'letters.list': ({ requestId }) => {
      parts.request(requestId);
      const date = letterDate(parts);
      return { letters: lettersOf(read, requestId).map((one) => viewOf(parts, one, date)) };
    },
    'letters.get': ({ id }) => view(id),
    'letters.draft': ({ requestId, ...kind }, call) =>
      view(startDraft(parts, call, requestId, kind)),
    'letters.fitting': ({ requestId }) => ({ templates: fittingIn(parts, requestId) }),
    'letters.waive': (input, call) => {
      waiveLetter(parts, call, input);
      return view(input.id);
    },
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
    ...wordingHandlers(parts),
  };
}

type WordingMethod = 'letters.templates' | 'letters.saveWording' | 'letters.previewTemplate';

function wordingHandlers(parts: LettersParts): Pick<LettersService['handlers'], WordingMethod> {
  return {
    'letters.templates': ({ language }) => ({ templates: wordings(parts, language) }),
    'letters.saveWording': (input, call) => saveWording(parts, call, input),
    'letters.previewTemplate': ({ template, language }, call) =>
      previewTemplate(parts, template, language, call),
  };
}

/** Every template, each with why it may not be written in the case now, where it may not. */
function fittingIn(parts: LettersParts, requestId: RequestId) {
  const request = parts.request(requestId);
  return templateNames.map((template) => {
    const reason = whyNotFitting(request, template);
    const { title } = templates[template];
    return { template, title, fits: !reason, ...(reason ? { reason } : {}) };
  });
}

function standingOf({ template, state, issuedAt, date, noticeId }: StoredLetter): LetterStanding {
  return {
    template,
    state,
    ...(issuedAt === null ? {} : { issuedAt }),
    ...(date === null ? {} : { date }),
    ...(noticeId === null ? {} : { noticeId }),
  };
}

function waits({ state }: StoredLetter): boolean {
  return state === 'owed' || state === 'draft';
}

/** The letters of a template, and of one notice where it is named, that are owed or begun. */
function waiting(
  unit: Unit,
  id: RequestId,
  template: TemplateName,
  noticeId: RecipientNoticeId | undefined,
): readonly StoredLetter[] {
  return lettersOf(unit.db, id).filter(
    (letter) =>
      letter.template === template &&
      waits(letter) &&
      (noticeId === undefined || letter.noticeId === noticeId),
  );
}
