import { type ComponentType, createContext, useContext } from 'react';
import type { Fields } from '../../../core/registers/model/fields.ts';
import type { Form } from './conversion.ts';

export type FormFieldsProps = {
  readonly fields: Fields;
  /** What stands before the fields' names in their paths; empty at the top. */
  readonly under: string;
  readonly form: Form;
  readonly onChange: (form: Form) => void;
};

/** What every field of a form asks. */
export type FormTerms = {
  /** What is wrong with the field at a path. */
  readonly problemOf: (path: string) => string | undefined;
  /** Draws fields: handed down, so that a field which holds fields does not import what imports it. */
  readonly Fields: ComponentType<FormFieldsProps>;
};

const FormContext = createContext<FormTerms>({ problemOf: () => undefined, Fields: () => null });

export const FormTermsProvider = FormContext.Provider;

export function useFormTerms(): FormTerms {
  return useContext(FormContext);
}

/** What is wrong with the field at a path; undefined when nothing is. */
export function useProblem(path: string): string | undefined {
  return useFormTerms().problemOf(path);
}

/** One field's control: its value as the form holds it. */
export type ControlProps<Value> = {
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};
