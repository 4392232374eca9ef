import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../core/app.ts';
import { readBody } from './body.ts';
import { refuse, reply } from './reply.ts';
import type { Session, Sessions } from './sessions.ts';

/** Whoever opens the vault has shown that the officer sits there; every other tab must be connected anew. */
const opening: readonly string[] = ['vault.create', 'vault.unlock', 'vault.unlockWithRecoveryKey'];

export type Call = { readonly method: string; readonly session: Session };

/** Runs one method of the API for a session; a tab that goes away, or a session that ends, cancels what it asked for. */
export async function callMethod(
  app: App,
  sessions: Sessions,
  { method, session }: Call,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (session.ended.aborted) return refuse(response, 'noSession');
  if (body.kind !== 'json') return refuse(response, body.kind);
  const left = new AbortController();
  response.once('close', () => left.abort());
  const signal = AbortSignal.any([left.signal, session.ended]);
  const envelope = await app.call(method, body.value, { signal });
  if (session.ended.aborted) return refuse(response, 'noSession');
  if (envelope.ok && opening.includes(method)) sessions.endOthers(session);
  const unknown = !envelope.ok && envelope.error.code === 'unknownMethod';
  reply(response, unknown ? 404 : 200, envelope);
}
