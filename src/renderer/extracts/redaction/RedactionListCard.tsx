import { useState } from 'react';
import {
  type ListedRedaction,
  redactionGroundArticles,
  redactionGroundNames,
} from '../../../core/extracts/model/redaction.ts';
import type { Extract } from '../../../core/extracts/model.ts';
import { useSubmit } from '../../act.ts';
import { putAnswer, useAnswer } from '../../serverState.ts';
import { useArticle, useBilingual, useTexts } from '../../texts/catalogue.ts';
import { ErrorBanner } from '../../ui/Banner.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { Scrollable } from '../../ui/Scrollable.tsx';
import { Awaited } from '../../ui/Waiting.tsx';
import { Steps } from '../Steps.tsx';
import { StandingElsewhere } from './StandingElsewhere.tsx';
import { redactionTexts } from './texts.ts';

const step = 50;

/** What is not handed over, where and why, as it stays with the case and, on choice, goes with the letter. */
export function RedactionListCard({ extract }: { readonly extract: Extract }) {
  const t = useTexts(redactionTexts);
  const { requestId } = extract;
  const answer = useAnswer('extracts.redactions', { requestId, limit: 1 });
  return (
    <Card title={t.list} id="redaction-list">
      <div className="stack">
        <p className="soft">{t.listLead}</p>
        <Awaited answer={answer}>{({ list }) => <Listed list={list} />}</Awaited>
        <StandingElsewhere requestId={requestId} />
        <WithLetter extract={extract} />
      </div>
    </Card>
  );
}

function WithLetter({ extract }: { readonly extract: Extract }) {
  const t = useTexts(redactionTexts);
  const { requestId, listWithLetter } = extract;
  const { busy, error, submit } = useSubmit('extracts.setRedactionList');
  const set = async (withLetter: boolean) => {
    const saved = await submit({ requestId, withLetter });
    if (saved) putAnswer('extracts.get', { requestId }, saved);
  };
  return (
    <>
      <Checkbox selected={listWithLetter} isDisabled={busy} onChange={(on) => void set(on)}>
        {t.withLetter}
      </Checkbox>
      <ErrorBanner error={error} />
    </>
  );
}

/** The list, a page at a time; it says where and why, never what. */
function Listed({ list }: { readonly list: readonly ListedRedaction[] }) {
  const t = useTexts(redactionTexts);
  const say = useBilingual();
  const [offset, setOffset] = useState(0);
  if (list.length === 0) return <p className="faint">{t.listEmpty}</p>;
  return (
    <>
      <Scrollable className="scroll-x" label={t.listLines}>
        <table className="grid-table small">
          <thead>
            <tr>
              {[t.dataSet, t.place, t.why, t.count].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.slice(offset, offset + step).map((line, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of the list have no name but their place
              <tr key={offset + n}>
                <td>{line.dataSet}</td>
                <td>{say(line.place)}</td>
                <td>
                  <Why line={line} />
                </td>
                <td>{line.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
      <Steps offset={offset} step={step} total={list.length} onOffset={setOffset} />
    </>
  );
}

/** The ground with its article, and what the officer added to it. */
function Why({ line }: { readonly line: ListedRedaction }) {
  const say = useBilingual();
  const article = useArticle();
  const ground = line.ground && say(redactionGroundNames[line.ground]);
  const reason = say(line.reason);
  return (
    <>
      {line.ground && (
        <p>
          {ground} <span className="faint">{article(redactionGroundArticles[line.ground])}</span>
        </p>
      )}
      {reason !== ground && <p>{reason}</p>}
    </>
  );
}
