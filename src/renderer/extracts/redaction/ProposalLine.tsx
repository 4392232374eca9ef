import { Check, X } from 'lucide-react';
import { finderNames, type Redaction } from '../../../core/extracts/model/redaction.ts';
import type { DataSet } from '../../../core/extracts/model.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { MarkedText } from './MarkedText.tsx';
import { placeWords } from './placeWords.ts';
import { redactionTexts } from './texts.ts';

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

/** The cell that the words stand in. */
function Around({
  requestId,
  dataSet,
  redaction,
}: Omit<ProposalLineProps, 'here' | 'onGo' | 'onJudge'>) {
  const { what, id } = redaction;
  const asked =
    what.kind === 'cell'
      ? { requestId, dataSetId: dataSet.id, offset: what.row, limit: 1 }
      : undefined;
  const row = useAnswer('extracts.rows', asked).value?.rows[0];
  const cell = what.kind === 'cell' ? row?.cells[what.column] : undefined;
  if (what.kind !== 'cell' || row === undefined || cell === undefined) return null;
  const marks = row.marks.filter(
    ({ column, redactionId }) => column === what.column && redactionId === id,
  );
  return (
    <p className="small around">
      <MarkedText text={cell} marks={marks} />
    </p>
  );
}
