import { setImmediate } from 'node:timers/promises';
import { FristError } from '../../kit/errors.ts';

export type PacerOptions = {
  readonly signal?: AbortSignal;
  /** Rows done and in all. */
  readonly progress?: (done: number, total: number) => void;
};

const turn = 150;

/** Lets others have a turn now and then in long work. Throws cancelled once the signal is given. */
export function startPacer(total: number, options: PacerOptions) {
  let done = 0;
  return {
    /** Counts one row; answers a promise to wait for when the turn is over. */
    row(): Promise<void> | undefined {
      done += 1;
      return done % turn === 0 ? rest() : undefined;
    },
    check(): void {
      if (options.signal?.aborted) throw new FristError('cancelled');
    },
  };

  async function rest(): Promise<void> {
    options.progress?.(done, total);
    await setImmediate();
    if (options.signal?.aborted) throw new FristError('cancelled');
  }
}

export type Pacer = ReturnType<typeof startPacer>;
