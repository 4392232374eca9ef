import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readMessage } from '../../src/core/intake/service.ts';
import { timeZoneSchema } from '../../src/core/kit/dates.ts';
import { FristError } from '../../src/core/kit/errors.ts';

/** A process of its own: reads the file given and prints how it ended, how long it took and what memory it cost. */
const [, , file = ''] = process.argv;
const stockholm = timeZoneSchema.parse('Europe/Stockholm');
const bytes = readFileSync(file);
await readMessage(Buffer.from('From: a@example.com\r\n\r\nHej'), 'warm.eml', stockholm);
resetPeak();
const before = process.memoryUsage.rss();
const started = performance.now();
const used = process.cpuUsage();
let ended: string;
try {
  await readMessage(bytes, basename(file), stockholm);
  ended = 'read';
} catch (error) {
  ended = error instanceof FristError ? error.code : `untyped: ${String(error)}`;
}
const milliseconds = Math.round(performance.now() - started);
const { user, system } = process.cpuUsage(used);
const worked = Math.round((user + system) / 1000);
const grown = peak() - before;
process.stdout.write(
  JSON.stringify({ ended, milliseconds, worked, mebibytes: Math.round(grown / 1024 ** 2) }),
);

/** On Linux the highest mark of this very process; elsewhere, and less exactly, what the system remembers. */
function peak(): number {
  if (!existsSync('/proc/self/status')) return process.resourceUsage().maxRSS * 1024;
  const mark = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(mark?.[1]) * 1024;
}

function resetPeak(): void {
  if (existsSync('/proc/self/clear_refs')) writeFileSync('/proc/self/clear_refs', '5');
}
