/** Answers whether a switch of this name is on. */
export type ArgumentReader = (name: string) => boolean;

/** Switches that open a door into the app: debugging, other code, no sandbox, other networks, other files. */
export const doorSwitches: readonly string[] = [
  'allow-file-access-from-files',
  'allow-sandbox-debugging',
  'auth-server-whitelist',
  'crash-dumps-dir',
  'disable-gpu-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-setuid-sandbox',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-logging',
  'enable-tracing',
  'gpu-launcher',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-publish-uid',
  'inspect-wait',
  'js-flags',
  'load-extension',
  'log-file',
  'log-net-log',
  'no-sandbox',
  'no-zygote',
  'proxy-bypass-list',
  'proxy-pac-url',
  'proxy-server',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'remote-debugging-socket-name',
  'renderer-cmd-prefix',
  'require',
  'single-process',
  'ssl-key-log-file',
  'trace-config-file',
  'trace-startup',
  'trace-startup-file',
  'trace-to-file',
  'unsafely-treat-insecure-origin-as-secure',
  'user-data-dir',
  'utility-cmd-prefix',
];

/** White space and characters that are not seen: Chromium drops the former before it reads an argument. */
const unseen = /^[\s\p{C}]+/u;

/** Whether Chromium could read an argument as a switch: it looks past white space, and at / on Windows. */
export function isSwitch(argument: string, platform: NodeJS.Platform): boolean {
  const seen = argument.replace(unseen, '');
  return seen.startsWith('-') || (platform === 'win32' && seen.startsWith('/'));
}

/** The name of a switch as Chromium reads it (--Name=value, -name, /name on Windows), or an empty string. */
export function switchName(argument: string, platform: NodeJS.Platform): string {
  if (!isSwitch(argument, platform)) return '';
  const [name = ''] = argument.replace(unseen, '').split('=');
  return name
    .replace(/^(?:--?|\/)/, '')
    .trim()
    .toLowerCase();
}
