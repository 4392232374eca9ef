import { Check, X } from 'lucide-react';
import { finderNames, type Redaction } from '../../../core/extracts/model/redaction.ts';
import type { DataSet } from '../../../core/extracts/model.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { useFirstCell } from './firstPlace.ts';
import { MarkedText } from './MarkedText.tsx';
import { placeWords } from './placeWords.ts';
import { redactionTexts } from './texts.ts';

/** Letters shown on either side of the words. */
const around = 120;

type ProposalLineProps = {
  readonly requestId: RequestId;
  readonly dataSet: DataSet;
  readonly redaction: Redaction;
  /** True for the line that the keyboard is on: it shows what stands around the words. */
  readonly here: boolean;
  readonly onGo: () => void;
  readonly onJudge: (state: 'accepted' | 'dismissed') => void;
};

/** One proposal: what would go, what it was found by, where it stands. */
export function ProposalLine(props: ProposalLineProps) {
  const { requestId, dataSet, redaction, here, onGo, onJudge } = props;
  const t = useTexts(redactionTexts);
  const say = useBilingual();
  const { shown, finder, places } = redaction;
  const words = shown || t.aPlace;
  return (
    <li className={here ? 'proposal here' : 'proposal'}>
      <div className="proposal-head">
        <button
          type="button"
          className="proposal-words"
          tabIndex={here ? 0 : -1}
          aria-keyshortcuts="A D"
          {...(here ? { 'data-here': '', 'aria-current': true } : {})}
          onClick={(event) => (event.detail === 0 && here ? onJudge('accepted') : onGo())}
        >
          <span className="strong">{words}</span>
          <span className="small faint">
            {[
              finder && say(finderNames[finder]),
              placeWords(redaction.what, dataSet, t),
              places > 1 && t.places(places),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </button>
        <span className="line nowrap">
          <button
            type="button"
            className="icon-button"
            tabIndex={here ? 0 : -1}
            aria-label={t.acceptOne(words)}
            title={t.accept}
            onClick={() => onJudge('accepted')}
          >
            <Check size={16} aria-hidden />
          </button>
          <button
            type="button"
            className="icon-button"
            tabIndex={here ? 0 : -1}
            aria-label={t.dismissOne(words)}
            title={t.dismiss}
            onClick={() => onJudge('dismissed')}
          >
            <X size={16} aria-hidden />
          </button>
        </span>
      </div>
      {here && <Around requestId={requestId} dataSet={dataSet} redaction={redaction} />}
    </li>
  );
}

/** The cell that the words stand in first. */
function Around({
  requestId,
  dataSet,
  redaction,
}: Omit<ProposalLineProps, 'here' | 'onGo' | 'onJudge'>) {
  const spot = useFirstCell(requestId, dataSet, redaction);
  const asked = spot && { requestId, dataSetId: dataSet.id, offset: spot.row, limit: 1 };
  const row = useAnswer('extracts.rows', asked).value?.rows[0];
  const cell = spot && row?.cells[spot.column];
  if (spot === undefined || row === undefined || cell === undefined) return null;
  const mark = row.marks.find(
    ({ column, redactionId }) => column === spot.column && redactionId === redaction.id,
  );
  if (mark === undefined) return null;
  const from = Math.max(0, mark.from - around);
  const text = cell.slice(from, mark.to + around);
  return (
    <p className="small around">
      {from > 0 && '… '}
      <MarkedText
        text={text}
        marks={[{ ...mark, from: mark.from - from, to: mark.to - from }]}
        whole
      />
      {mark.to + around < cell.length && ' …'}
    </p>
  );
}
