import type { IncomingMessage } from 'node:http';

/** Room for the largest file that the contract takes, in base 64, with the rest of its input. */
export const bodyLimitBytes = 66 * 1024 * 1024;

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'badJson' }
  | { readonly kind: 'tooLarge' };

/** Reads a JSON body whole; stops as soon as it is longer than the limit. Rejects when the connection breaks. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimitBytes) return { kind: 'tooLarge' };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('Expected bytes');
    size += chunk.length;
    if (size > bodyLimitBytes) return { kind: 'tooLarge' };
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'badJson' };
  }
}
