import type { Envelope } from '../core/kit/envelope.ts';
import { assertNever } from '../core/kit/exhaustive.ts';
import type { Language } from '../core/kit/language.ts';
import type { Ask } from './channel.ts';
import type { CoreLink } from './coreLink.ts';
import type { Dialogs } from './dialogs.ts';
import { openFiles, saveFile } from './files.ts';

export type AnswerParts = {
  readonly core: CoreLink;
  readonly dialogs: Dialogs;
  readonly setLanguage: (language: Language) => void;
  readonly saveLooks: (looks: string) => void;
};

const done = { ok: true, value: {} } as const;

/** Does what the window asks: the core answers the contract's methods, the main process the rest. */
export async function answerAsk(
  ask: Ask,
  { core, dialogs, setLanguage, saveLooks }: AnswerParts,
): Promise<Envelope<unknown>> {
  switch (ask.ask) {
    case 'call':
      return core.call(ask.method, ask.input, ask.key);
    case 'cancel':
      core.cancel(ask.key);
      return done;
    case 'saveFile':
      return saveFile(dialogs, ask);
    case 'openFiles':
      return openFiles(dialogs, ask.kinds);
    case 'setLanguage':
      setLanguage(ask.language);
      return done;
    case 'saveLooks':
      saveLooks(ask.looks);
      return done;
    default:
      return assertNever(ask);
  }
}
