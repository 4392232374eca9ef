import type { MethodOutput } from '../../core/contract.ts';
import type { PickedFile } from '../../core/kit/bridge.ts';
import { bytesOf } from '../ui/base64.ts';

export type Read = MethodOutput<'importing.read'>;
export type Outcome = MethodOutput<'importing.preview'>;
export type Foreign = MethodOutput<'importing.readForeign'>;

/** Which field each column fills, by the column's name; '' for none. */
export type Chosen = Readonly<Record<string, string>>;

export function chosenOf({ mapping }: Read): Chosen {
  return Object.fromEntries(mapping.map(({ column, field }) => [column, field]));
}

export function mappingOf(chosen: Chosen) {
  return Object.entries(chosen).map(([column, field]) => ({ column, field }));
}

/** A field that two columns fill at once, or undefined: each field is filled by one. */
export function filledTwice(chosen: Chosen): string | undefined {
  const fields = Object.values(chosen).filter((field) => field !== '');
  return fields.find((field, at) => fields.indexOf(field) < at);
}

/**
 * Whether a file is for the readers of other people's standards: YAML always is; JSON where it names the parts of a
 * TILT document or a fideslang manifest at its top.
 */
export function isForeign({ fileName, contentBase64 }: PickedFile): boolean {
  if (/\.ya?ml$/i.test(fileName)) return true;
  if (!/\.json$/i.test(fileName)) return false;
  const text = new TextDecoder().decode(bytesOf(contentBase64));
  try {
    const top: unknown = JSON.parse(text);
    if (typeof top !== 'object' || top === null || Array.isArray(top)) return false;
    const marks = ['dataDisclosed', 'controller', 'dataset', 'system', 'data_use', 'fides_meta'];
    return marks.some((mark) => Object.hasOwn(top, mark));
  } catch {
    return false;
  }
}
