import type { z } from 'zod';
import { contract, type MethodName } from './contract.ts';
import type { AnyHandler, CommandCall } from './handlers.ts';
import { type Method, roles } from './kit/contract.ts';
import type { Envelope } from './kit/envelope.ts';
import { type ErrorFacts, FristError } from './kit/errors.ts';

export type DispatchParts = {
  /** The handler of a method, or undefined while the vault that it needs is locked. */
  readonly handler: (method: MethodName) => AnyHandler | undefined;
  readonly call: CommandCall;
  readonly newIncident: () => string;
  /** Told of faults in Frist itself: the incident's number and stack frames, never a message. */
  readonly reportFault: (incident: string, frames: string) => void;
};

/** Looks up, validates, checks the role, runs and answers with an envelope: the only catch-all. */
export async function dispatch(
  method: string,
  input: unknown,
  parts: DispatchParts,
): Promise<Envelope<unknown>> {
  try {
    return { ok: true, value: await run(method, input, parts) };
  } catch (thrown) {
    const error = asFristError(thrown, parts);
    return { ok: false, error: { code: error.code, message: error.message, facts: error.facts } };
  }
}

async function run(name: string, input: unknown, parts: DispatchParts): Promise<unknown> {
  if (!isMethod(name))
    throw new FristError('unknownMethod', { method: /^[a-zA-Z.]{1,60}$/.test(name) ? name : '?' });
  const method: Method = contract[name];
  const parsed = method.input.safeParse(input);
  if (!parsed.success) throw invalidInput(parsed.error);
  if (roles.indexOf(parts.call.caller.role) < roles.indexOf(method.role)) {
    throw new FristError('notAllowed', { method: name, role: method.role });
  }
  const handler = parts.handler(name);
  if (!handler) throw new FristError('vaultLocked');
  // The schema that this handler is typed by has just accepted the input.
  return method.output.parse(await handler(parsed.data as never, parts.call));
}

function isMethod(name: string): name is MethodName {
  return Object.hasOwn(contract, name);
}

/** Field paths and what is wrong with each, never the values themselves. */
function invalidInput(error: z.ZodError): FristError {
  const fields = error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.'),
    // Zod names the keys it does not know: they are the caller's words.
    message: issue.code === 'unrecognized_keys' ? 'has unknown fields' : issue.message,
  }));
  const problems = fields.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  return new FristError('invalidInput', { problems: problems.join('; '), fields });
}

function asFristError(thrown: unknown, parts: DispatchParts): FristError {
  if (thrown instanceof FristError) return thrown;
  // Locking ends work in progress, and work that finds the vault closed under it fails somehow.
  if (parts.call.signal.aborted) return new FristError('cancelled');
  const incident = parts.newIncident();
  parts.reportFault(incident, stackFrames(thrown));
  return new FristError('internal', { incident } satisfies ErrorFacts);
}

/** Where it happened, without the message: a message may quote what somebody wrote. */
function stackFrames(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [thrown.name, ...frames].join('\n');
}
