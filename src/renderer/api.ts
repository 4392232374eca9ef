import type { MethodInput, MethodName, MethodOutput } from '../core/contract.ts';
import type { FristBridge } from '../core/kit/bridge.ts';
import type { Envelope } from '../core/kit/envelope.ts';
import { connectElectron } from './shell/electron.ts';
import { connectLoopback } from './shell/loopback.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent in a browser. */
    readonly frist?: FristBridge;
  }
}

/** A link to the core, before its calls are typed: what each shell offers. */
export type Shell = Pick<
  FristBridge,
  'onEvent' | 'onMenu' | 'saveFile' | 'openFiles' | 'setLanguage'
> & {
  readonly name: 'electron' | 'browser';
  /** Where the window's looks are kept between starts, outside the vault: never personal data. */
  readonly looks: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  call(method: string, input: unknown, signal?: AbortSignal): Promise<Envelope<unknown>>;
};

/** The typed API as every page uses it. A query whose signal is aborted answers `cancelled`. */
export type Api = Omit<Shell, 'call'> & {
  call<Name extends MethodName>(
    method: Name,
    input: MethodInput<Name>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Envelope<MethodOutput<Name>>>;
};

/** The window's only link to the world outside it. */
export const api: Api = typed(
  window.frist ? connectElectron(window.frist) : connectLoopback(window),
);

function typed(shell: Shell): Api {
  return {
    ...shell,
    // The dispatcher checks every answer against the same contract that gives it its type here.
    call: (method, input, options) =>
      shell.call(method, input, options?.signal) as Promise<Envelope<MethodOutput<typeof method>>>,
  };
}
