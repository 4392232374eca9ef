import type { App } from '../core/app.ts';
import type { MethodInput, MethodName, MethodOutput } from '../core/contract.ts';
import type { Envelope } from '../core/kit/envelope.ts';
import { FristError } from '../core/kit/errors.ts';

/** Calls a method with its own types; a refusal is thrown as the error that it is. */
export type TypedCall = <Name extends MethodName>(
  method: Name,
  input: MethodInput<Name>,
) => Promise<MethodOutput<Name>>;

/** The app's calls, typed by the contract. The dispatcher has checked each answer against its schema. */
export function typedCalls(app: App): TypedCall {
  return async <Name extends MethodName>(method: Name, input: MethodInput<Name>) => {
    const answer = (await app.call(method, input)) as Envelope<MethodOutput<Name>>;
    if (!answer.ok) throw new FristError(answer.error.code, answer.error.facts);
    return answer.value;
  };
}
