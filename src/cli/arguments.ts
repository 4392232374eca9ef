import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the command line asks for. */
export type Arguments = {
  readonly verb: string | undefined;
  readonly words: readonly string[];
  readonly vaultFile: string;
};

/** Splits the command line: `--vault FILE` may stand anywhere, the rest are words in order. */
export function readArguments(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): Arguments | { readonly problem: string } {
  const words: string[] = [];
  let vaultFile = environment['FRIST_VAULT'] ?? defaultVault(environment);
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word !== '--vault') {
      words.push(word);
      continue;
    }
    const file = argv[++at];
    if (!file) return { problem: '--vault needs a file name' };
    vaultFile = file;
  }
  const [verb, ...rest] = words;
  return { verb, words: rest, vaultFile: resolve(vaultFile) };
}

function defaultVault(environment: NodeJS.ProcessEnv): string {
  const home = environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share');
  return join(home, 'frist', 'frist.vault');
}
