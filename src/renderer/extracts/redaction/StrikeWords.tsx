import { useState } from 'react';
import type { DataSet, Extract } from '../../../core/extracts/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { LineField } from '../../ui/Field.tsx';
import { strike } from './commands.ts';
import type { Grounded } from './GroundFields.tsx';
import { redactionTexts } from './texts.ts';

type StrikeWordsProps = {
  readonly extract: Extract;
  readonly dataSet: DataSet;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly grounded: Grounded;
};

/** Words that go wherever they stand, in this data set or in all of the case. */
export function StrikeWords({ extract, dataSet, words, onWords, grounded }: StrikeWordsProps) {
  const t = useTexts(redactionTexts);
  const [everySet, setEverySet] = useState(true);
  const [busy, setBusy] = useState(false);
  const text = words.trim();
  const go = async () => {
    setBusy(true);
    const scope = everySet ? {} : { dataSetId: dataSet.id };
    const what = { kind: 'pattern' as const, text, ...scope };
    if (await strike(extract.requestId, [{ what, ...grounded }], t.everywhereDone)) onWords('');
    setBusy(false);
  };
  return (
    <section className="stack-tight work-part" aria-label={t.everywhere}>
      <h2>{t.everywhere}</h2>
      <LineField label={t.words} hint={t.wordsHint} value={words} onChange={onWords} />
      <Checkbox selected={everySet} onChange={setEverySet}>
        {t.everySet}
      </Checkbox>
      <div>
        <Button isDisabled={busy || text.length < 2} onPress={() => void go()}>
          {t.strikeWords}
        </Button>
      </div>
    </section>
  );
}
