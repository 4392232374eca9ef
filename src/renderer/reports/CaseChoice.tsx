import { useState } from 'react';
import type { Request } from '../../core/requests/model.ts';
import { useSettled } from '../registers/useSettled.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { LineField } from '../ui/Field.tsx';
import { choose } from './asking.ts';
import { reportTexts } from './texts.ts';

type CaseChoiceProps = { readonly id: string; readonly chosen: Request['id'] | undefined };

/** Which case the evidence annex is about: found by name or number. */
export function CaseChoice({ id, chosen }: CaseChoiceProps) {
  const t = useTexts(reportTexts);
  const [words, setWords] = useState('');
  const search = useSettled(words);
  const found = useAnswer('requests.list', search === '' ? undefined : { search, limit: 5 }).value;
  const named = useAnswer('requests.get', chosen && { id: chosen }).value;
  return (
    <div className="stack-tight case-choice">
      <LineField label={t.caseSought} value={words} onChange={setWords} hint={t.caseHint} />
      {found?.total === 0 && <p className="small faint">{t.caseNone}</p>}
      {found && found.total > 0 && (
        <ul className="stack-tight">
          {found.rows.map((row) => (
            <li key={row.id}>
              <LinkButton
                onPress={() => {
                  choose(id, { requestId: row.id });
                  setWords('');
                }}
              >
                {row.reference} {row.name}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {named && <p>{t.caseChosen(named.reference, named.requester.name)}</p>}
    </div>
  );
}
