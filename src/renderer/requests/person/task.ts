import type { MethodInput } from '../../../core/contract.ts';
import type { PlainDate } from '../../../core/kit/dates.ts';
import type { Task } from '../../../core/requests/model.ts';

type Change = Pick<MethodInput<'requests.changeTask'>, 'title' | 'due' | 'assignee'>;

/** A task as it is typed. */
export type TaskForm = {
  readonly title: string;
  readonly assignee: string;
  readonly due: PlainDate | undefined;
};

/** Whether the officer wrote the task; what the law asks for keeps its words. */
export function isOwnTask({ code }: Pick<Task, 'code'>): boolean {
  return code === undefined;
}

/** What differs from the task as it stands; undefined when nothing does, or when it would have no words. */
export function changeOf(task: Task, form: TaskForm): Change | undefined {
  const title = form.title.trim();
  const assignee = form.assignee.trim();
  if (isOwnTask(task) && title === '') return undefined;
  const change: Change = {
    ...(isOwnTask(task) && title !== task.title.sv ? { title } : {}),
    ...(assignee === task.assignee ? {} : { assignee }),
    ...(form.due === task.due ? {} : { due: form.due ?? null }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}
