import { FilePen } from 'lucide-react';
import { type RequestRow, requestStates } from '../../core/requests/model.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Group, TodayLine } from './Group.tsx';
import { todayTexts } from './texts.ts';
import { showOwing } from './ways.ts';

const mostCases = 12;

/** The letters that wait to be written, named, by the case that owes them. */
export function LettersOwed() {
  const t = useTexts(todayTexts);
  const states = [...requestStates];
  const cases = useAnswer('requests.list', { states, owing: 'letters', limit: mostCases }).value;
  if (cases === undefined || cases.total === 0) return null;
  return (
    <>
      <Group
        title={t.letters}
        things={cases.rows}
        keyOf={({ id }) => id}
        line={(row) => <OwedLine row={row} />}
      />
      {cases.total > cases.rows.length && (
        <p>
          <LinkButton onPress={() => showOwing('letters')}>{t.moreLetters}</LinkButton>
        </p>
      )}
    </>
  );
}

function OwedLine({ row }: { readonly row: RequestRow }) {
  const words = useTexts(wordTexts);
  const { id, name, reference } = row;
  const letters = useAnswer('letters.list', { requestId: id }).value?.letters ?? [];
  const owed = letters.filter(({ state }) => state === 'owed');
  const names = [...new Set(owed.map(({ template }) => words.letters[template]))];
  return (
    <TodayLine
      to={{ area: 'requests', id, part: 'letters' }}
      title={names.join(', ') || words.letterStates.owed}
      facts={[name, reference]}
      right={
        <span className="due">
          <FilePen size={14} aria-hidden />
          {words.letterStates.owed}
        </span>
      }
    />
  );
}
