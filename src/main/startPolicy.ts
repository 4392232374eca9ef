import { type ArgumentReader, doorSwitches, isSwitch, switchName } from './switches.ts';

/** All that a packed app takes besides file names; Finder adds the process number of its own accord. */
const packedArguments: readonly RegExp[] = [
  /^--self-check$/,
  /^--lang=[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  /^-psn_\d+_\d+$/,
];

/** What an unpackaged build takes: root, as in a container, has no sandbox. */
const developmentSwitches: readonly string[] = ['no-sandbox'];

/** What a test of an unpackaged build takes besides: Playwright attaches to it. */
const testSwitches: readonly string[] = [
  ...developmentSwitches,
  'inspect',
  'remote-debugging-port',
];

/** What Electron itself sets at each start, so that Chromium's having read it says nothing. */
const setByElectron: readonly string[] = ['allow-file-access-from-files'];

export type Start = {
  readonly packaged: boolean;
  /** FRIST_TEST=1 in the environment; it means nothing in a packaged build. */
  readonly test: boolean;
  readonly platform: NodeJS.Platform;
  /** Whether Chromium itself has read a switch of this name from the command line. */
  readonly chromiumHas: ArgumentReader;
};

/**
 * The first argument with which Frist does not start, without its value, or undefined. A packed app takes the few that
 * it knows and refuses all others that could be a switch; an unpackaged one refuses those known to open a door.
 */
export function refusedArgument(arguments_: readonly string[], start: Start): string | undefined {
  const refused = start.packaged
    ? arguments_.find((argument) => isSwitch(argument, start.platform) && !isKnown(argument))
    : undefined;
  if (refused !== undefined) return refused.trim().split('=')[0];
  const allowed = allowedIn(start);
  const given = arguments_.map((argument) => switchName(argument, start.platform));
  const read = (name: string): boolean => !setByElectron.includes(name) && start.chromiumHas(name);
  const door = doorSwitches.find(
    (name) => !allowed.includes(name) && (given.includes(name) || read(name)),
  );
  return door === undefined ? undefined : `--${door}`;
}

/**
 * Whether this is a packed app. Electron asks only whether its program is called "electron", which a renamed copy is
 * too; the code of a packed app lies in an archive whatever the program is called.
 */
export function isPackaged(app: { readonly isPackaged: boolean }, codeAddress: string): boolean {
  return app.isPackaged || /\.asar[\\/]/i.test(codeAddress);
}

function isKnown(argument: string): boolean {
  return packedArguments.some((known) => known.test(argument));
}

function allowedIn({ packaged, test }: Start): readonly string[] {
  if (packaged) return [];
  return test ? testSwitches : developmentSwitches;
}

/** Variables that would make a child process run other code or write elsewhere, or that would tell it a secret. */
export const removedVariables: readonly string[] = [
  'CHROME_LOG_FILE',
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'FRIST_PASSPHRASE',
  'NODE_OPTIONS',
  'NODE_REPL_EXTERNAL_MODULE',
  'NODE_EXTRA_CA_CERTS',
  'SSLKEYLOGFILE',
];

const coreVariables = ['TZ', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'] as const;

/** The environment of the core's process: the machine's zone and folders, the vault, and no more. */
export function coreEnvironment(
  environment: NodeJS.ProcessEnv,
  vaultFile: string,
  packaged: boolean,
): Record<string, string> {
  const passed = packaged ? coreVariables : [...coreVariables, 'SQLITE_NATIVE_BINDING'];
  const known = passed.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(known), FRIST_VAULT: vaultFile };
}
