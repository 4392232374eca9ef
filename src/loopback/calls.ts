import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../core/app.ts';
import { readBody } from './body.ts';
import { refuse, reply } from './reply.ts';

/** Runs one method of the API for a request; a tab that goes away cancels what it asked for. */
export async function callMethod(
  app: App,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body.kind !== 'json') return refuse(response, body.kind);
  const left = new AbortController();
  response.once('close', () => left.abort());
  const envelope = await app.call(method, body.value, { signal: left.signal });
  const unknown = !envelope.ok && envelope.error.code === 'unknownMethod';
  reply(response, unknown ? 404 : 200, envelope);
}
