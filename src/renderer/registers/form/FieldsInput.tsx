import type { Fields as FieldsOf } from '../../../core/registers/model/fields.ts';
import type { Form } from './conversion.ts';
import { type ControlProps, useFormTerms } from './terms.ts';

type FieldsInputProps = ControlProps<Form> & { readonly fields: FieldsOf };

/** Fields that belong together under one name. */
export function FieldsInput({ fields, path, label, value, onChange }: FieldsInputProps) {
  const { Fields } = useFormTerms();
  return (
    <fieldset className="form-group">
      <legend>{label}</legend>
      <Fields fields={fields} under={`${path}.`} form={value} onChange={onChange} />
    </fieldset>
  );
}
