import type { PlainDate } from '../../../core/kit/dates.ts';
import type { RegisterItemId } from '../../../core/kit/ids.ts';
import type { Field, Shape } from '../../../core/registers/model/fields.ts';
import { useArticle, useBilingual } from '../../texts/catalogue.ts';
import { DateField } from '../../ui/DateField.tsx';
import { LineField, ProseField } from '../../ui/Field.tsx';
import type { NamedFile } from '../fileOf.ts';
import { BilingualFields } from './BilingualFields.tsx';
import { ChoiceInput, LinesInput, TicksInput, YesNoInput } from './ClosedInputs.tsx';
import type { Form, TypedMoment } from './conversion.ts';
import { FieldsInput } from './FieldsInput.tsx';
import { FileInput } from './FileInput.tsx';
import { ListInput } from './ListInput.tsx';
import { MomentInput } from './MomentInput.tsx';
import { ReferenceInput, ReferencesInput } from './ReferenceInput.tsx';
import { type ControlProps, useProblem } from './terms.ts';

type FieldInputProps = {
  readonly field: Field;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

const wideKinds: readonly Shape['kind'][] = [
  'prose',
  'ticks',
  'lines',
  'bilingual',
  'group',
  'list',
  'references',
  'moment',
];

/** One field of a form with its label, its hint, its article and what is wrong with it. */
export function FieldInput({ field, path, value, onChange }: FieldInputProps) {
  const say = useBilingual();
  const article = useArticle();
  const { words, shape } = field;
  const label = say(words);
  const cited = words.article && article(words.article);
  const isSaid = cited && label.toLowerCase().includes(cited.toLowerCase());
  const hints = [words.hint && say(words.hint), !isSaid && cited];
  const hint = hints.filter(Boolean).join(' ') || undefined;
  const width = wideKinds.includes(shape.kind) ? ' wide' : '';
  return (
    <div className={`form-field${width}`} data-path={path}>
      <Control field={field} control={{ path, label, hint, value, onChange }} />
    </div>
  );
}

type ControlOfProps = { readonly field: Field; readonly control: ControlProps<unknown> };

function Control({ field, control }: ControlOfProps) {
  const { shape } = field;
  switch (shape.kind) {
    case 'line':
    case 'email':
    case 'number':
      return <TypedLine kind={shape.kind} {...of<string>(control)} />;
    case 'prose':
      return <Prose {...of<string>(control)} />;
    case 'date':
      return <Day {...of<PlainDate | undefined>(control)} />;
    case 'moment':
      return <MomentInput {...of<TypedMoment>(control)} />;
    case 'yesNo':
      return <YesNoInput {...of<boolean>(control)} />;
    case 'choice':
      return <ChoiceInput {...of<string>(control)} field={field} names={shape.names} />;
    case 'ticks':
      return <TicksInput {...of<readonly string[]>(control)} names={shape.names} />;
    case 'lines':
      return <LinesInput {...of<string>(control)} />;
    case 'bilingual':
      return <BilingualFields {...of<Readonly<Record<'sv' | 'en', string>>>(control)} />;
    case 'file':
      return <FileInput {...of<NamedFile | undefined>(control)} />;
    case 'reference':
      return (
        <ReferenceInput {...of<RegisterItemId | undefined>(control)} register={shape.register} />
      );
    case 'references':
      return (
        <ReferencesInput {...of<readonly RegisterItemId[]>(control)} register={shape.register} />
      );
    case 'group':
      return <FieldsInput {...of<Form>(control)} fields={shape.fields} />;
    case 'list':
      return <ListInput {...of<readonly Form[]>(control)} fields={shape.fields} />;
  }
}

/** The control of a value whose type its shape has settled: conversion.ts makes no other. */
function of<Value>(control: ControlProps<unknown>): ControlProps<Value> {
  return control as ControlProps<Value>;
}

type TypedLineProps = ControlProps<string> & { readonly kind: 'line' | 'email' | 'number' };

function TypedLine({ kind, path, label, hint, value, onChange }: TypedLineProps) {
  return (
    <LineField
      label={label}
      value={value}
      onChange={onChange}
      hint={hint}
      problem={useProblem(path)}
      type={kind === 'email' ? 'email' : 'text'}
    />
  );
}

function Prose({ path, label, hint, value, onChange }: ControlProps<string>) {
  return (
    <ProseField
      label={label}
      value={value}
      onChange={onChange}
      hint={hint}
      problem={useProblem(path)}
      rows={2}
    />
  );
}

function Day({ path, label, hint, value, onChange }: ControlProps<PlainDate | undefined>) {
  return (
    <DateField
      label={label}
      value={value}
      onChange={onChange}
      {...(hint ? { hint } : {})}
      problem={useProblem(path)}
    />
  );
}
