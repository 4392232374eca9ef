import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { CommandCall } from '../../src/core/handlers.ts';
import {
  type Instant,
  instantOf,
  type TimeZone,
  timeZoneSchema,
} from '../../src/core/kit/dates.ts';
import type { AppEvent } from '../../src/core/kit/events.ts';
import { type RequestId, requestIdSchema } from '../../src/core/kit/ids.ts';
import { createUnitOfWork } from '../../src/core/unitOfWork.ts';
import { createVault, type OpenVault } from '../../src/core/vault/vault.ts';

/** An open vault for one area's service, without the other areas. */
export type AreaBench = {
  readonly vault: OpenVault;
  readonly call: CommandCall;
  readonly events: readonly AppEvent[];
  readonly newId: () => string;
  readonly clock: () => Instant;
  readonly timeZone: () => TimeZone;
  /** Moves the bench's clock to a moment. */
  at(moment: string): void;
};

/** A new encrypted vault that is closed and removed when the test ends; the clock stands at 2026-11-23. */
export async function areaBench(test: TestContext): Promise<AreaBench> {
  const folder = mkdtempSync(join(tmpdir(), 'frist-area-'));
  const { vault } = await createVault(join(folder, 'test.vault'), 'fem vanliga ord i rad', {
    randomBytes: (count) => randomBytes(count),
    kdf: { memoryKiB: 64, iterations: 1, parallelism: 1 },
  });
  test.after(() => {
    vault.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let now = instantOf(Date.UTC(2026, 10, 23, 8, 0));
  const events: AppEvent[] = [];
  const clock = () => now;
  const write = createUnitOfWork({
    vault,
    clock,
    randomBytes: (count) => randomBytes(count),
    publish: (event) => events.push(event),
  });
  return {
    vault,
    events,
    clock,
    newId: () => randomUUID(),
    timeZone: () => timeZoneSchema.parse('Europe/Stockholm'),
    at: (moment) => {
      now = instantOf(Date.parse(moment));
    },
    call: {
      caller: { actor: 'dpo', role: 'dpo' },
      signal: new AbortController().signal,
      progress: () => undefined,
      write: (work) => write('dpo', work),
    },
  };
}

/** A bare case that other rows can refer to. */
export function bareRequest(vault: OpenVault, reference: string): RequestId {
  const id = requestIdSchema.parse(randomUUID());
  vault.transact((db) =>
    db.run(
      `INSERT INTO request (id, version, year, serial, reference, state, channel, rights, name, name_key,
         emails, postal_addresses, language, subject, text, received, received_basis, opened_at,
         calendar, rule_version, due, alarm, paused)
       VALUES (?, 1, 2026, ?, ?, 'received', 'email', '[]', '', '', '[]', '[]', 'sv', '', '', '2026-11-20',
         'officer', '', '', '', '', '', 0)`,
      id,
      Number(reference.slice(5)),
      reference,
    ),
  );
  return id;
}
