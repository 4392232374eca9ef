import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Fields as FieldsOf } from '../../../core/registers/model/fields.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Field.tsx';
import { emptyForm, type Form } from './conversion.ts';
import { focusWithin } from './focus.ts';
import { type ControlProps, useFormTerms, useProblem } from './terms.ts';
import { formTexts } from './texts.ts';

type ListInputProps = ControlProps<readonly Form[]> & { readonly fields: FieldsOf };

/** Any number of entries with the same fields: added, removed, moved. */
export function ListInput({ fields, path, label, hint, value, onChange }: ListInputProps) {
  const t = useTexts(formTexts);
  const problem = useProblem(path);
  const { Fields } = useFormTerms();
  const box = useRef<HTMLFieldSetElement>(null);
  const goToEntry = (place: number) =>
    requestAnimationFrame(() => {
      const entries = box.current?.querySelectorAll(':scope > ol > li > .form-fields');
      focusWithin(entries?.[place] ?? box.current?.lastElementChild);
    });
  const add = () => {
    onChange([...value, emptyForm(fields)]);
    goToEntry(value.length);
  };
  const move = (from: number, to: number) => {
    onChange(value.with(from, value[to] ?? {}).with(to, value[from] ?? {}));
    goToEntry(to);
  };
  const remove = (place: number) => {
    onChange(value.filter((_, at) => at !== place));
    goToEntry(place);
  };
  return (
    <fieldset className="form-group" ref={box}>
      <legend>{label}</legend>
      {hint && <p className="small faint">{hint}</p>}
      {value.length === 0 && <p className="faint">{t.noEntries}</p>}
      <ol className="form-entries">
        {value.map((entry, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name but its place
          <li key={place} data-path={`${path}.${place}`}>
            <EntryHead
              name={nameOf(entry) || t.entry(place + 1)}
              {...(place > 0 ? { onUp: () => move(place, place - 1) } : {})}
              {...(place < value.length - 1 ? { onDown: () => move(place, place + 1) } : {})}
              onRemove={() => remove(place)}
            />
            <Fields
              fields={fields}
              under={`${path}.${place}.`}
              form={entry}
              onChange={(next) => onChange(value.with(place, next))}
            />
          </li>
        ))}
      </ol>
      {problem !== undefined && (
        <div className="field">
          <Problem text={problem} />
        </div>
      )}
      <div>
        <Button icon={Plus} onPress={add}>
          {t.addEntry}
          <span className="visually-hidden">: {label}</span>
        </Button>
      </div>
    </fieldset>
  );
}

type EntryHeadProps = {
  readonly name: string;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onRemove: () => void;
};

function EntryHead({ name, onUp, onDown, onRemove }: EntryHeadProps) {
  const t = useTexts(formTexts);
  return (
    <div className="spread">
      <span className="strong cut">{name}</span>
      <span className="line nowrap">
        <IconButton
          label={t.moveUp(name)}
          icon={ArrowUp}
          isDisabled={onUp === undefined}
          {...(onUp ? { onPress: onUp } : {})}
        />
        <IconButton
          label={t.moveDown(name)}
          icon={ArrowDown}
          isDisabled={onDown === undefined}
          {...(onDown ? { onPress: onDown } : {})}
        />
        <IconButton label={t.removeEntry(name)} icon={Trash2} onPress={onRemove} />
      </span>
    </div>
  );
}

/** An entry goes by the first text that was typed in it. */
function nameOf(entry: Form): string {
  const [first] = Object.values(entry);
  return typeof first === 'string' ? first : '';
}
