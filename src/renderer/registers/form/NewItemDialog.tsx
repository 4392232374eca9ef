import { useRef } from 'react';
import type { RegisterItemId } from '../../../core/kit/ids.ts';
import type { AnyRegister } from '../../../core/registers/model/definition.ts';
import type { RegisterName } from '../../../core/registers/model/names.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { SaveFoot } from '../../ui/SaveFoot.tsx';
import { definitionOf } from '../model.ts';
import { registerTexts } from '../texts.ts';
import { FormErrors } from './FormErrors.tsx';
import { focusField, focusFirstProblem } from './focus.ts';
import { FormTermsProvider, useFormTerms } from './terms.ts';
import { useItemForm, useProblemOf } from './useItemForm.ts';
import { useSaveKeys } from './useSaveKeys.ts';

type NewItemDialogProps = {
  readonly register: RegisterName;
  readonly onPick: (id: RegisterItemId) => void;
  readonly onClose: () => void;
};

/** Enters an item of another register without leaving the form that is to name it. */
export function NewItemDialog({ register, ...rest }: NewItemDialogProps) {
  const definition = definitionOf(register);
  return definition && <NewItem definition={definition} {...rest} />;
}

type NewItemProps = Omit<NewItemDialogProps, 'register'> & { readonly definition: AnyRegister };

function NewItem({ definition, onPick, onClose }: NewItemProps) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const box = useRef<HTMLDivElement>(null);
  const { Fields } = useFormTerms();
  const draftKey = `register ${definition.name} beside`;
  const { form, busy, error, set, overrule, ...entering } = useItemForm({ definition, draftKey });
  const problemOf = useProblemOf(error);
  const save = async () => {
    const saved = await entering.save();
    if (!saved) {
      requestAnimationFrame(() => focusFirstProblem(box.current));
      return;
    }
    onPick(saved.id);
    onClose();
  };
  const leave = () => {
    entering.forget();
    onClose();
  };
  useSaveKeys(box, () => void save());
  return (
    <Dialog
      wide
      title={t.newItem(say(definition.words.one))}
      onClose={onClose}
      foot={<SaveFoot onClose={leave} onSave={() => void save()} isDisabled={busy} />}
    >
      <div ref={box} className="stack">
        <FormTermsProvider value={{ problemOf, Fields }}>
          <Fields fields={definition.fields} under="" form={form} onChange={set} />
        </FormTermsProvider>
        <FormErrors
          twinWord={t.pickOther}
          onTwin={(id) => {
            onPick(id);
            leave();
          }}
          error={error}
          onKeepMine={overrule}
          onTakeTheirs={leave}
          onField={(path) => focusField(box.current, path)}
        />
      </div>
    </Dialog>
  );
}
