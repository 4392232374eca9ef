import type { Request } from '../../core/requests/model.ts';
import { act } from '../act.ts';
import { useClock } from '../calendar.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { useDraft } from '../ui/drafts.ts';
import { ProseField } from '../ui/Field.tsx';
import { ownNotes } from './correspondence.ts';
import { requestTexts } from './texts.ts';

/** What the officer notes for themselves; an unsaved note waits until one comes back. */
export function NotesCard({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const common = useTexts(commonTexts);
  const clock = useClock();
  const notes = ownNotes(request);
  const draft = useDraft(`note ${request.id}`, '');
  const add = async () => {
    const { id } = request;
    const changed = await act('requests.addNote', { id, text: draft.value }, { done: t.noteAdded });
    if (!changed) return;
    putAnswer('requests.get', { id }, changed);
    draft.forget();
  };
  return (
    <Card title={t.notes}>
      <div className="stack">
        {notes.length === 0 && <p className="faint">{t.noNotes}</p>}
        <ul className="stack">
          {notes.map((note) => (
            <li key={note.id}>
              <p className="small faint">{clock(note.at)}</p>
              <p className="prose">{note.text}</p>
            </li>
          ))}
        </ul>
        <ProseField
          label={t.addNote}
          value={draft.value}
          onChange={draft.set}
          hint={t.noteHint}
          rows={2}
        />
        {draft.value.trim() !== '' && (
          <div className="line">
            <Button kind="primary" onPress={() => void add()}>
              {common.save}
            </Button>
            <Button onPress={() => draft.forget()}>{common.cancel}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}
