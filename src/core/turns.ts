import { setImmediate } from 'node:timers/promises';

/** Lets everything else that waits go first: one long answer does not keep the others from theirs. */
export async function nextTurn(): Promise<void> {
  await setImmediate();
}

/** Does the same with each of many, in their order, and lets others go after so many of them. */
export async function inTurns<Each, Done>(
  all: readonly Each[],
  work: (one: Each) => Done,
  slice = 500,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (const [n, one] of all.entries()) {
    if (n > 0 && n % slice === 0) await nextTurn();
    done.push(work(one));
  }
  return done;
}
