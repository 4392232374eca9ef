import { Plus } from 'lucide-react';
import type { Course, Request } from '../../../core/requests/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import type { DecisionFieldsProps } from './DecisionFields.tsx';
import { type ItemForm, newItem, outcomesFor } from './decisionForm.ts';
import { ItemLine } from './ItemLine.tsx';
import { decisionTexts } from './texts.ts';

type ItemFieldsProps = DecisionFieldsProps & { readonly request: Request; readonly course: Course };

/** What becomes of which data, line by line. */
export function ItemFields({ form, onChange, request, course }: ItemFieldsProps) {
  const t = useTexts(decisionTexts);
  const outcomes = form.outcome === undefined ? [] : outcomesFor(course.right, form.outcome);
  const first = outcomes[0] ?? 'kept';
  const set = (items: readonly ItemForm[]) => onChange({ ...form, items });
  const { language } = request.requester;
  const absent = course.scope.filter(({ id }) => !form.items.some((i) => i.recordId === id));
  return (
    <fieldset className="grounds">
      <legend className="field-label">{t.items}</legend>
      <p className="small faint">{t.itemsLead}</p>
      <ul className="item-lines">
        {form.items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
          <li key={place}>
            <ItemLine
              item={item}
              outcomes={outcomes}
              request={request}
              course={course}
              onChange={(next) => set(form.items.map((each, at) => (at === place ? next : each)))}
              onRemove={() => set(form.items.filter((_, at) => at !== place))}
            />
          </li>
        ))}
      </ul>
      <div className="line">
        <Button icon={Plus} onPress={() => set([...form.items, newItem(first)])}>
          {t.addItem}
        </Button>
        {absent.length > 0 && (
          <Button
            onPress={() =>
              set([
                ...form.items,
                ...absent.map(({ id, title }) => newItem(first, { id, title: title[language] })),
              ])
            }
          >
            {t.addRecords}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
