import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Fields as FieldsOf } from '../../../core/registers/model/fields.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Field.tsx';
import { emptyForm, type Form } from './conversion.ts';
import { focusWithin } from './focus.ts';
import { type ControlProps, useFormTerms, useProblem } from './terms.ts';
import { formTexts } from './texts.ts';

/** So many entries stand open; more begin folded. */
const mostOpen = 2;

type ListInputProps = ControlProps<readonly Form[]> & { readonly fields: FieldsOf };

/** Any number of entries with the same fields: added, removed, moved. */
export function ListInput({ fields, path, label, hint, value, onChange }: ListInputProps) {
  const t = useTexts(formTexts);
  const problem = useProblem(path);
  const { Fields } = useFormTerms();
  const nameOf = useEntryName();
  const [started] = useState(value.length);
  const box = useRef<HTMLFieldSetElement>(null);
  const goToEntry = (place: number) =>
    requestAnimationFrame(() => {
      const entries = box.current?.querySelectorAll(':scope > ol > li .form-fields');
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
          <Entry
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name but its place
            key={place}
            path={`${path}.${place}`}
            name={nameOf(fields, entry) || t.entry(place + 1)}
            startsOpen={value.length <= mostOpen || place >= started}
            {...(place > 0 ? { onUp: () => move(place, place - 1) } : {})}
            {...(place < value.length - 1 ? { onDown: () => move(place, place + 1) } : {})}
            onRemove={() => remove(place)}
          >
            <Fields
              fields={fields}
              under={`${path}.${place}.`}
              form={entry}
              onChange={(next) => onChange(value.with(place, next))}
            />
          </Entry>
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

type EntryProps = EntryMoves & {
  readonly path: string;
  readonly name: string;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
};

/** One entry, folded to its name where there are many. */
function Entry({ path, name, startsOpen, children, ...moves }: EntryProps) {
  // Asked once: what the officer opens and folds afterwards stays so.
  const [open] = useState(startsOpen);
  return (
    <li data-path={path}>
      <EntryButtons name={name} {...moves} />
      <details open={open}>
        <summary className="strong">{name}</summary>
        {children}
      </details>
    </li>
  );
}

type EntryMoves = {
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onRemove: () => void;
};

function EntryButtons({ name, onUp, onDown, onRemove }: EntryMoves & { readonly name: string }) {
  const t = useTexts(formTexts);
  return (
    <div className="entry-buttons">
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
    </div>
  );
}

/** An entry goes by the first thing that was typed or chosen in it. */
function useEntryName(): (fields: FieldsOf, entry: Form) => string {
  const say = useBilingual();
  return (fields, entry) => {
    for (const [field, { shape }] of Object.entries(fields)) {
      const value = entry[field];
      if (typeof value !== 'string' || value === '') continue;
      if (shape.kind === 'line' || shape.kind === 'email' || shape.kind === 'date') return value;
      const name = shape.kind === 'choice' ? shape.names[value] : undefined;
      if (name) return say(name);
    }
    return '';
  };
}
