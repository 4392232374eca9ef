import { useTexts } from '../../texts/catalogue.ts';
import { Segmented } from '../../ui/Choice.tsx';
import { goTo } from '../../uiState.ts';
import { viewTexts } from './texts.ts';

const forms = ['list', 'board', 'table'] as const;
type ViewForm = (typeof forms)[number];

/** The same requests as a list, a board or a table. */
export function ViewForms({ chosen }: { readonly chosen: ViewForm }) {
  const t = useTexts(viewTexts);
  return (
    <Segmented
      label={t.as}
      value={chosen}
      onChange={(form) =>
        goTo(form === 'list' ? { area: 'requests' } : { area: 'requests', part: `view:${form}` })
      }
      options={forms.map((value) => ({ value, label: t.forms[value] }))}
    />
  );
}
