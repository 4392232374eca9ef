import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { App } from '../core/app.ts';
import { type Assets, loadAssets, sendAsset } from './assets.ts';
import { callMethod } from './calls.ts';
import { eventStreams } from './eventStreams.ts';
import { refusal } from './guard.ts';
import { openSession } from './openSession.ts';
import { refuse } from './reply.ts';
import { type Offer, type Sessions, sessionsWith } from './sessions.ts';

export type LoopbackOptions = {
  readonly app: App;
  /** The folder of the built renderer, with its assets.json. */
  readonly assetsDir: string;
  /** A fixed port, for development; without it any free one. */
  readonly port?: number;
  /** Told when an address is used a second time, which ends the session of the first. */
  readonly onReuse?: () => void;
};

export type Loopback = {
  /** The address to open, with a token that works once, within ten minutes. */
  readonly url: string;
  readonly port: number;
  /** A fresh address for another tab; the tabs that are open go on. */
  newUrl(offer?: Offer): string;
  close(): Promise<void>;
};

type Parts = {
  readonly app: App;
  readonly assets: Assets;
  readonly sessions: Sessions;
  readonly streams: ReturnType<typeof eventStreams>;
  readonly origin: string;
};

const printed: Offer = { validMs: 600_000 };

/** Patience with those who send slowly; Node looks every few seconds who is over it. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5000,
} as const;

/** A browser opens six at most; the rest is for tabs in others, and an end for whoever opens more. */
const mostConnections = 64;

/** Serves the app to a browser on this machine: 127.0.0.1 only, one session per token, no other origin. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const assets = await loadAssets(options.assetsDir);
  const sessions = sessionsWith({
    newSecret: () => randomBytes(32).toString('base64url'),
    now: () => performance.now(),
    onReuse: options.onReuse ?? (() => undefined),
  });
  const streams = eventStreams(options.app);
  const server = createServer(patience);
  server.maxConnections = mostConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  const origin = `http://127.0.0.1:${address.port}`;
  const parts: Parts = { app: options.app, assets, sessions, streams, origin };
  server.on('request', (request, response) => void answer(request, response, parts));

  const newUrl = (offer = printed): string => `${origin}/#token=${sessions.newToken(offer)}`;
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
    const session = sessions.find(request.headers.authorization);
    return session ? streams.open(response, session) : refuse(response, 'noSession');
  }
  if (path === '/session') return openSession(request, response, sessions);
  if (!path.startsWith('/api/')) return refuse(response, 'noSuchPage');
  const session = sessions.find(request.headers.authorization);
  if (!session) return refuse(response, 'noSession');
  return callMethod(app, sessions, { method: decodeMethod(path), session }, request, response);
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
