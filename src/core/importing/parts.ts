import type { TimeZone } from '../kit/dates.ts';
import { type RegisterItemId, registerItemIdSchema } from '../kit/ids.ts';
import type { AnyRegister } from '../registers/model/definition.ts';
import type { RegisterName } from '../registers/model/names.ts';
import type { RegisterService } from '../registers/service.ts';
import type { Organisation } from '../settings/model.ts';
import type { Readable } from '../vault/sql.ts';
import { type Items, itemsBy } from './rules/items.ts';

/** What an import and an export ask of a register, whatever its content. */
export type AnyRegisterService = Pick<
  RegisterService<RegisterName, unknown>,
  'all' | 'enter' | 'matching'
>;

/** A register's definition with its items. */
export type OpenedRegister = {
  readonly definition: AnyRegister;
  readonly service: AnyRegisterService;
};

export type ImportingParts = {
  readonly read: Readable;
  readonly newId: () => string;
  readonly timeZone: () => TimeZone;
  readonly definitions: readonly AnyRegister[];
  readonly services: Readonly<Record<RegisterName, AnyRegisterService>>;
  readonly organisation: () => Organisation;
};

/** One register by its name. */
export function openedRegister(parts: ImportingParts, register: RegisterName): OpenedRegister {
  const definition = parts.definitions.find(({ name }) => name === register);
  if (!definition) throw new RangeError('Every register has a definition');
  return { definition, service: parts.services[register] };
}

/** Every item of the vault by its names, read as they are asked for. */
export function itemsOf(parts: ImportingParts): Items {
  return itemsBy(
    (register) => parts.definitions.find(({ name }) => name === register),
    (register) => parts.services[register].all(),
  );
}

export function newItemId(parts: ImportingParts): RegisterItemId {
  return registerItemIdSchema.parse(parts.newId());
}
