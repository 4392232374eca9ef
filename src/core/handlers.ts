import type { MethodName } from './contract.ts';
import type { Contract, OutputOf, ParsedInputOf, Role } from './kit/contract.ts';
import type { Unit } from './unitOfWork.ts';

/** Who calls, as the journal names them: a role's seat, never a person's name. */
export type Caller = { readonly actor: string; readonly role: Role };

/** What a query's handler may do: read, report progress, notice that it was cancelled. */
export type QueryCall = {
  readonly caller: Caller;
  readonly signal: AbortSignal;
  progress(done: number, total?: number): void;
};

/** What a command's handler may do besides: change the vault, in one journalled transaction. */
export type CommandCall = QueryCall & {
  write<Value>(work: (unit: Unit) => Value): Value;
};

/** One handler for each method of a contract; a missing or misspelt one does not compile. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: (
    input: ParsedInputOf<C[Name]>,
    call: C[Name]['kind'] extends 'command' ? CommandCall : QueryCall,
  ) => OutputOf<C[Name]> | Promise<OutputOf<C[Name]>>;
};

/** A handler as the dispatcher holds it: what it is given has passed the method's own schema. */
export type AnyHandler = (input: never, call: CommandCall) => unknown;

/** The handlers at hand, by method; a method that is missing needs the vault open. */
export type HandlerTable = Readonly<Partial<Record<MethodName, AnyHandler>>>;
