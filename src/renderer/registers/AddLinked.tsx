import { Plus } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { registerDefinitions } from '../../core/registers.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { registerExtras } from './extras.ts';
import { definitionOf, type RegisterCardProps } from './model.ts';
import { namingPart } from './parts.ts';
import { registerTexts } from './texts.ts';

/** Enters an item of another register that names this one from the start. */
export function AddLinked({ item }: RegisterCardProps) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const ways = waysTo(item.register);
  if (ways.length === 0) return null;
  return (
    <MenuTrigger>
      <Button kind="quiet" icon={Plus}>
        {t.addLinked}
      </Button>
      <Popover className="popover">
        <Menu className="menu" aria-label={t.addLinked}>
          {ways.map(({ register, field }) => {
            const Icon = registerExtras[register].icon;
            const one = definitionOf(register)?.words.one;
            const label = one ? say(one) : register;
            return (
              <MenuItem
                key={register}
                id={register}
                className="menu-item"
                textValue={label}
                onAction={() =>
                  goTo({ area: register, id: 'new', part: namingPart(field, item.id) })
                }
              >
                <Icon size={16} aria-hidden />
                {label}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The registers whose items may name one of this, each with the first field that does. */
function waysTo(
  register: RegisterName,
): readonly { readonly register: RegisterName; readonly field: string }[] {
  return registerDefinitions.flatMap(({ name, fields }) => {
    const found = Object.entries(fields).find(
      ([, { shape }]) =>
        (shape.kind === 'reference' || shape.kind === 'references') && shape.register === register,
    );
    return found && name !== register ? [{ register: name, field: found[0] }] : [];
  });
}
