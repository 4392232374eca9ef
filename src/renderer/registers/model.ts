import type { MethodOutput } from '../../core/contract.ts';
import type { AnyRegister } from '../../core/registers/model/definition.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { registerDefinitions } from '../../core/registers.ts';

/** What an item says, by the names of its register's fields. */
export type Content = Readonly<Record<string, unknown>>;

/** One item whole, of whichever register. */
export type RegisterItem = Omit<MethodOutput<'processing.get'>, 'content'> & {
  readonly content: Content;
};

/** What a card of one register is given (see extras.ts). */
export type RegisterCardProps = { readonly item: RegisterItem };

/** A register's words, fields and rules; undefined for a name that is not in the catalogue. */
export function definitionOf(name: string): AnyRegister | undefined {
  return registerDefinitions.find((definition) => definition.name === name);
}

type Verb = 'list' | 'get' | 'save' | 'remove' | 'history';

/** A method of a register by name. All registers have the same five, so the type of one stands for each. */
export function methodOf<Each extends Verb>(
  register: RegisterName,
  verb: Each,
): `processing.${Each}` {
  return `${register}.${verb}` as `processing.${Each}`;
}
