import { Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { type Redaction, redactionGroundNames } from '../../../core/extracts/model/redaction.ts';
import type { DataSet, Extract } from '../../../core/extracts/model.ts';
import { useLastAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { Awaited } from '../../ui/Waiting.tsx';
import { Steps } from '../Steps.tsx';
import { takeBack } from './commands.ts';
import { GroundDialog } from './GroundDialog.tsx';
import { placeWords } from './placeWords.ts';
import { redactionTexts } from './texts.ts';

const step = 50;

type StruckProps = {
  readonly extract: Extract;
  readonly dataSet: DataSet;
  readonly onGo: (redaction: Redaction) => void;
};

/** What is struck out in this data set, and on wish what was dismissed; each can be corrected or taken back. */
export function Struck({ extract, dataSet, onGo }: StruckProps) {
  const t = useTexts(redactionTexts);
  const [offset, setOffset] = useState(0);
  const [withDismissed, setWithDismissed] = useState(false);
  const answer = useLastAnswer('extracts.redactions', {
    requestId: extract.requestId,
    dataSetId: dataSet.id,
    states: withDismissed ? ['accepted', 'dismissed'] : ['accepted'],
    offset,
    limit: step,
  });
  return (
    <div className="stack">
      <Checkbox selected={withDismissed} onChange={setWithDismissed}>
        {t.withDismissed}
      </Checkbox>
      <Awaited answer={answer}>
        {({ redactions, total }) => (
          <>
            {total === 0 && <p className="faint">{t.nothingStruck}</p>}
            <ul className="proposals" aria-label={t.struck}>
              {redactions.map((redaction) => (
                <StruckLine
                  key={redaction.id}
                  extract={extract}
                  dataSet={dataSet}
                  redaction={redaction}
                  onGo={onGo}
                />
              ))}
            </ul>
            <Steps offset={offset} step={step} total={total} onOffset={setOffset} />
          </>
        )}
      </Awaited>
    </div>
  );
}

type StruckLineProps = StruckProps & { readonly redaction: Redaction };

function StruckLine({ extract, dataSet, redaction, onGo }: StruckLineProps) {
  const t = useTexts(redactionTexts);
  const say = useBilingual();
  const [editing, setEditing] = useState(false);
  const { shown, ground, note, what, places, state } = redaction;
  const words = shown || t.aPlace;
  const facts = [
    state === 'dismissed' && t.dismissedWord,
    say(redactionGroundNames[ground]),
    placeWords(what, dataSet, t),
    places > 1 && t.places(places),
  ];
  return (
    <li className="proposal">
      <div className="proposal-head">
        <button type="button" className="proposal-words" onClick={() => onGo(redaction)}>
          <span className="strong">{words}</span>
          <span className="small faint">{facts.filter(Boolean).join(' · ')}</span>
          {note && <span className="small">{note}</span>}
        </button>
        <span className="line nowrap">
          <IconButton label={t.editOne(words)} icon={Pencil} onPress={() => setEditing(true)} />
          <IconButton
            label={t.takeBackOne(words)}
            icon={Undo2}
            onPress={() => void takeBack(extract.requestId, [redaction], t.takenBack)}
          />
        </span>
      </div>
      {editing && (
        <GroundDialog
          requestId={extract.requestId}
          redaction={redaction}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}
