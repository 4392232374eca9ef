import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../../src/core/app.ts';
import { machineParts } from '../../src/core/machine.ts';
import { type Loopback, startLoopback } from '../../src/loopback/server.ts';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

export type Ask = {
  readonly verb?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

/** A real app over a real server, with a small page in place of the renderer. */
export type Served = {
  readonly app: App;
  readonly loopback: Loopback;
  readonly origin: string;
  /** How often an address was used a second time. */
  reuses(): number;
  /** Sends exactly these bytes and headers: nothing is added but Host (unless given) and Content-Length. */
  send(ask: Ask): Promise<Answer>;
  /** A POST as the page itself would send it. */
  post(path: string, body: unknown, session?: string): Promise<Answer>;
  /** Spends a token, the printed one or the one given, on a session. */
  session(token?: string): Promise<string>;
  close(): Promise<void>;
};

/** Serves a built page from a folder, or a page of one line. */
export async function serve(built?: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'frist-loopback-'));
  const assetsDir = built ?? pageOfOneLine(join(folder, 'renderer'));
  const app = createApp({ vaultFile: join(folder, 'test.vault'), ...machineParts() });
  let reuses = 0;
  const loopback = await startLoopback({ app, assetsDir, onReuse: () => void reuses++ });
  const origin = `http://127.0.0.1:${loopback.port}`;
  const send = (ask: Ask): Promise<Answer> => sendTo(loopback.port, ask);
  const post = (path: string, body: unknown, session?: string): Promise<Answer> =>
    send({
      verb: 'POST',
      path,
      headers: {
        origin,
        'content-type': 'application/json',
        ...(session ? { authorization: `Bearer ${session}` } : {}),
      },
      body: JSON.stringify(body),
    });
  return {
    app,
    loopback,
    origin,
    reuses: () => reuses,
    send,
    post,
    async session(token = tokenOf(loopback.url)) {
      const answer = await post('/session', { token });
      return JSON.parse(answer.text).value.session;
    },
    async close() {
      await loopback.close();
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function pageOfOneLine(folder: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Frist</title>');
  writeFileSync(join(folder, 'secret.txt'), 'not in the list');
  const manifest = { '/index.html': { file: 'index.html', mediaType: 'text/html; charset=utf-8' } };
  writeFileSync(join(folder, 'assets.json'), JSON.stringify(manifest));
  return folder;
}

/** The one-time token in an address. */
export function tokenOf(url: string): string {
  return new URLSearchParams(new URL(url).hash.slice(1)).get('token') ?? '';
}

function sendTo(port: number, ask: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { verb = 'GET', path, headers = {}, body } = ask;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sending = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: verb,
        headers: { ...length, ...headers },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}
