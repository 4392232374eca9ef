import type { RegisterItemId } from '../../core/kit/ids.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { methodOf } from './model.ts';
import { registerTexts } from './texts.ts';

type ItemNameProps = { readonly register: RegisterName; readonly id: RegisterItemId };

/** What an item is called. Says so when it is no longer there; an older version may name such a one. */
export function useItemName({ register, id }: ItemNameProps): {
  readonly name: string;
  readonly isThere: boolean;
} {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const { value, error } = useAnswer(methodOf(register, 'get'), { id });
  if (value) return { name: say(value.title) || t.untitled, isThere: true };
  return { name: error ? t.gone : '…', isThere: false };
}

/** An item by its name, the way into it. */
export function ItemName({ register, id }: ItemNameProps) {
  const { name, isThere } = useItemName({ register, id });
  if (!isThere) return <span className="faint">{name}</span>;
  return <LinkButton onPress={() => goTo({ area: register, id })}>{name}</LinkButton>;
}
