import type { RegisterName } from '../../../core/registers/model/names.ts';

/** Under which name the unsaved form of an item is kept; a new one by what it begins with. */
export function draftKeyOf(register: RegisterName, id: string | undefined, begins = ''): string {
  return `register ${register} ${id ?? `new ${begins}`.trim()}`;
}
