import type { ApiError, Envelope } from '../../core/kit/envelope.ts';
import { type ErrorCode, errorText } from '../../core/kit/errors.ts';
import type { AppEvent } from '../../core/kit/events.ts';
import type { Shell } from '../api.ts';
import { pickFiles, saveToDownloads } from './browserFiles.ts';
import { followEvents } from './eventStream.ts';

const sessionKey = 'frist.session';

/**
 * The shell in a browser: JSON over HTTP to the program that served this page.
 * The session token lives in sessionStorage, which belongs to one tab and one origin; a cookie would be
 * sent to every port of 127.0.0.1.
 */
export function connectLoopback(page: Window): Shell {
  const session = openSession(page);
  const listeners = new Set<(event: AppEvent) => void>();
  const tell = (event: AppEvent): void => {
    for (const listener of listeners) listener(event);
  };
  let following = false;

  return {
    name: 'browser',
    call: async (method, input, signal) => callOver(await session, method, input, signal),
    onEvent(listener) {
      listeners.add(listener);
      if (!following) {
        following = true;
        void session.then((token) => (token ? followEvents(token, tell) : undefined));
      }
      return () => listeners.delete(listener);
    },
    onMenu: () => () => undefined,
    saveFile: async (file) => saveToDownloads(page.document, file),
    openFiles: (request) => pickFiles(page.document, request.kinds),
    setLanguage: () => undefined,
    looks: page.localStorage,
  };
}

/** Exchanges the one-time token of the address for a session; a reloaded tab goes on with the one it had. */
async function openSession(page: Window): Promise<string | undefined> {
  const token = new URLSearchParams(page.location.hash.slice(1)).get('token');
  const known = page.sessionStorage.getItem(sessionKey) ?? undefined;
  if (!token) return known;
  page.history.replaceState(null, '', page.location.pathname);
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    const answer = (await response.json()) as Envelope<{ readonly session: string }>;
    if (!answer.ok) return known;
    page.sessionStorage.setItem(sessionKey, answer.value.session);
    return answer.value.session;
  } catch {
    return known;
  }
}

async function callOver(
  session: string | undefined,
  method: string,
  input: unknown,
  signal: AbortSignal | undefined,
): Promise<Envelope<unknown>> {
  if (!session) return failed('notConnected');
  try {
    const response = await fetch(`/api/${encodeURIComponent(method)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
      body: JSON.stringify(input),
      ...(signal ? { signal } : {}),
    });
    return (await response.json()) as Envelope<unknown>;
  } catch {
    return failed(signal?.aborted ? 'cancelled' : 'notConnected');
  }
}

function failed(code: ErrorCode): { readonly ok: false; readonly error: ApiError } {
  return { ok: false, error: { code, message: errorText(code, {}, 'en'), facts: {} } };
}
