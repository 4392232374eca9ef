import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody } from './body.ts';
import { refuse, reply } from './reply.ts';
import type { Sessions } from './sessions.ts';

const exchangeSchema = z.strictObject({ token: z.string().max(200) });

/** Anybody on this machine may send one, so it is small and soon sent, or not read. */
const bodyRoom = { limitBytes: 1024, patienceMs: 5000 } as const;

/** `POST /session {token}`: answers the session that the one-time token buys. */
export async function openSession(
  request: IncomingMessage,
  response: ServerResponse,
  sessions: Sessions,
): Promise<void> {
  const body = await readBody(request, bodyRoom);
  if (body.kind === 'tooLarge') return refuse(response, body.kind, { limit: '1 KiB' });
  if (body.kind === 'badJson') return refuse(response, body.kind);
  const asked = exchangeSchema.safeParse(body.value);
  if (!asked.success) return refuse(response, 'badJson');
  const session = sessions.exchange(asked.data.token);
  if (session === undefined) return refuse(response, 'noSession');
  reply(response, 200, { ok: true, value: { session } });
}
