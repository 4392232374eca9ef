import { strict as assert } from 'node:assert';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { dataCategories } from '../../src/core/processing/model.ts';
import type { Frist } from './frist.ts';

/** The case of a person, as the list finds it. */
export async function caseOf({ test }: Frist, name: string): Promise<RequestId> {
  const { rows } = await test.call('requests.list', { search: name });
  return rows[0]?.id ?? assert.fail(`no case of ${name}`);
}

/** Answers every line of the search, as another window would; the clicks of it are tested elsewhere. */
export async function searchAll({ test }: Frist, requestId: RequestId): Promise<void> {
  const note = 'Sökt på namn och e-postadress';
  for (const category of dataCategories) {
    await test.call('extracts.setFinding', { requestId, category, outcome: 'found', note });
  }
  const { systems } = await test.call('extracts.get', { requestId });
  for (const { system } of systems) {
    await test.call('extracts.setSystem', { requestId, system, outcome: 'found', note });
  }
}

/** Ticks every task that is left. */
export async function tickTasks({ test }: Frist, id: RequestId): Promise<void> {
  const { tasks } = await test.call('requests.get', { id });
  for (const { id: taskId, doneAt } of tasks) {
    if (doneAt === undefined) await test.call('requests.setTaskDone', { id, taskId, done: true });
  }
}
