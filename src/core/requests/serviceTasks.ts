import type { PlainDate } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { type RequestId, type TaskId, taskIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { noteCase, requireNotClosed } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import type { StoredRequest } from './store.ts';
import { insertTask, setTaskDone, tasksOf, updateTask } from './storeTasks.ts';

/** Adds a task of the officer's own. Throws notPossible in a closed case. */
export function addTask(
  unit: Unit,
  stored: StoredRequest,
  task: {
    readonly title: string;
    readonly due?: PlainDate | undefined;
    readonly assignee: string;
  },
  { newId }: RequestsParts,
): void {
  requireNotClosed(stored);
  const { id } = stored;
  const { title, assignee } = task;
  const due = task.due ?? null;
  insertTask(unit.db, id, {
    id: taskIdSchema.parse(newId()),
    title: { sv: title, en: title },
    citation: null,
    due,
    assignee,
  });
  noteCase(unit, id, 'request.taskAdded', { title, due, assignee });
}

/** Marks a task done, or open again. Throws notFound, and notPossible for opening one in a closed case. */
export function markTask(unit: Unit, stored: StoredRequest, taskId: TaskId, done: boolean): void {
  const { id } = stored;
  if (!done) requireNotClosed(stored);
  if (!setTaskDone(unit.db, id, taskId, done ? unit.now : null)) throw new FristError('notFound');
  noteCase(unit, id, done ? 'request.taskDone' : 'request.taskReopened', { taskId });
}

/** Changes title, due date or assignee; the words of a checklist item are the catalogue's and stay. */
export function changeTask(
  unit: Unit,
  id: RequestId,
  change: {
    readonly taskId: TaskId;
    readonly title?: string | undefined;
    readonly due?: PlainDate | null | undefined;
    readonly assignee?: string | undefined;
  },
): void {
  const { taskId, title, due, assignee } = change;
  const task = tasksOf(unit.db, id).find((one) => one.id === taskId);
  if (!task) throw new FristError('notFound');
  const isCatalogued = task.code !== null || task.citation !== null;
  if (title !== undefined && isCatalogued) {
    throw invalidField('title', 'of a checklist item cannot be changed');
  }
  const after = {
    ...task,
    ...(title === undefined ? {} : { sv: title, en: title }),
    due: due === undefined ? task.due : due,
    assignee: assignee ?? task.assignee,
  };
  updateTask(unit.db, after);
  const fields = { taskId, title: after.sv, due: after.due, assignee: after.assignee };
  noteCase(unit, id, 'request.taskChanged', fields);
}
