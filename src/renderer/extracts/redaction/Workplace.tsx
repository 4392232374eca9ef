import { FileQuestion } from 'lucide-react';
import type { DataSetId } from '../../../core/kit/ids.ts';
import type { Request } from '../../../core/requests/model.ts';
import { useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Awaited } from '../../ui/Waiting.tsx';
import { goTo } from '../../uiState.ts';
import type { Shown } from '../sets.ts';
import { PagesWork } from './PagesWork.tsx';
import { ReleasedRows } from './ReleasedRows.tsx';
import { TableWork } from './TableWork.tsx';
import { redactionTexts } from './texts.ts';
import { WorkplaceHead } from './WorkplaceHead.tsx';
import './redaction.css';

type WorkplaceProps = {
  readonly request: Request;
  readonly dataSetId: DataSetId;
  readonly shown: Shown;
};

/** One data set over the whole page: as it came, to strike out in it, or as it will be handed over. */
export function Workplace({ request, dataSetId, shown }: WorkplaceProps) {
  const t = useTexts(redactionTexts);
  const answer = useAnswer('extracts.get', { requestId: request.id });
  const back = () => goTo({ area: 'requests', id: request.id, part: 'findings' });
  return (
    <Awaited answer={answer}>
      {(extract) => {
        const dataSet = extract.dataSets.find(({ id }) => id === dataSetId);
        if (dataSet === undefined) {
          return (
            <>
              <h1 className="visually-hidden">{t.gone}</h1>
              <Empty
                icon={FileQuestion}
                title={t.gone}
                actions={<Button onPress={back}>{t.back(request.reference)}</Button>}
              >
                <p>{t.goneLead}</p>
              </Empty>
            </>
          );
        }
        const work = { extract, dataSet };
        return (
          <article className="workplace" aria-labelledby="data-set-name">
            <WorkplaceHead {...work} request={request} shown={shown} onBack={back} />
            {dataSet.shape === 'pages' && (
              <PagesWork key={`${dataSetId} ${shown}`} {...work} released={shown === 'handover'} />
            )}
            {dataSet.shape === 'table' && shown === 'redact' && (
              <TableWork key={dataSetId} {...work} />
            )}
            {dataSet.shape === 'table' && shown === 'handover' && (
              <ReleasedRows key={dataSetId} {...work} language={request.requester.language} />
            )}
          </article>
        );
      }}
    </Awaited>
  );
}
