import { Archive, CircleDashed, CircleDot } from 'lucide-react';
import type { ItemState, RegisterName } from '../../core/registers/model/names.ts';
import { useBilingual } from '../texts/catalogue.ts';
import { definitionOf } from './model.ts';

const signs = { draft: CircleDashed, active: CircleDot, ended: Archive } as const;

type StateSignProps = { readonly register: RegisterName; readonly state: ItemState };

/** Where an item stands, as a sign and the register's own word for it. */
export function StateSign({ register, state }: StateSignProps) {
  const say = useBilingual();
  const Sign = signs[state];
  const name = definitionOf(register)?.states[state];
  return (
    <span className="chip">
      <Sign size={12} aria-hidden />
      {name && say(name)}
    </span>
  );
}
