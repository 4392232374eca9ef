import { useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import type { DataSet } from '../../../core/extracts/model.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { CellMarks } from './CellMarks.tsx';
import { type Grounded, GroundFields } from './GroundFields.tsx';
import type { Spot } from './gridKeys.ts';
import type { Row } from './segments.ts';
import { redactionTexts } from './texts.ts';

/** As long as the words of one stroke may be. */
const mostWords = 2000;

type CellPanelProps = {
  readonly requestId: RequestId;
  readonly dataSet: DataSet;
  readonly spot: Spot;
  readonly row: Row | undefined;
  readonly grounded: Grounded;
  readonly onGrounded: (grounded: Grounded) => void;
  readonly onStrike: (spot: Spot, text: string) => Promise<boolean>;
  readonly onEverywhere: (words: string) => void;
};

/** The chosen cell, whole: its words can be marked by mouse or keyboard and struck out. */
export function CellPanel(props: CellPanelProps) {
  const { requestId, dataSet, spot, row, grounded, onGrounded, onStrike, onEverywhere } = props;
  const t = useTexts(redactionTexts);
  const [words, setWords] = useState('');
  const cell = row?.cells[spot.column];
  if (row === undefined || cell === undefined) return <p className="faint">{t.noCell}</p>;
  const name = dataSet.columns[spot.column] || t.unnamed(spot.column + 1);
  const marks = row.marks.filter(({ column }) => column === spot.column);
  const marked = words.trim();
  const fits = marked !== '' && marked.length <= mostWords;
  return (
    <section className="stack" aria-label={t.cell}>
      <h2>{t.cellOf(spot.row + 1, name)}</h2>
      {/* A text that is read-only has no caret, and without one the keyboard cannot mark words. */}
      <TextField className="field" aria-label={t.cellWords} value={cell} onChange={() => undefined}>
        <TextArea
          id="cell-words"
          aria-readonly
          onBeforeInput={(event) => event.preventDefault()}
          onPaste={(event) => event.preventDefault()}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
            setWords(cell.slice(selectionStart, selectionEnd))
          }
        />
      </TextField>
      <CellMarks requestId={requestId} cell={cell} marks={marks} />
      <GroundFields grounded={grounded} onGrounded={onGrounded} />
      <div className="line">
        <Button kind="primary" isDisabled={cell === ''} onPress={() => void onStrike(spot, '')}>
          {t.strikeCell}
        </Button>
        <Button isDisabled={!fits} onPress={() => void onStrike(spot, marked)}>
          {t.strikeMarked}
        </Button>
        <Button isDisabled={!fits} kind="quiet" onPress={() => onEverywhere(marked)}>
          {t.everywhereMarked}
        </Button>
      </div>
      <p className="small faint">{t.markHint}</p>
    </section>
  );
}
