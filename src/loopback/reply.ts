import type { ServerResponse } from 'node:http';
import { securityHeaders } from '../core/kit/contentPolicy.ts';
import type { Envelope } from '../core/kit/envelope.ts';
import { type ErrorCode, type ErrorFacts, errorText } from '../core/kit/errors.ts';

/** Why the shell itself, before the core, turns a request away: its status and its error code. */
const refusals = {
  wrongHost: { status: 421, code: 'notConnected' },
  wrongOrigin: { status: 403, code: 'notConnected' },
  noSession: { status: 401, code: 'notConnected' },
  noSuchPage: { status: 404, code: 'notFound' },
  wrongVerb: { status: 405, code: 'notFound' },
  notJson: { status: 415, code: 'invalidInput' },
  badJson: { status: 400, code: 'invalidInput' },
  tooLarge: { status: 413, code: 'tooLarge' },
} as const satisfies Record<string, { readonly status: number; readonly code: ErrorCode }>;

export type Refusal = keyof typeof refusals;

const problems: Partial<Record<Refusal, ErrorFacts>> = {
  notJson: { problems: 'the body must be application/json' },
  badJson: { problems: 'the body is not JSON' },
  tooLarge: { limit: '64 MiB' },
};

/** Answers a refusal as an envelope, and closes the connection so that an unread body is not waited for. */
export function refuse(
  response: ServerResponse,
  refusal: Refusal,
  facts: ErrorFacts = problems[refusal] ?? {},
): void {
  const { status, code } = refusals[refusal];
  response.setHeader('connection', 'close');
  reply(response, status, {
    ok: false,
    error: { code, message: errorText(code, facts, 'en'), facts },
  });
}

/** Answers an envelope as JSON. */
export function reply(response: ServerResponse, status: number, envelope: Envelope<unknown>): void {
  response.writeHead(status, {
    ...securityHeaders('self'),
    'content-type': 'application/json; charset=utf-8',
  });
  response.end(JSON.stringify(envelope));
}
