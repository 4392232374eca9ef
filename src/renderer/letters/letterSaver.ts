/** What a block shall say; null puts the template's own text back. */
export type Edits = ReadonlyMap<string, string | null>;

export type LetterSaver = {
  /** Takes an edit in; it is saved after a short rest. */
  put(block: string, text: string | null): void;
  /** Saves what waits now; answers the version that the vault then has, undefined when that failed. */
  settle(): Promise<number | undefined>;
  /** Learns of a version that came from elsewhere. */
  sawVersion(version: number): void;
};

export type SaverParts = {
  readonly version: number;
  readonly restMilliseconds: number;
  /** Saves edits on a version; answers the new version, undefined when it failed. */
  readonly save: (version: number, edits: Edits) => Promise<number | undefined>;
  readonly onSaving: (saving: boolean) => void;
  readonly onSaved: (edits: Edits) => void;
};

/**
 * Saves a draft while it is written: one command at a time, each on the version that the last one
 * answered. Edits that could not be saved wait for the next time, unless they were typed over since.
 */
export function letterSaver(parts: SaverParts): LetterSaver {
  const waiting = new Map<string, string | null>();
  let version = parts.version;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<number | undefined> = Promise.resolve(version);

  const saveWaiting = async (): Promise<number | undefined> => {
    if (waiting.size === 0) return version;
    const sent = new Map(waiting);
    waiting.clear();
    const next = await parts.save(version, sent);
    if (next === undefined) {
      for (const [block, text] of sent) if (!waiting.has(block)) waiting.set(block, text);
      return undefined;
    }
    version = Math.max(version, next);
    parts.onSaved(sent);
    return version;
  };
  const settle = (): Promise<number | undefined> => {
    clearTimeout(timer);
    parts.onSaving(true);
    running = running.then(saveWaiting).finally(() => parts.onSaving(false));
    return running;
  };
  return {
    put(block, text) {
      waiting.set(block, text);
      clearTimeout(timer);
      timer = setTimeout(() => void settle(), parts.restMilliseconds);
    },
    settle,
    sawVersion(seen) {
      version = Math.max(version, seen);
    },
  };
}
