import { useState } from 'react';
import type { PlainDate } from '../../../core/kit/dates.ts';
import type { Request, Task } from '../../../core/requests/model.ts';
import { act, fieldProblem, useSubmit } from '../../act.ts';
import { putAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { commonTexts } from '../../texts/common.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { LineField } from '../../ui/Field.tsx';
import { tell } from '../../ui/notices.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { requestTexts } from '../texts.ts';
import { changeOf, isOwnTask } from './task.ts';
import { personTexts } from './texts.ts';

type NewTaskProps = { readonly request: Request; readonly onClose: () => void };

/** A task of the officer's own, with a day and with whom it lies. */
export function NewTask({ request: { id }, onClose }: NewTaskProps) {
  const t = useTexts(requestTexts);
  const person = useTexts(personTexts);
  const common = useTexts(commonTexts);
  const [title, setTitle] = useState('');
  const [assignee, setAssignee] = useState('');
  const [due, setDue] = useState<PlainDate>();
  const add = async () => {
    const input = { id, title, assignee, ...(due === undefined ? {} : { due }) };
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
      <LineField
        label={person.assignee}
        value={assignee}
        onChange={setAssignee}
        hint={person.assigneeHint}
        optional
      />
      <div className="line">
        <Button type="submit" kind="primary" isDisabled={title.trim() === ''}>
          {common.add}
        </Button>
        <Button onPress={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}

type ChangeTaskProps = NewTaskProps & { readonly task: Task };

/** Changes whose task it is and until when; the words only of the officer's own. */
export function ChangeTaskDialog({ request, task, onClose }: ChangeTaskProps) {
  const t = useTexts(requestTexts);
  const person = useTexts(personTexts);
  const say = useBilingual();
  const [title, setTitle] = useState(say(task.title));
  const [assignee, setAssignee] = useState(task.assignee);
  const [due, setDue] = useState(task.due);
  const { busy, error, submit } = useSubmit('requests.changeTask');
  const change = changeOf(task, { title, assignee, due });
  const save = async () => {
    const { id } = request;
    const saved = await submit({ id, taskId: task.id, ...change });
    if (!saved) return;
    putAnswer('requests.get', { id }, saved);
    tell({ kind: 'done', text: person.taskChanged });
    onClose();
  };
  return (
    <CaseDialog
      title={person.changeTaskTitle}
      error={error}
      isDisabled={busy || change === undefined}
      onSave={() => void save()}
      onClose={onClose}
    >
      <LineField
        label={person.taskTitle}
        value={title}
        onChange={setTitle}
        readOnly={!isOwnTask(task)}
        problem={fieldProblem(error, 'title')}
      />
      <DateField
        label={t.taskDue}
        value={due}
        onChange={setDue}
        problem={fieldProblem(error, 'due')}
      />
      <LineField
        label={person.assignee}
        value={assignee}
        onChange={setAssignee}
        hint={person.assigneeHint}
        problem={fieldProblem(error, 'assignee')}
        optional
      />
    </CaseDialog>
  );
}
