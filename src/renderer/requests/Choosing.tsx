import { Segmented } from '../ui/Choice.tsx';

type ChoosingProps<Value extends string> = {
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** A labelled choice of one among a few. */
export function Choosing<Value extends string>(props: ChoosingProps<Value>) {
  const { label, values, names, value, onChange } = props;
  return (
    <div className="stack-tight">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <Segmented
        label={label}
        value={value}
        onChange={onChange}
        options={values.map((each) => ({ value: each, label: names[each] }))}
      />
    </div>
  );
}
