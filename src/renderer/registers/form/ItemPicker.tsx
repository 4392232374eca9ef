import { ChevronDown, Plus } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { RegisterItemId } from '../../../core/kit/ids.ts';
import type { RegisterName } from '../../../core/registers/model/names.ts';
import { useLastAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { definitionOf, methodOf } from '../model.ts';
import { registerTexts } from '../texts.ts';
import { useSettled } from '../useSettled.ts';
import { NewItemDialog } from './NewItemDialog.tsx';
import { formTexts } from './texts.ts';

const mostOffered = 20;

type ItemPickerProps = {
  readonly label: string;
  readonly register: RegisterName;
  /** What is picked already and not offered again. */
  readonly taken: readonly RegisterItemId[];
  readonly onPick: (id: RegisterItemId) => void;
};

/** Finds an item of a register as its name is typed, or enters a new one on the spot. */
export function ItemPicker({ label, register, taken, onPick }: ItemPickerProps) {
  const t = useTexts(formTexts);
  const words = useTexts(registerTexts);
  const say = useBilingual();
  const [typed, setTyped] = useState('');
  const [picks, setPicks] = useState(0);
  const [entering, setEntering] = useState(false);
  const search = useSettled(typed.trim());
  const found = useLastAnswer(methodOf(register, 'list'), {
    ...(search === '' ? {} : { search }),
    limit: mostOffered + taken.length,
  });
  const offered = (found.value?.items ?? []).filter(({ id }) => !taken.includes(id));
  const one = definitionOf(register)?.words.one;
  const pick = (key: unknown) => {
    const item = offered.find(({ id }) => id === key);
    // Escape and leaving come as a pick of nothing: words that stayed would open the list again.
    setTyped('');
    if (!item) return;
    setPicks(picks + 1);
    onPick(item.id);
  };
  return (
    <div className="item-picker">
      {/* Begun anew after each pick: clearing the words of an open list would open it again. */}
      <ComboBox
        key={picks}
        autoFocus={picks > 0}
        className="field grow"
        items={offered}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={pick}
        allowsEmptyCollection
      >
        <Label>{label}</Label>
        <div className="combo">
          <Input className="input" placeholder={t.pick} />
          <AriaButton className="icon-button" aria-label={t.showChoices}>
            <ChevronDown size={14} aria-hidden />
          </AriaButton>
        </div>
        <Popover className="popover select-popover">
          <ListBox
            className="listbox"
            renderEmptyState={() => <p className="waiting">{t.pickNothing}</p>}
          >
            {(item: (typeof offered)[number]) => (
              <ListBoxItem
                id={item.id}
                textValue={say(item.title) || words.untitled}
                className="menu-item"
              >
                <span className="cut">{say(item.title) || words.untitled}</span>
                <span className="small faint cut">{say(item.summary)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <Button kind="quiet" icon={Plus} onPress={() => setEntering(true)}>
        {t.newOne(one ? say(one) : '')}
        <span className="visually-hidden">: {label}</span>
      </Button>
      {entering && (
        <NewItemDialog register={register} onPick={onPick} onClose={() => setEntering(false)} />
      )}
    </div>
  );
}
