import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TypedCall, typedCalls } from '../../src/cli/typedCalls.ts';
import { type App, createApp } from '../../src/core/app.ts';
import { type Instant, instantOf, timeZoneSchema } from '../../src/core/kit/dates.ts';
import type { AppEvent } from '../../src/core/kit/events.ts';
import { repository } from './repository.ts';

/** The passphrase of every test vault. */
export const testPassphrase = 'sju goda ord räcker långt';

export type TestApp = {
  readonly app: App;
  readonly call: TypedCall;
  readonly folder: string;
  readonly vaultFile: string;
  readonly events: readonly AppEvent[];
  /** Faults in Frist itself that were reported: none, in a sound test. */
  readonly faults: readonly string[];
  /** Moves the test's clock to a moment. */
  at(moment: string): void;
  remove(): Promise<void>;
};

/** A real core on a real encrypted vault in a folder of its own; only the clock and the key cost are the test's. */
export async function openTestApp(given: { readonly create?: boolean } = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'frist-test-'));
  const vaultFile = join(folder, 'test.vault');
  let now: Instant = instantOf(Date.UTC(2026, 10, 23, 8, 0));
  const events: AppEvent[] = [];
  const faults: string[] = [];
  const app = createApp({
    vaultFile,
    clock: () => now,
    newId: () => randomUUID(),
    randomBytes: (count) => randomBytes(count),
    timeZone: timeZoneSchema.parse('Europe/Stockholm'),
    kdf: { memoryKiB: 64, iterations: 1, parallelism: 1 },
    reportFault: (_, frames) => faults.push(frames),
  });
  app.onEvent((event) => events.push(event));
  const call = typedCalls(app);
  if (given.create !== false) await call('vault.create', { passphrase: testPassphrase });
  return {
    app,
    call,
    folder,
    vaultFile,
    events,
    faults,
    at: (moment) => {
      now = instantOf(Date.parse(moment));
    },
    remove: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A file of this checkout, as the API takes files. */
export function fileOf(path: string): {
  readonly fileName: string;
  readonly contentBase64: string;
} {
  const contentBase64 = readFileSync(join(repository, path)).toString('base64');
  return { fileName: path.slice(path.lastIndexOf('/') + 1), contentBase64 };
}
