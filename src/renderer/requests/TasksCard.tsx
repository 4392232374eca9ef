import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { Request } from '../../core/requests/model.ts';
import { act } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Checkbox } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { LineField } from '../ui/Field.tsx';
import { requestTexts } from './texts.ts';

type Task = Request['tasks'][number];

/** The checklist of the rights asked for, and the officer's own tasks. */
export function TasksCard({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const [adding, setAdding] = useState(false);
  const done = request.tasks.filter(({ doneAt }) => doneAt !== undefined).length;
  return (
    <Card
      title={t.checklist}
      actions={
        <>
          {request.tasks.length > 0 && (
            <span className="small faint">{t.taskProgress(done, request.tasks.length)}</span>
          )}
          <Button kind="quiet" icon={Plus} onPress={() => setAdding(true)}>
            {t.addTask}
          </Button>
        </>
      }
    >
      {request.tasks.length === 0 && <p className="faint">{t.checklistEmpty}</p>}
      <ul className="tasks">
        {request.tasks.map((task) => (
          <TaskLine key={task.id} request={request} task={task} />
        ))}
      </ul>
      {adding && <NewTask request={request} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function TaskLine({ request: { id }, task }: { readonly request: Request; readonly task: Task }) {
  const t = useTexts(requestTexts);
  const say = useBilingual();
  const set = async (done: boolean) => {
    const after = done ? { done: t.taskDone, undo: () => void set(false) } : {};
    const changed = await act('requests.setTaskDone', { id, taskId: task.id, done }, after);
    if (changed) putAnswer('requests.get', { id }, changed);
  };
  const isDone = task.doneAt !== undefined;
  return (
    <li>
      <Checkbox selected={isDone} onChange={(done) => void set(done)}>
        <span className={isDone ? 'faint' : ''}>{say(task.title)}</span>
        {(task.citation || task.due) && (
          <span className="small faint">
            {' '}
            {[task.citation, task.due && `${t.taskDue.toLocaleLowerCase()} ${task.due}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
      </Checkbox>
    </li>
  );
}

function NewTask({ request: { id }, onClose }: { request: Request; onClose: () => void }) {
  const t = useTexts(requestTexts);
  const common = useTexts(commonTexts);
  const [title, setTitle] = useState('');
  const [due, setDue] = useState<PlainDate>();
  const add = async () => {
    const input = { id, title, ...(due === undefined ? {} : { due }) };
    const changed = await act('requests.addTask', input, { done: t.taskAdded });
    if (!changed) return;
    putAnswer('requests.get', { id }, changed);
    onClose();
  };
  return (
    <form
      className="new-task"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') void add();
      }}
    >
      <LineField label={t.addTask} value={title} onChange={setTitle} autoFocus />
      <DateField label={t.taskDue} value={due} onChange={setDue} />
      <div className="line">
        <Button type="submit" kind="primary" isDisabled={title.trim() === ''}>
          {common.add}
        </Button>
        <Button onPress={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
