import { ArrowLeft } from 'lucide-react';
import type { DataSet, Extract } from '../../../core/extracts/model.ts';
import type { Request } from '../../../core/requests/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented, Select } from '../../ui/Choice.tsx';
import { ProposedSign } from '../ProposedSign.tsx';
import { goToDataSet, type Shown } from '../sets.ts';
import { redactionTexts } from './texts.ts';

const ways = ['redact', 'handover'] as const satisfies readonly Shown[];

type WorkplaceHeadProps = {
  readonly request: Request;
  readonly extract: Extract;
  readonly dataSet: DataSet;
  readonly shown: Shown;
  readonly onBack: () => void;
};

/** Which data set, how it is shown, and the way back and to the others. */
export function WorkplaceHead(props: WorkplaceHeadProps) {
  const { request, extract, dataSet, shown, onBack } = props;
  const t = useTexts(redactionTexts);
  const { requestId, dataSets } = extract;
  const options = dataSets.map(({ id, title, proposed }) => ({
    value: id,
    label: proposed > 0 ? t.withProposals(title, proposed) : title,
  }));
  return (
    <header className="workplace-head">
      <div className="stack-tight">
        <div>
          <Button kind="quiet" icon={ArrowLeft} onPress={onBack}>
            {t.back(request.reference)}
          </Button>
        </div>
        <div className="line">
          <h1 id="data-set-name">{dataSet.title}</h1>
          <ProposedSign count={dataSet.proposed} />
        </div>
      </div>
      <div className="line">
        {dataSets.length > 1 && (
          <Select
            label={t.otherSet}
            hideLabel
            value={dataSet.id}
            options={options}
            onChange={(id) => goToDataSet(requestId, id, shown)}
          />
        )}
        <Segmented
          label={t.shown}
          value={shown}
          onChange={(way) => goToDataSet(requestId, dataSet.id, way)}
          options={ways.map((value) => ({ value, label: t.ways[value] }))}
        />
      </div>
    </header>
  );
}
