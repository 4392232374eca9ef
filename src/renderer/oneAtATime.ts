/**
 * Runs a question for one key at a time: what is asked while an answer is on its way is asked once more when it
 * has come, however often it was asked, so that a burst of changes never becomes a burst of calls.
 */
export function oneAtATime(run: (key: string) => Promise<void>) {
  const running = new Map<string, { again: boolean }>();
  const ask = async (key: string): Promise<void> => {
    const under = running.get(key);
    if (under) {
      under.again = true;
      return;
    }
    const mine = { again: false };
    running.set(key, mine);
    try {
      await run(key);
    } finally {
      if (running.get(key) === mine) running.delete(key);
      if (mine.again) void ask(key);
    }
  };
  return {
    ask,
    /** Waits for nobody any longer: the core was locked or has stopped. */
    forget: () => running.clear(),
  };
}
