import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';

export type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
};

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of several, in a list that opens. */
export function Select<Value extends string>(
  props: ChoiceProps<Value> & { readonly hideLabel?: boolean },
) {
  const { label, options, value, onChange, hideLabel } = props;
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => pick(options, key, onChange)}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label>{label}</Label>}
      <Button className="select-button">
        <SelectValue className="cut" />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover select-popover">
        <ListBox className="listbox">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className="menu-item"
            >
              {option.icon}
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One of a few, all in sight. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segmented"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) pick(options, key, onChange);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="segment">
          {option.icon}
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

type CheckboxProps = {
  readonly children: ReactNode;
  readonly selected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly label?: string;
};

/** Yes or no to one thing. */
export function Checkbox({ children, selected, onChange, isDisabled, label }: CheckboxProps) {
  return (
    <AriaCheckbox
      className="checkbox"
      isSelected={selected}
      onChange={onChange}
      isDisabled={isDisabled ?? false}
      {...(label ? { 'aria-label': label } : {})}
    >
      <span className="box">
        <Check size={12} strokeWidth={3} aria-hidden />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}

type TicksProps<Value extends string> = {
  readonly legend: string;
  readonly hint?: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly name: (value: Value) => string;
  readonly onChange: (chosen: Value[]) => void;
};

/** Several of a closed list, all in sight. */
export function Ticks<Value extends string>(props: TicksProps<Value>) {
  const { legend, hint, values, chosen, name, onChange } = props;
  return (
    <fieldset className="ticks">
      <legend className="field-label">{legend}</legend>
      {hint && <p className="small faint">{hint}</p>}
      <div className="ticks-grid">
        {values.map((value) => (
          <Checkbox
            key={value}
            selected={chosen.includes(value)}
            onChange={(on) =>
              onChange(on ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          >
            {name(value)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

function pick<Value extends string>(
  options: readonly Option<Value>[],
  key: unknown,
  onChange: (value: Value) => void,
): void {
  const chosen = options.find((option) => option.value === key);
  if (chosen) onChange(chosen.value);
}
