import type { ReactNode } from 'react';
import type { Bilingual } from '../../../core/kit/language.ts';
import type { Field } from '../../../core/registers/model/fields.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Checkbox, Select, Ticks } from '../../ui/Choice.tsx';
import { Problem, ProseField } from '../../ui/Field.tsx';
import { mayBeOpen } from './conversion.ts';
import { type ControlProps, useProblem } from './terms.ts';
import { formTexts } from './texts.ts';

type Names = { readonly names: Readonly<Record<string, Bilingual>> };

/** One code of a closed list, or none where it may stay open. */
export function ChoiceInput(props: ControlProps<string> & Names & { readonly field: Field }) {
  const { path, label, hint, value, onChange, names, field } = props;
  const t = useTexts(formTexts);
  const say = useBilingual();
  const options = Object.entries(names).map(([code, name]) => ({ value: code, label: say(name) }));
  const open = mayBeOpen(field) ? [{ value: '', label: t.notChosen }] : [];
  return (
    <Noted path={path} hint={hint}>
      <Select label={label} value={value} onChange={onChange} options={[...open, ...options]} />
    </Noted>
  );
}

/** Any number of codes of a closed list, all in sight. */
export function TicksInput(props: ControlProps<readonly string[]> & Names) {
  const { path, label, hint, value, onChange, names } = props;
  const say = useBilingual();
  return (
    <Noted path={path}>
      <Ticks
        legend={label}
        {...(hint ? { hint } : {})}
        values={Object.keys(names)}
        chosen={value}
        name={(code) => (names[code] ? say(names[code]) : code)}
        onChange={onChange}
      />
    </Noted>
  );
}

export function YesNoInput({ path, label, hint, value, onChange }: ControlProps<boolean>) {
  return (
    <Noted path={path} hint={hint}>
      <Checkbox selected={value} onChange={onChange}>
        {label}
      </Checkbox>
    </Noted>
  );
}

/** Several short texts, one a line. */
export function LinesInput({ path, label, hint, value, onChange }: ControlProps<string>) {
  const t = useTexts(formTexts);
  return (
    <ProseField
      label={label}
      value={value}
      onChange={onChange}
      hint={[t.perLine, hint].filter(Boolean).join(' ')}
      problem={useProblem(path)}
      rows={2}
    />
  );
}

type NotedProps = {
  readonly path: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
};

/** A control that has no place of its own for its hint and its problem. */
export function Noted({ path, hint, children }: NotedProps) {
  const problem = useProblem(path);
  return (
    <div className="field">
      {children}
      {hint && <p className="hint">{hint}</p>}
      {problem !== undefined && <Problem text={problem} />}
    </div>
  );
}
