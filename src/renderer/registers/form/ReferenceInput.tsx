import { X } from 'lucide-react';
import type { RegisterItemId } from '../../../core/kit/ids.ts';
import type { RegisterName } from '../../../core/registers/model/names.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ItemName, useItemName } from '../ItemName.tsx';
import { Noted } from './ClosedInputs.tsx';
import { focusWithin } from './focus.ts';
import { ItemPicker } from './ItemPicker.tsx';
import type { ControlProps } from './terms.ts';
import { formTexts } from './texts.ts';

type Of = { readonly register: RegisterName };

/** One item of another register. */
export function ReferenceInput(props: ControlProps<RegisterItemId | undefined> & Of) {
  const { path, label, hint, value, onChange, register } = props;
  const pick = (id: RegisterItemId) => {
    const field = document.activeElement?.closest('[data-path]');
    onChange(id);
    // The control in which it was picked gives way to what was picked.
    requestAnimationFrame(() => focusWithin(field));
  };
  return (
    <Noted path={path} hint={hint}>
      {value === undefined ? (
        <ItemPicker label={label} register={register} taken={[]} onPick={pick} />
      ) : (
        <>
          <span className="field-label">{label}</span>
          <ul className="picked">
            <Picked register={register} id={value} onRemove={() => onChange(undefined)} />
          </ul>
        </>
      )}
    </Noted>
  );
}

/** Any number of items of another register. */
export function ReferencesInput(props: ControlProps<readonly RegisterItemId[]> & Of) {
  const { path, label, hint, value, onChange, register } = props;
  return (
    <Noted path={path} hint={hint}>
      <ItemPicker
        label={label}
        register={register}
        taken={value}
        onPick={(id) => onChange([...value, id])}
      />
      {value.length > 0 && (
        <ul className="picked">
          {value.map((id) => (
            <Picked
              key={id}
              register={register}
              id={id}
              onRemove={() => onChange(value.filter((each) => each !== id))}
            />
          ))}
        </ul>
      )}
    </Noted>
  );
}

type PickedProps = Of & { readonly id: RegisterItemId; readonly onRemove: () => void };

function Picked({ register, id, onRemove }: PickedProps) {
  const t = useTexts(formTexts);
  const { name } = useItemName({ register, id });
  return (
    <li className="picked-item">
      <ItemName register={register} id={id} />
      <IconButton label={t.takeAway(name)} icon={X} onPress={onRemove} />
    </li>
  );
}
