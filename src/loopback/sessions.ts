import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody } from './body.ts';
import { refuse, reply } from './reply.ts';

const exchangeSchema = z.strictObject({ token: z.string().max(200) });

/** Who may call: each token of an address buys one session, once; a session lasts as long as the program. */
export type Sessions = {
  newToken(): string;
  /** The session that a token buys; undefined for a wrong token and for one that was used. */
  exchange(token: string): string | undefined;
  /** Whether an Authorization header carries a session. */
  has(authorization: string | undefined): boolean;
};

/** Sessions over a source of random secrets of at least 128 bits. Only digests are kept and compared. */
export function sessionsWith(newSecret: () => string): Sessions {
  const tokens: Buffer[] = [];
  const sessions: Buffer[] = [];
  const find = (among: readonly Buffer[], secret: string): number => {
    const wanted = digest(secret);
    return among.findIndex((known) => timingSafeEqual(known, wanted));
  };
  return {
    newToken() {
      const token = newSecret();
      tokens.push(digest(token));
      return token;
    },
    exchange(token) {
      const at = find(tokens, token);
      if (at < 0) return undefined;
      tokens.splice(at, 1);
      const session = newSecret();
      sessions.push(digest(session));
      return session;
    },
    has(authorization) {
      const [scheme, session = ''] = (authorization ?? '').split(' ');
      return scheme === 'Bearer' && find(sessions, session) >= 0;
    },
  };
}

/** `POST /session {token}`: answers the session that the one-time token buys. */
export async function openSession(
  request: IncomingMessage,
  response: ServerResponse,
  sessions: Sessions,
): Promise<void> {
  const body = await readBody(request);
  if (body.kind !== 'json') return refuse(response, body.kind);
  const asked = exchangeSchema.safeParse(body.value);
  if (!asked.success) return refuse(response, 'badJson');
  const session = sessions.exchange(asked.data.token);
  if (session === undefined) return refuse(response, 'noSession');
  reply(response, 200, { ok: true, value: { session } });
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
