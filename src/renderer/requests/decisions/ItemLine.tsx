import { Trash2 } from 'lucide-react';
import type { Course, Request } from '../../../core/requests/model.ts';
import { useAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Select } from '../../ui/Choice.tsx';
import { LineField } from '../../ui/Field.tsx';
import type { ItemForm, ItemOutcome } from './decisionForm.ts';
import { KeptFields } from './KeptFields.tsx';
import { decisionTexts } from './texts.ts';

type ItemLineProps = {
  readonly item: ItemForm;
  /** What may become of data under the decision; one that no longer may stays to be changed. */
  readonly outcomes: readonly ItemOutcome[];
  readonly request: Request;
  readonly course: Course;
  readonly onChange: (item: ItemForm) => void;
  readonly onRemove: () => void;
};

/** One line: which data, what becomes of them, and for what is kept the ground, the reason and the day. */
export function ItemLine(props: ItemLineProps) {
  const { item, outcomes, course, onChange, onRemove } = props;
  const t = useTexts(decisionTexts);
  return (
    <div className="item-line">
      <LineField
        label={t.itemTitle}
        value={item.title}
        onChange={(title) => onChange({ ...item, title })}
      />
      <Select
        label={t.itemOutcome}
        value={item.outcome}
        onChange={(outcome) => onChange({ ...item, outcome })}
        options={[...new Set([...outcomes, item.outcome])].map((value) => ({
          value,
          label: t.itemOutcomes[value],
        }))}
      />
      <IconButton label={t.removeItem(item.title || t.unnamed)} icon={Trash2} onPress={onRemove} />
      <ItemPlaces {...props} />
      {item.outcome === 'kept' && (
        <KeptFields item={item} right={course.right} onChange={onChange} />
      )}
    </div>
  );
}

/** Where the data come from: a record of the scope, a table of the extract. */
function ItemPlaces({ item, request, course, onChange }: ItemLineProps) {
  const t = useTexts(decisionTexts);
  const say = useBilingual();
  const extract = useAnswer('extracts.get', { requestId: request.id }).value;
  const dataSets = extract?.dataSets ?? [];
  const none = { value: 'none', label: t.noRecord } as const;
  return (
    <>
      {course.scope.length > 0 && (
        <Select
          label={t.itemRecord}
          value={item.recordId ?? 'none'}
          onChange={(id) => onChange({ ...item, recordId: id === 'none' ? undefined : id })}
          options={[
            none,
            ...course.scope.map(({ id, title }) => ({ value: id, label: say(title) })),
          ]}
        />
      )}
      {dataSets.length > 0 && (
        <Select
          label={t.itemDataSet}
          value={item.dataSetId ?? 'none'}
          onChange={(id) => onChange({ ...item, dataSetId: id === 'none' ? undefined : id })}
          options={[none, ...dataSets.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      )}
    </>
  );
}
