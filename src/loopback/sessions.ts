import { createHash, timingSafeEqual } from 'node:crypto';

/** Who may call, until it is ended. */
export type Session = { readonly ended: AbortSignal };

/** A token for one address: how long it can be spent, in milliseconds, and who is told when it has been. */
export type Offer = { readonly validMs: number; readonly used?: () => void };

/** Each token of an address buys one session, once; offered again, it ends the session that it bought. */
export type Sessions = {
  newToken(offer: Offer): string;
  /** The secret of the session that a token buys; undefined for one that is wrong, spent or too old. */
  exchange(token: string): string | undefined;
  /** The session that an Authorization header carries. */
  find(authorization: string | undefined): Session | undefined;
  endOthers(than: Session): void;
};

export type SessionParts = {
  /** A random secret of at least 128 bits. */
  readonly newSecret: () => string;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Told when a spent token is offered again: two have read one address. */
  readonly onReuse: () => void;
};

type Held = Session & { readonly digest: Buffer; end(): void };

type Token = {
  readonly digest: Buffer;
  readonly offer: Offer;
  readonly lastMs: number;
  bought: Held | undefined;
};

/** Sessions over a source of secrets. Only digests of them are kept and compared. */
export function sessionsWith({ newSecret, now, onReuse }: SessionParts): Sessions {
  const tokens = new Set<Token>();
  const sessions = new Set<Held>();
  const end = (session: Held): void => {
    sessions.delete(session);
    session.end();
  };
  return {
    newToken(offer) {
      const secret = newSecret();
      const digest = digestOf(secret);
      tokens.add({ digest, offer, lastMs: now() + offer.validMs, bought: undefined });
      return secret;
    },
    exchange(secret) {
      const token = among(tokens, secret);
      if (!token) return undefined;
      if (token.bought) {
        tokens.delete(token);
        end(token.bought);
        onReuse();
        return undefined;
      }
      if (now() > token.lastMs) {
        tokens.delete(token);
        return undefined;
      }
      const bought = newSecret();
      token.bought = held(bought);
      sessions.add(token.bought);
      token.offer.used?.();
      return bought;
    },
    find(authorization) {
      const [scheme, secret = ''] = (authorization ?? '').split(' ');
      return scheme === 'Bearer' ? among(sessions, secret) : undefined;
    },
    endOthers(than) {
      for (const session of sessions) if (session !== than) end(session);
    },
  };
}

function held(secret: string): Held {
  const controller = new AbortController();
  return { digest: digestOf(secret), ended: controller.signal, end: () => controller.abort() };
}

function among<Kept extends { readonly digest: Buffer }>(
  kept: Iterable<Kept>,
  secret: string,
): Kept | undefined {
  const wanted = digestOf(secret);
  return [...kept].find(({ digest }) => timingSafeEqual(digest, wanted));
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
