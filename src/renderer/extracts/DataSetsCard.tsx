import type { Extract } from '../../core/extracts/model.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Card } from '../ui/Card.tsx';
import { DataSetLine } from './DataSetLine.tsx';
import { setTexts } from './setTexts.ts';

type DataSetsCardProps = {
  readonly extract: Extract;
  /** True where the person asked for the data in order to take them along (Art 20). */
  readonly portable: boolean;
};

/** The copy of the person's data that Art 15(3) owes: what each file holds, what of it goes in, what waits. */
export function DataSetsCard({ extract, portable }: DataSetsCardProps) {
  const t = useTexts(setTexts);
  const records = useAnswer('extracts.records', { requestId: extract.requestId }).value?.records;
  return (
    <Card title={t.title} id="data-sets">
      <div className="stack">
        <p className="soft">{t.lead}</p>
        {extract.dataSets.length === 0 && <p className="faint">{t.none}</p>}
        <ul className="sources">
          {extract.dataSets.map((dataSet) => (
            <DataSetLine
              key={dataSet.id}
              extract={extract}
              dataSet={dataSet}
              records={records ?? []}
              portable={portable}
            />
          ))}
        </ul>
      </div>
    </Card>
  );
}
