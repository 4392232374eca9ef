import { useEffect, useRef } from 'react';
import type { AnyRegister } from '../../../core/registers/model/definition.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { commonTexts } from '../../texts/common.ts';
import { Button } from '../../ui/Button.tsx';
import { tell } from '../../ui/notices.ts';
import { goTo } from '../../uiState.ts';
import type { RegisterItem } from '../model.ts';
import { editOf, editPart, namingOf } from '../parts.ts';
import { registerTexts } from '../texts.ts';
import type { Form } from './conversion.ts';
import { draftKeyOf } from './draftKey.ts';
import { FormErrors } from './FormErrors.tsx';
import { FormFields } from './FormFields.tsx';
import { focusField, focusFirstProblem } from './focus.ts';
import { FormTermsProvider } from './terms.ts';
import { formTexts } from './texts.ts';
import { useItemForm, useProblemOf } from './useItemForm.ts';
import { useSaveKeys } from './useSaveKeys.ts';
import '../../settings/settings.css';

type ItemFormProps = {
  readonly definition: AnyRegister;
  /** Absent for a new item. */
  readonly item?: RegisterItem;
  /** The part of the route: where the cursor begins, or what a new item begins by naming. */
  readonly part: string | undefined;
};

/** The form of one item, in place of what is read. */
export function ItemForm({ definition, item, part }: ItemFormProps) {
  const t = useTexts(registerTexts);
  const texts = useTexts(formTexts);
  const say = useBilingual();
  const { name, words } = definition;
  const box = useRef<HTMLElement>(null);
  const naming = namingOf(part);
  const draftKey = draftKeyOf(name, item?.id, naming && part);
  const field = editOf(part)?.field ?? '';
  const start = naming ? startOf(definition, naming) : {};
  const editing = useItemForm({ definition, draftKey, start, ...(item ? { item } : {}) });
  const { form, changed, busy, error, set, overrule, forget } = editing;
  const problemOf = useProblemOf(error);
  useEffect(() => focusField(box.current, field), [field]);
  const save = async () => {
    const saved = await editing.save();
    if (!saved) {
      requestAnimationFrame(() => focusFirstProblem(box.current));
      return;
    }
    tell({ kind: 'done', text: t.saved });
    goTo({ area: name, id: saved.id });
  };
  const leave = () => {
    goTo({ area: name, ...(item ? { id: item.id } : {}) });
    if (!changed) return;
    forget();
    const undo = () => {
      set(form);
      goTo({ area: name, id: item?.id ?? 'new', part: part ?? editPart() });
    };
    tell({ kind: 'done', text: texts.discarded, undo });
  };
  useSaveKeys(box, () => void save());
  const title = item ? texts.edit(say(item.title) || t.untitled) : t.newItem(say(words.one));
  return (
    <article className="page stack" ref={box} aria-labelledby="item-title">
      <h1 id="item-title">{title}</h1>
      {!item && <p className="soft">{say(words.lead)}</p>}
      <FormTermsProvider value={{ problemOf, Fields: FormFields }}>
        <FormFields fields={definition.fields} under="" form={form} onChange={set} />
      </FormTermsProvider>
      <FormErrors
        twinWord={t.openOther}
        onTwin={(id) => goTo({ area: name, id })}
        error={error}
        onKeepMine={overrule}
        onTakeTheirs={leave}
        onField={(path) => focusField(box.current, path)}
      />
      <SaveBar changed={changed} busy={busy} onSave={() => void save()} onLeave={leave} />
    </article>
  );
}

/** A new item that names another from the start. */
function startOf(
  { fields }: AnyRegister,
  { field, id }: { readonly field: string; readonly id: string },
): Form {
  return { [field]: fields[field]?.shape.kind === 'references' ? [id] : id };
}

type SaveBarProps = {
  readonly changed: boolean;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
};

function SaveBar({ changed, busy, onSave, onLeave }: SaveBarProps) {
  const t = useTexts(formTexts);
  const common = useTexts(commonTexts);
  return (
    <div className="save-bar">
      <span className="soft" role="status">
        {changed ? common.unsaved : t.saveKeys}
      </span>
      <Button onPress={onLeave}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={busy} onPress={onSave}>
        {common.save}
      </Button>
    </div>
  );
}
