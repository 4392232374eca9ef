import { existsSync, readdirSync, readFileSync } from 'node:fs';

const glance = 50;

/** What a process and all that it started hold in memory, in bytes; 0 where the system does not tell (Linux only). */
export function treeBytes(root: number | undefined): number {
  return treeOf(root).reduce((sum, id) => {
    const told = /VmRSS:\s+(\d+) kB/.exec(read(`/proc/${id}/status`))?.[1];
    return sum + Number(told ?? 0) * 1024;
  }, 0);
}

/** A process and all that it started. */
export function treeOf(root: number | undefined): readonly number[] {
  if (root === undefined) return [];
  if (!existsSync('/proc')) return [root];
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((id) => [
        Number(id),
        Number(/PPid:\s+(\d+)/.exec(read(`/proc/${id}/status`))?.[1] ?? 0),
      ]),
  );
  const tree = [root];
  for (const id of tree) {
    for (const [child, parent] of parents) if (parent === id) tree.push(child);
  }
  return tree;
}

/** Watches what a process holds; `most` answers the most since it was last asked. */
export function watchMemory(root: number | undefined, told?: (bytes: number) => void) {
  let most = 0;
  const watch = setInterval(() => {
    const now = treeBytes(root);
    most = Math.max(most, now);
    told?.(now);
  }, glance);
  return {
    most: () => {
      const before = most;
      most = 0;
      return before;
    },
    stop: () => clearInterval(watch),
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
