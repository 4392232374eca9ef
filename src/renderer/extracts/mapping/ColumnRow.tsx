import { TriangleAlert } from 'lucide-react';
import { Input, TextField } from 'react-aria-components';
import {
  type ColumnChoice,
  contentKindNames,
  contentKinds,
} from '../../../core/extracts/model/column.ts';
import { categoryNames } from '../../../core/processing/model/codes.ts';
import { dataCategories } from '../../../core/processing/model.ts';
import { capitalised } from '../../texts/capitalised.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Checkbox, Select } from '../../ui/Choice.tsx';
import { mappingTexts } from './texts.ts';

type ColumnRowProps = {
  readonly name: string;
  readonly example: string;
  readonly choice: ColumnChoice;
  readonly onChange: (choice: ColumnChoice) => void;
};

/** What stands for "nothing": a list's option cannot be the empty text. */
const none = '-';
const exampleLength = 80;

/** One column: what it holds, in or out and why, masked or not. */
export function ColumnRow(props: ColumnRowProps) {
  const { name, example, choice, onChange } = props;
  const shown = example.length > exampleLength ? `${example.slice(0, exampleLength)} …` : example;
  return (
    <tr>
      <th scope="row">
        {name}
        {shown && <p className="small faint example">{shown}</p>}
      </th>
      <td>
        <ContentSelect {...props} />
      </td>
      <td>
        <CategorySelect {...props} />
      </td>
      <td>
        <InOrOut name={name} choice={choice} onChange={onChange} />
      </td>
    </tr>
  );
}

function ContentSelect({ name, choice, onChange }: ColumnRowProps) {
  const t = useTexts(mappingTexts);
  const say = useBilingual();
  const { content, ...rest } = choice;
  const options = [
    { value: none, label: t.notRecognised },
    ...contentKinds.map((kind) => ({
      value: kind,
      label: capitalised(say(contentKindNames[kind])),
    })),
  ];
  const choose = (value: string) => {
    const kind = contentKinds.find((each) => each === value);
    onChange(kind ? { ...rest, content: kind } : rest);
  };
  return (
    <Select
      label={t.contentOf(name)}
      hideLabel
      value={content ?? none}
      options={options}
      onChange={choose}
    />
  );
}

function CategorySelect({ name, choice, onChange }: ColumnRowProps) {
  const t = useTexts(mappingTexts);
  const say = useBilingual();
  const { category, ...rest } = choice;
  const options = [
    { value: none, label: t.noCategory },
    ...dataCategories.map((each) => ({ value: each, label: say(categoryNames[each]) })),
  ];
  const choose = (value: string) => {
    const chosen = dataCategories.find((each) => each === value);
    onChange(chosen ? { ...rest, category: chosen } : rest);
  };
  return (
    <Select
      label={t.categoryOf(name)}
      hideLabel
      value={category ?? none}
      options={options}
      onChange={choose}
    />
  );
}

function InOrOut({ name, choice, onChange }: Omit<ColumnRowProps, 'example'>) {
  const t = useTexts(mappingTexts);
  return (
    <div className="in-or-out">
      <Checkbox
        selected={choice.included}
        onChange={(included) => onChange({ ...choice, included })}
        label={t.inOf(name)}
      >
        {t.included}
      </Checkbox>
      {choice.included ? (
        <Checkbox
          selected={choice.masked}
          onChange={(masked) => onChange({ ...choice, masked })}
          label={t.maskedOf(name)}
        >
          {t.masked}
        </Checkbox>
      ) : (
        <TextField
          className="field"
          aria-label={t.reasonOf(name)}
          value={choice.reason}
          onChange={(reason) => onChange({ ...choice, reason })}
        >
          <Input className="input" placeholder={t.reason} />
        </TextField>
      )}
      {choice.included && !choice.masked && (
        <p className="small unmasked">
          <TriangleAlert size={14} aria-hidden />
          {t.unmasked}
        </p>
      )}
    </div>
  );
}
