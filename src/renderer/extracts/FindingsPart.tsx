import type { Request } from '../../core/requests/model.ts';
import { rightsCatalogue } from '../../core/requests/rights/index.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Banner } from '../ui/Banner.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { CategoriesCard } from './CategoriesCard.tsx';
import { StatementsCard } from './StatementsCard.tsx';
import { SystemsCard } from './SystemsCard.tsx';
import { TablesCard } from './TablesCard.tsx';
import { extractTexts } from './texts.ts';
import './extracts.css';

/** What was found about the person: the eleven categories, the tables, the answers about processing. */
export function FindingsPart({ request }: { readonly request: Request }) {
  const t = useTexts(extractTexts);
  const answer = useAnswer('extracts.get', { requestId: request.id });
  const needed = request.rights.some((right) => rightsCatalogue[right].needsSearch);
  return (
    <Awaited answer={answer}>
      {(extract) => (
        <div className="stack-wide">
          {!needed && <Banner tone="info">{t.notNeeded}</Banner>}
          <CategoriesCard extract={extract} />
          <SystemsCard extract={extract} />
          <TablesCard extract={extract} portable={request.rights.includes('portability')} />
          <StatementsCard extract={extract} />
        </div>
      )}
    </Awaited>
  );
}
