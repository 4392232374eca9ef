import type { IncomingMessage } from 'node:http';

/** Room for the largest file that the contract takes, in base 64, with the rest of its input. */
export const bodyLimitBytes = 66 * 1024 * 1024;

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'badJson' }
  | { readonly kind: 'tooLarge' };

/** How much is read, and for how long; the longest is less than the server's own patience with a request. */
export type BodyRoom = { readonly limitBytes: number; readonly patienceMs: number };

const wholeRoom: BodyRoom = { limitBytes: bodyLimitBytes, patienceMs: 110_000 };

/**
 * Reads a JSON body whole; stops as soon as it is longer than the limit. Rejects when the connection breaks, and breaks
 * it when the body takes too long.
 */
export async function readBody(
  request: IncomingMessage,
  { limitBytes, patienceMs }: BodyRoom = wholeRoom,
): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return { kind: 'tooLarge' };
  const late = setTimeout(() => request.destroy(), patienceMs);
  try {
    return await readChunks(request, limitBytes);
  } finally {
    clearTimeout(late);
  }
}

async function readChunks(request: IncomingMessage, limitBytes: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('Expected bytes');
    size += chunk.length;
    if (size > limitBytes) return { kind: 'tooLarge' };
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'badJson' };
  }
}
