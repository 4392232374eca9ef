import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Request, Task } from '../../core/requests/model.ts';
import { act } from '../act.ts';
import { useToday } from '../calendar.ts';
import { putAnswer } from '../serverState.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Checkbox } from '../ui/Choice.tsx';
import { ChangeTaskDialog, NewTask } from './person/TaskForms.tsx';
import { personTexts } from './person/texts.ts';
import { requestTexts } from './texts.ts';

/** The checklist of the rights asked for, and the officer's own tasks. */
export function TasksCard({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const [adding, setAdding] = useState(false);
  const done = request.tasks.filter(({ doneAt }) => doneAt !== undefined).length;
  return (
    <Card
      id="tasks"
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

type TaskLineProps = { readonly request: Request; readonly task: Task };

function TaskLine({ request, task }: TaskLineProps) {
  const t = useTexts(requestTexts);
  const person = useTexts(personTexts);
  const say = useBilingual();
  const [changing, setChanging] = useState(false);
  const { id } = request;
  const set = async (done: boolean) => {
    const after = done ? { done: t.taskDone, undo: () => void set(false) } : {};
    const changed = await act('requests.setTaskDone', { id, taskId: task.id, done }, after);
    if (changed) putAnswer('requests.get', { id }, changed);
  };
  const isDone = task.doneAt !== undefined;
  return (
    <li className="task-line">
      <Checkbox selected={isDone} onChange={(done) => void set(done)}>
        <span className={isDone ? 'faint' : ''}>{say(task.title)}</span> <TaskFacts task={task} />
      </Checkbox>
      {!isDone && (
        <IconButton
          label={person.changeTask(say(task.title))}
          icon={Pencil}
          onPress={() => setChanging(true)}
        />
      )}
      {changing && (
        <ChangeTaskDialog request={request} task={task} onClose={() => setChanging(false)} />
      )}
    </li>
  );
}

function TaskFacts({ task }: { readonly task: Task }) {
  const t = useTexts(requestTexts);
  const person = useTexts(personTexts);
  const { citation, due, assignee, doneAt } = task;
  const today = useToday();
  const article = useArticle();
  const late = due !== undefined && due < today && doneAt === undefined;
  const facts = [
    citation && article(citation),
    due && `${t.taskDue.toLocaleLowerCase()} ${due}`,
    late && person.lateTask,
    assignee && `${person.assignee.toLocaleLowerCase()} ${assignee}`,
  ];
  return <span className="small faint">{facts.filter(Boolean).join(' · ')}</span>;
}
