import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** How the window looked when it was last open, as text that only the page reads. */
export type LooksMemory = { read(): string | null; save(looks: string): void };

/** Remembers the looks in a file; one that is missing or cannot be written costs only the memory. */
export function looksIn(file: string): LooksMemory {
  return {
    read() {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return null;
      }
    },
    save(looks) {
      try {
        writeFileSync(`${file}.partial`, looks, { mode: 0o600 });
        renameSync(`${file}.partial`, file);
      } catch {
        return;
      }
    },
  };
}
