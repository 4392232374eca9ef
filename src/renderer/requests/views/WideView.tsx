import { FilePlus2 } from 'lucide-react';
import { openByHand } from '../../intake/intake.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { IconButton } from '../../ui/Button.tsx';
import { RightFilter, StateGroups } from '../ListHead.tsx';
import { SearchWords } from '../SearchWords.tsx';
import { requestTexts } from '../texts.ts';
import { useFilter } from '../useFilter.ts';
import { Board } from './Board.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { Filters } from './Filters.tsx';
import { RequestsTable } from './RequestsTable.tsx';
import { SavedViews } from './SavedViews.tsx';
import { viewTexts } from './texts.ts';
import { ViewForms } from './ViewForms.tsx';
import './views.css';

type WideViewProps = { readonly form: 'board' | 'table' };

/** The requests over the whole width, by state or line by line. */
export function WideView({ form }: WideViewProps) {
  const t = useTexts(viewTexts);
  const requests = useTexts(requestTexts);
  const filter = useFilter();
  const key = JSON.stringify(filter);
  return (
    <div className="wide-view">
      <header className="wide-head">
        <h1 className="visually-hidden">{t[form]}</h1>
        <ViewForms chosen={form} />
        <SearchWords />
        {form === 'table' && <StateGroups />}
        <div className="wide-right">
          <RightFilter />
        </div>
        <Filters />
        <SavedViews />
        {form === 'board' && <CalendarButton />}
        <IconButton label={requests.newRequest} icon={FilePlus2} onPress={openByHand} />
      </header>
      {form === 'board' ? <Board filter={filter} /> : <RequestsTable filter={filter} key={key} />}
    </div>
  );
}
