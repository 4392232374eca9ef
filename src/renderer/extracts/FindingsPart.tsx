import { Scissors } from 'lucide-react';
import type { Extract } from '../../core/extracts/model.ts';
import type { Request } from '../../core/requests/model.ts';
import { rightsCatalogue } from '../../core/requests/rights/index.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { CategoriesCard } from './CategoriesCard.tsx';
import { DataSetsCard } from './DataSetsCard.tsx';
import { LetterCard } from './LetterCard.tsx';
import { PackageCard } from './package/PackageCard.tsx';
import { RedactionListCard } from './redaction/RedactionListCard.tsx';
import { StatementsCard } from './StatementsCard.tsx';
import { SystemsCard } from './SystemsCard.tsx';
import { goToDataSet } from './sets.ts';
import { setTexts } from './setTexts.ts';
import { FilesCard } from './sources/FilesCard.tsx';
import { extractTexts } from './texts.ts';
import './extracts.css';

/** What was found about the person: the eleven categories, the files, what of them is handed over. */
export function FindingsPart({ request }: { readonly request: Request }) {
  const t = useTexts(extractTexts);
  const answer = useAnswer('extracts.get', { requestId: request.id });
  const needed = request.rights.some((right) => rightsCatalogue[right].needsSearch);
  const portable = request.rights.includes('portability');
  return (
    <Awaited answer={answer}>
      {(extract) => (
        <div className="stack-wide">
          {!needed && <Banner tone="info">{t.notNeeded}</Banner>}
          <Undecided extract={extract} />
          <CategoriesCard extract={extract} />
          <SystemsCard extract={extract} />
          <FilesCard extract={extract} />
          <DataSetsCard extract={extract} portable={portable} />
          {extract.dataSets.length > 0 && (
            <>
              <RedactionListCard extract={extract} />
              {portable && <PackageCard requestId={request.id} />}
              <LetterCard requestId={request.id} />
            </>
          )}
          <StatementsCard extract={extract} />
        </div>
      )}
    </Awaited>
  );
}

/** What keeps the extract from being issued, and the way to it. */
function Undecided({ extract }: { readonly extract: Extract }) {
  const t = useTexts(setTexts);
  const waiting = extract.dataSets.filter(({ proposed }) => proposed > 0);
  const [first] = waiting;
  if (first === undefined) return null;
  const count = waiting.reduce((sum, { proposed }) => sum + proposed, 0);
  return (
    <Banner tone="warning">
      <div className="spread">
        <p>
          <span className="strong">{t.undecidedTitle(count)}.</span> {t.undecidedLead}
        </p>
        <Button icon={Scissors} onPress={() => goToDataSet(extract.requestId, first.id, 'redact')}>
          {t.review}
        </Button>
      </div>
    </Banner>
  );
}
