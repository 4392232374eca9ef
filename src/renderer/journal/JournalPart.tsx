import { useState } from 'react';
import { actionText } from '../../core/journal/model/words.ts';
import type { JournalEntry } from '../../core/journal/model.ts';
import type { RequestId } from '../../core/kit/ids.ts';
import { useClock } from '../calendar.ts';
import { useAnswer, useLastAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button } from '../ui/Button.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { useUi } from '../uiState.ts';
import { factsOf, type KnownCase } from './facts.ts';
import { fieldName } from './fieldNames.ts';
import { journalTexts } from './texts.ts';
import './journal.css';

const pageSize = 50;
const most = 500;

/** The journal of one request, or of the whole vault where none is given. */
export function JournalPart({ requestId }: { readonly requestId?: RequestId }) {
  const t = useTexts(journalTexts);
  const [limit, setLimit] = useState(pageSize);
  const answer = useLastAnswer('journal.list', {
    limit,
    ...(requestId === undefined ? {} : { requestId }),
  });
  const known = useKnownCase(requestId);
  return (
    <div className="stack">
      <p className="soft">{requestId === undefined ? t.vaultLead : t.lead}</p>
      <Awaited answer={answer}>
        {({ entries, total }) => (
          <>
            {entries.length === 0 && <p className="faint">{t.empty}</p>}
            <ol className="timeline">
              {entries.map((entry) => (
                <Entry key={entry.sequence} entry={entry} known={known} />
              ))}
            </ol>
            {total > entries.length && limit < most && (
              <div>
                <Button onPress={() => setLimit(Math.min(most, limit + 150))}>{t.older}</Button>
              </div>
            )}
          </>
        )}
      </Awaited>
    </div>
  );
}

/** The case that the journal is of, to say in words what its entries only commit to. */
function useKnownCase(id: RequestId | undefined): KnownCase | undefined {
  const request = useAnswer('requests.get', id && { id }).value;
  const letters = useAnswer('letters.list', id && { requestId: id }).value?.letters;
  return request && { request, letters: letters ?? [] };
}

type EntryProps = { readonly entry: JournalEntry; readonly known: KnownCase | undefined };

function Entry({ entry, known }: EntryProps) {
  const t = useTexts(journalTexts);
  const words = useTexts(wordTexts);
  const say = useBilingual();
  const clock = useClock();
  const language = useUi((ui) => ui.language);
  const facts = (known ? factsOf(entry, known) : []).map((fact) =>
    fact.kind === 'decision'
      ? `${words.rights[fact.right]}, ${words.outcomes[fact.outcome].toLocaleLowerCase()}`
      : fact.kind === 'text'
        ? say(fact.text)
        : fact.text,
  );
  const fields = entry.fields.map((field) => fieldName(field, entry.action, language)).join(', ');
  return (
    <li>
      <span className="small faint timeline-when">{clock(entry.at)}</span>
      <div>
        <p>
          {actionText(entry.action, language)}
          {facts.length > 0 && <span className="strong">: {facts.join(', ')}</span>}
        </p>
        {entry.fields.length > 0 && <p className="small faint">{t.fields(fields)}</p>}
      </div>
      <span className="small faint timeline-hash">
        {t.entry(entry.sequence)} · <span className="mono">{entry.hash.slice(0, 8)}</span>
      </span>
    </li>
  );
}
