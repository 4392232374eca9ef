import './form.css';
import { FieldInput } from './FieldInput.tsx';
import type { FormFieldsProps } from './terms.ts';

/** Every field of a form, in the order of the register. */
export function FormFields({ fields, under, form, onChange }: FormFieldsProps) {
  return (
    <div className="form-fields">
      {Object.entries(fields).map(([name, field]) => (
        <FieldInput
          key={name}
          field={field}
          path={`${under}${name}`}
          value={form[name]}
          onChange={(value) => onChange({ ...form, [name]: value })}
        />
      ))}
    </div>
  );
}
