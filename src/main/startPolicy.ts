/** Command-line switches that would open a door into the app: debugging, other code, other networks, other files. */
const refusedSwitches = [
  'allow-file-access-from-files',
  'auth-server-whitelist',
  'disable-web-security',
  'enable-logging',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'inspect-wait',
  'js-flags',
  'load-extension',
  'log-file',
  'log-net-log',
  'no-sandbox',
  'proxy-bypass-list',
  'proxy-pac-url',
  'proxy-server',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'require',
  'ssl-key-log-file',
  'user-data-dir',
  'utility-cmd-prefix',
] as const;

/** What an unpackaged build takes: root, as in a container, has no sandbox. */
const developmentSwitches: readonly string[] = ['no-sandbox'];

/** What a test of an unpackaged build takes besides: Playwright attaches to it. */
const testSwitches: readonly string[] = [
  ...developmentSwitches,
  'inspect',
  'remote-debugging-port',
];

export type Start = {
  readonly packaged: boolean;
  /** FRIST_TEST=1 in the environment; it means nothing in a packaged build. */
  readonly test: boolean;
};

/** The first switch with which Frist does not start, or undefined. */
export function refusedSwitch(arguments_: readonly string[], start: Start): string | undefined {
  const allowed = allowedIn(start);
  const given = arguments_.map(switchName).filter((name) => !allowed.includes(name));
  return given.find((name) => refusedSwitches.some((refused) => refused === name));
}

function allowedIn({ packaged, test }: Start): readonly string[] {
  if (packaged) return [];
  return test ? testSwitches : developmentSwitches;
}

/** The name of a switch as Chromium reads it (--Name=value, also -name), or an empty string. */
function switchName(argument: string): string {
  const match = /^--?([A-Za-z][\w-]*)(?:=|$)/.exec(argument);
  return match?.[1]?.toLowerCase() ?? '';
}

/** Variables that would make a child process run other code or write elsewhere. */
export const removedVariables = [
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'NODE_OPTIONS',
  'NODE_REPL_EXTERNAL_MODULE',
  'NODE_EXTRA_CA_CERTS',
  'SSLKEYLOGFILE',
] as const;

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
