import { useState } from 'react';
import type { ApiError } from '../../../core/kit/envelope.ts';
import { errorText } from '../../../core/kit/errors.ts';
import type { AnyRegister } from '../../../core/registers/model/definition.ts';
import { useSubmit } from '../../act.ts';
import { useTimeZone } from '../../calendar.ts';
import { useDraft } from '../../ui/drafts.ts';
import { problemsOf, problemText } from '../../ui/problems.ts';
import { useUi } from '../../uiState.ts';
import { methodOf, type RegisterItem } from '../model.ts';
import {
  contentOf,
  emptyForm,
  type FieldProblem,
  type Form,
  formOf,
  withoutBlankEntries,
} from './conversion.ts';

type Draft = { readonly version: number; readonly form: Form };

type ItemFormTerms = {
  readonly definition: AnyRegister;
  /** Absent for a new item. */
  readonly item?: RegisterItem;
  /** What a new item says from the start. */
  readonly start?: Form;
  /** Under which name the unsaved form is kept. */
  readonly draftKey: string;
};

/** A form over one item: what is typed, what is wrong with it, and its way to the core. */
export function useItemForm({ definition, item, start, draftKey }: ItemFormTerms) {
  const zone = useTimeZone();
  const { fields } = definition;
  const saved = item ? formOf(fields, item.content, zone) : { ...emptyForm(fields), ...start };
  const draft = useDraft<Draft>(draftKey, { version: item?.version ?? 0, form: saved });
  const [unreadable, setUnreadable] = useState<readonly FieldProblem[]>([]);
  const { busy, error, submit } = useSubmit(methodOf(definition.name, 'save'));
  const save = async (): Promise<RegisterItem | undefined> => {
    const form = withoutBlankEntries(fields, draft.value.form);
    const { content, problems } = contentOf(fields, form, zone);
    draft.set({ ...draft.value, form });
    setUnreadable(problems);
    if (problems.length > 0) return undefined;
    const target = item ? { id: item.id, version: draft.value.version } : {};
    // The core checks the content against the register's own schema.
    const kept = await submit({ ...target, content: content as never });
    if (kept) draft.forget();
    return kept;
  };
  return {
    form: draft.value.form,
    changed: draft.changed,
    busy,
    error: unreadable.length > 0 ? refusalOf(unreadable) : error,
    set: (form: Form) => draft.set({ ...draft.value, form }),
    /** Writes what is typed over what was saved meanwhile, when it is saved next. */
    overrule: () => draft.set({ ...draft.value, version: item?.version ?? 0 }),
    forget: draft.forget,
    save,
  };
}

/** What could not be read, as the core says what it does not accept. */
function refusalOf(fields: readonly FieldProblem[]): ApiError {
  const facts = {
    problems: fields.map(({ path, message }) => `${path}: ${message}`).join('; '),
    fields: fields.map(({ path, message }) => ({ path: `content.${path}`, message })),
  };
  return { code: 'invalidInput', message: errorText('invalidInput', facts, 'en'), facts };
}

/**
 * What is wrong with the field at a path. A problem that the core tells of a whole list's field, without a place,
 * counts for each of its entries.
 */
export function useProblemOf(error: ApiError | undefined): (path: string) => string | undefined {
  const language = useUi((ui) => ui.language);
  const problems = problemsOf(error);
  return (path) => {
    const own = `content.${path}`;
    const bare = own.replaceAll(/\.\d+(?=\.)/g, '');
    const found = problems.find(
      (problem) => problem.path === own || problem.path === bare || isPlaceOf(problem.path, own),
    );
    return found && problemText(found.message, language);
  };
}

/** Whether a problem is with a place in the value at a path, such as the second of several lines. */
function isPlaceOf(problem: string, path: string): boolean {
  return problem.startsWith(`${path}.`) && /^\d+$/.test(problem.slice(path.length + 1));
}
