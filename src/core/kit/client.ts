import type { Contract, InputOf, OutputOf } from './contract.ts';
import type { Envelope } from './envelope.ts';
import type { AppEvent } from './events.ts';

/** The whole typed API as any shell offers it: one call, one stream of events. */
export type Client<C extends Contract> = {
  call<Name extends keyof C & string>(
    method: Name,
    input: InputOf<C[Name]>,
  ): Promise<Envelope<OutputOf<C[Name]>>>;
  /** Listens to what changed; answers a function that stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
};
