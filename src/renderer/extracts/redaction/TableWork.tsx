import { useState } from 'react';
import type { Redaction } from '../../../core/extracts/model/redaction.ts';
import type { DataSet, Extract } from '../../../core/extracts/model.ts';
import { useLastAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Awaited } from '../../ui/Waiting.tsx';
import { Steps } from '../Steps.tsx';
import { CellPanel } from './CellPanel.tsx';
import { strike } from './commands.ts';
import { firstCell } from './firstPlace.ts';
import { firstGround, type Grounded } from './GroundFields.tsx';
import { pageOf, type Spot } from './gridKeys.ts';
import { Legend } from './Legend.tsx';
import { RowsGrid } from './RowsGrid.tsx';
import { RowsPanel } from './RowsPanel.tsx';
import { noRows, type RowChoice } from './rowChoice.ts';
import { StrikeWords } from './StrikeWords.tsx';
import { redactionTexts } from './texts.ts';
import { WorkAside } from './WorkAside.tsx';

/** Cells on a page, so that a wide table shows fewer rows. */
const mostCells = 3000;

type TableWorkProps = { readonly extract: Extract; readonly dataSet: DataSet };

/** A table as it came with what is struck out in it, and beside it what can be done with the chosen place. */
export function TableWork({ extract, dataSet }: TableWorkProps) {
  const t = useTexts(redactionTexts);
  const { requestId } = extract;
  const step = Math.max(10, Math.min(50, Math.floor(mostCells / dataSet.columns.length)));
  const [offset, setOffset] = useState(0);
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const [choice, setChoice] = useState(noRows);
  const [grounded, setGrounded] = useState<Grounded>(firstGround);
  const [words, setWords] = useState('');
  const [tab, setTab] = useState(dataSet.proposed > 0 ? 'proposals' : 'strike');
  const answer = useLastAnswer('extracts.rows', {
    requestId,
    dataSetId: dataSet.id,
    offset,
    limit: step,
  });
  const go = (next: Spot) => {
    setSpot(next);
    setOffset(pageOf(next.row, step));
  };
  const turn = (next: number) => {
    setOffset(next);
    setSpot({ row: next, column: spot.column });
  };
  const strikeCell = (at: Spot, text: string) =>
    strike(
      requestId,
      [{ what: { kind: 'cell', dataSetId: dataSet.id, ...at, text }, ...grounded }],
      t.struckDone,
    );
  const jump = async (redaction: Redaction) => {
    const first = await firstCell(requestId, dataSet, redaction);
    if (first) go(first);
  };
  const enterCell = () => {
    setTab('strike');
    requestAnimationFrame(() => document.getElementById('cell-words')?.focus());
  };
  const choose = (next: RowChoice) => {
    setChoice(next);
    setTab('strike');
  };
  const row = answer.value?.rows.find(({ n }) => n === spot.row);
  return (
    <div className="work-columns">
      <section className="work-main" aria-label={t.rowsOf(dataSet.title)}>
        <Awaited answer={answer}>
          {({ rows, total }) => (
            <>
              <RowsGrid
                dataSet={dataSet}
                rows={rows}
                total={total}
                step={step}
                spot={spot}
                onSpot={go}
                choice={choice}
                onChoice={choose}
                onEnter={enterCell}
                onPick={() => setTab('strike')}
                onStrike={(at) => void strikeCell(at, '')}
              />
              <div className="work-foot">
                <Legend />
                <Steps offset={offset} step={step} total={total} onOffset={turn} />
              </div>
            </>
          )}
        </Awaited>
      </section>
      <WorkAside
        extract={extract}
        dataSet={dataSet}
        onGo={(redaction) => void jump(redaction)}
        tab={tab}
        onTab={setTab}
      >
        <RowsPanel requestId={requestId} dataSet={dataSet} choice={choice} onChoice={setChoice} />
        <CellPanel
          key={`${spot.row} ${spot.column}`}
          requestId={requestId}
          dataSet={dataSet}
          spot={spot}
          row={row}
          grounded={grounded}
          onGrounded={setGrounded}
          onStrike={strikeCell}
          onEverywhere={setWords}
        />
        <StrikeWords
          extract={extract}
          dataSet={dataSet}
          words={words}
          onWords={setWords}
          grounded={grounded}
        />
      </WorkAside>
    </div>
  );
}
