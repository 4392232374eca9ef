import type { IncomingMessage } from 'node:http';
import type { Refusal } from './reply.ts';

/**
 * Why a request is turned away before anything of it is read, or undefined. Host must be ours exactly, so that a name
 * rebound to 127.0.0.1 gets nothing; Origin must be ours wherever a browser sends one, and on every POST. Another page
 * may lead a whole tab to our first page, as the one that opens Frist does, and nothing else.
 */
export function refusal(request: IncomingMessage, origin: string): Refusal | undefined {
  if (`http://${request.headers.host}` !== origin) return 'wrongHost';
  const from = request.headers.origin;
  if (from !== undefined && from !== origin) return 'wrongOrigin';
  const site = request.headers['sec-fetch-site'];
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  if (!sameSite && !isWholePage(request)) return 'wrongOrigin';
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return undefined;
    case 'POST':
      if (from === undefined) return 'wrongOrigin';
      return isJson(request) ? undefined : 'notJson';
    default:
      return 'wrongVerb';
  }
}

function isWholePage({ method, url, headers }: IncomingMessage): boolean {
  const navigates = headers['sec-fetch-mode'] === 'navigate';
  return method === 'GET' && url === '/' && navigates && headers['sec-fetch-dest'] === 'document';
}

function isJson(request: IncomingMessage): boolean {
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  return mediaType === 'application/json' && request.headers['content-encoding'] === undefined;
}
