import type { RegisterName } from '../../../core/registers/model/names.ts';

/** Under which name the unsaved form of an item is kept. */
export function draftKeyOf(register: RegisterName, id: string | undefined): string {
  return `register ${register} ${id ?? 'new'}`;
}
