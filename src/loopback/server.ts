import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { App } from '../core/app.ts';
import { type Assets, loadAssets, sendAsset } from './assets.ts';
import { callMethod } from './calls.ts';
import { eventStreams } from './eventStreams.ts';
import { refusal } from './guard.ts';
import { refuse } from './reply.ts';
import { openSession, type Sessions, sessionsWith } from './sessions.ts';

export type LoopbackOptions = {
  readonly app: App;
  /** The folder of the built renderer, with its assets.json. */
  readonly assetsDir: string;
  /** A fixed port, for development; without it any free one. */
  readonly port?: number;
};

export type Loopback = {
  /** The address to open, with a token that works once. */
  readonly url: string;
  readonly port: number;
  /** A fresh address for another tab; the tabs that are open go on. */
  newUrl(): string;
  close(): Promise<void>;
};

type Parts = {
  readonly app: App;
  readonly assets: Assets;
  readonly sessions: Sessions;
  readonly streams: ReturnType<typeof eventStreams>;
  readonly origin: string;
};

/** Serves the app to a browser on this machine: 127.0.0.1 only, one session per token, no other origin. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const assets = await loadAssets(options.assetsDir);
  const sessions = sessionsWith(() => randomBytes(32).toString('base64url'));
  const streams = eventStreams(options.app);
  const server = createServer({ requestTimeout: 300_000, headersTimeout: 20_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  const origin = `http://127.0.0.1:${address.port}`;
  const parts: Parts = { app: options.app, assets, sessions, streams, origin };
  server.on('request', (request, response) => void answer(request, response, parts));

  const newUrl = (): string => `${origin}/#token=${sessions.newToken()}`;
  return {
    url: newUrl(),
    port: address.port,
    newUrl,
    async close() {
      streams.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Parts,
): Promise<void> {
  try {
    const refused = refusal(request, parts.origin);
    if (refused) return refuse(response, refused);
    await route(request, response, parts);
  } catch {
    // A connection that broke while it was read or written: there is nobody left to answer.
    response.destroy();
  }
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  { app, assets, sessions, streams }: Parts,
): Promise<void> {
  const path = request.url ?? '';
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (path !== '/events') return sendAsset(assets, path, request.method, response);
    if (!sessions.has(request.headers.authorization)) return refuse(response, 'noSession');
    return streams.open(response);
  }
  if (path === '/session') return openSession(request, response, sessions);
  if (!path.startsWith('/api/')) return refuse(response, 'noSuchPage');
  if (!sessions.has(request.headers.authorization)) return refuse(response, 'noSession');
  return callMethod(app, decodeMethod(path), request, response);
}

/** The method's name, or what was sent when it cannot be decoded: the dispatcher knows no such method. */
function decodeMethod(path: string): string {
  const name = path.slice('/api/'.length);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
