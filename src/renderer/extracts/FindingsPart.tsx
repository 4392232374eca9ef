import type { RequestId } from '../../core/kit/ids.ts';
import { useAnswer } from '../serverState.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { CategoriesCard } from './CategoriesCard.tsx';
import { StatementsCard } from './StatementsCard.tsx';
import { TablesCard } from './TablesCard.tsx';
import './extracts.css';

/** What was found about the person: the eleven categories, the tables, the answers about processing. */
export function FindingsPart({ requestId }: { readonly requestId: RequestId }) {
  const answer = useAnswer('extracts.get', { requestId });
  return (
    <Awaited answer={answer}>
      {(extract) => (
        <div className="stack-wide">
          <CategoriesCard extract={extract} />
          <TablesCard extract={extract} />
          <StatementsCard extract={extract} />
        </div>
      )}
    </Awaited>
  );
}
