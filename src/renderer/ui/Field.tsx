import { CircleAlert } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';

export type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** What is wrong with it; shown at the field and told to screen readers. */
  readonly problem?: string | undefined;
  readonly optional?: boolean;
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
  readonly language?: string;
};

type LineFieldProps = FieldProps & {
  readonly type?: 'text' | 'password' | 'email' | 'tel' | 'url';
  readonly placeholder?: string;
  readonly mono?: boolean;
  readonly after?: ReactNode;
};

/** One line of text with its label, hint and problem. */
export function LineField(props: LineFieldProps) {
  const { type = 'text', placeholder = '', mono, after } = props;
  return (
    <TextField {...common(props)} type={type} autoComplete="off" spellCheck="false">
      <FieldLabel {...props} />
      <div className="with-button">
        <Input className={`input${mono ? ' mono' : ''}`} placeholder={placeholder} />
        {after}
      </div>
      <FieldFoot {...props} />
    </TextField>
  );
}

/** Running text that grows with its content. */
export function ProseField(props: FieldProps & { readonly rows?: number }) {
  const { rows = 3 } = props;
  return (
    <TextField {...common(props)} spellCheck="false">
      <FieldLabel {...props} />
      <TextArea lang={props.language} style={{ '--rows': rows } as CSSProperties} />
      <FieldFoot {...props} />
    </TextField>
  );
}

function common({ value, onChange, problem, readOnly, required, autoFocus, onBlur }: FieldProps) {
  return {
    className: 'field',
    value,
    onChange,
    isInvalid: problem !== undefined,
    isReadOnly: readOnly ?? false,
    isRequired: required ?? false,
    autoFocus: autoFocus ?? false,
    validationBehavior: 'aria' as const,
    ...(onBlur ? { onBlur } : {}),
  };
}

function FieldLabel({ label, optional }: FieldProps) {
  const t = useTexts(commonTexts);
  return (
    <Label>
      {label}
      {optional && <span className="faint"> · {t.optional}</span>}
    </Label>
  );
}

function FieldFoot({ hint, problem }: FieldProps) {
  return (
    <>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {problem !== undefined && <Problem text={problem} />}
    </>
  );
}

/** What is wrong with a field: a sign and words, never colour alone. */
export function Problem({ text }: { readonly text: string }) {
  return (
    <Text slot="errorMessage" className="problem">
      <CircleAlert size={14} aria-hidden />
      {text}
    </Text>
  );
}
