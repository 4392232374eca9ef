import type { RegisterName } from '../../core/registers/model/names.ts';
import { registerDefinitions } from '../../core/registers.ts';
import { registerExtras } from './extras.ts';

/** The registers that stand as tabs of one: the main one first; itself alone where it has no others. */
export function familyOf(name: RegisterName): readonly RegisterName[] {
  const main = registerExtras[name].under ?? name;
  return registerDefinitions
    .map((definition) => definition.name)
    .filter((each) => each === main || registerExtras[each].under === main);
}
