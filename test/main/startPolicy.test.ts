import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  coreEnvironment,
  isPackaged,
  refusedArgument,
  removedVariables,
  type Start,
} from '../../src/main/startPolicy.ts';

const none = (): boolean => false;
const packaged: Start = { packaged: true, test: false, platform: 'linux', chromiumHas: none };
const unpackaged: Start = { ...packaged, packaged: false };
const underTest: Start = { ...unpackaged, test: true };
const onWindows: Start = { ...packaged, platform: 'win32' };

const doors = [
  ['--remote-debugging-port=9222', '--remote-debugging-port'],
  ['--remote-debugging-port', '--remote-debugging-port'],
  ['-remote-debugging-port=9222', '--remote-debugging-port'],
  ['--REMOTE-DEBUGGING-PORT=9222', '--remote-debugging-port'],
  [' --remote-debugging-port=9333', '--remote-debugging-port'],
  ['\t\n --remote-debugging-port=9333', '--remote-debugging-port'],
  ['\u00a0--remote-debugging-port=9333', '--remote-debugging-port'],
  ['\u0085--remote-debugging-port=9333', '--remote-debugging-port'],
  ['--remote-debugging-port ', '--remote-debugging-port'],
  ['--remote-debugging-pipe', '--remote-debugging-pipe'],
  ['--inspect', '--inspect'],
  ['--inspect=0.0.0.0:9229', '--inspect'],
  [' --inspect=0.0.0.0:9229', '--inspect'],
  ['--inspect-brk=0', '--inspect-brk'],
  ['--js-flags=--expose-gc', '--js-flags'],
  ['--load-extension=/tmp/x', '--load-extension'],
  ['--proxy-server=evil.example', '--proxy-server'],
  ['--host-rules=MAP * evil.example', '--host-rules'],
  ['--host-resolver-rules=MAP * 127.0.0.1', '--host-resolver-rules'],
  ['--log-net-log=/tmp/log', '--log-net-log'],
  ['--disable-web-security', '--disable-web-security'],
  ['--disable-seccomp-filter-sandbox', '--disable-seccomp-filter-sandbox'],
  ['--trace-startup-file=/tmp/trace', '--trace-startup-file'],
  ['--ignore-certificate-errors', '--ignore-certificate-errors'],
  ['--renderer-cmd-prefix=gdb', '--renderer-cmd-prefix'],
] as const;

test('switches that open the app to others are refused in any spelling, packed or not', () => {
  for (const [argument, name] of doors) {
    assert.equal(refusedArgument(['frist', argument], unpackaged), name, argument);
    assert.notEqual(refusedArgument(['frist', argument], packaged), undefined, argument);
  }
});

test('a packed app refuses every switch that it does not know', () => {
  const unknown = [
    '--a-switch-of-tomorrow',
    '-x',
    ' -x',
    '--',
    '-',
    ' --no-sandbox',
    ' --self-check',
    '--self-check=1',
    '--lang',
    '--lang=sv --no-sandbox',
    '--lang=sv\n--no-sandbox',
    '--inspector',
    '\u200b--no-sandbox',
  ];
  for (const argument of unknown) {
    assert.notEqual(refusedArgument([argument], packaged), undefined, argument);
    assert.notEqual(refusedArgument(['--self-check', argument], packaged), undefined, argument);
  }
  assert.equal(refusedArgument([' --a-secret=of mine'], packaged), '--a-secret');
});

test('a slash begins a switch on Windows, and a path elsewhere', () => {
  for (const argument of ['/remote-debugging-port=9333', ' /no-sandbox', '/x']) {
    assert.notEqual(refusedArgument([argument], onWindows), undefined, argument);
    assert.equal(refusedArgument([argument], packaged), undefined, argument);
  }
  const development = { ...onWindows, packaged: false };
  assert.equal(
    refusedArgument(['/remote-debugging-port=1'], development),
    '--remote-debugging-port',
  );
  assert.equal(refusedArgument(['C:\\post\\message.eml'], onWindows), undefined);
});

test('an ordinary start is not refused', () => {
  const starts = [
    [],
    ['.'],
    ['/path/to/message.eml'],
    ['--self-check'],
    ['--lang=sv'],
    ['--lang=en-GB', '--self-check'],
    ['-psn_0_12345'],
  ];
  for (const arguments_ of starts) assert.equal(refusedArgument(arguments_, packaged), undefined);
  assert.equal(refusedArgument(['--inspector', '--enable-automation'], unpackaged), undefined);
});

test('what Chromium has read counts, however it was written', () => {
  const seen = (door: string) => (name: string) => name === door;
  for (const door of ['remote-debugging-port', 'inspect-brk', 'js-flags', 'trace-startup-file']) {
    const chromiumHas = seen(door);
    assert.equal(refusedArgument([], { ...packaged, chromiumHas }), `--${door}`);
    assert.equal(refusedArgument([], { ...unpackaged, chromiumHas }), `--${door}`);
  }
  assert.equal(refusedArgument([], { ...underTest, chromiumHas: seen('inspect') }), undefined);
});

test('a test may attach to an unpackaged build, and to no packaged one', () => {
  const attach = ['--inspect=0', '--remote-debugging-port=0'];
  assert.equal(refusedArgument(attach, underTest), undefined);
  assert.equal(refusedArgument(attach, { ...packaged, test: true }), '--inspect');
  assert.equal(refusedArgument(attach, unpackaged), '--inspect');
  assert.equal(refusedArgument(['--js-flags=x'], underTest), '--js-flags');
});

test('the sandbox can be switched off in development only', () => {
  assert.equal(refusedArgument(['--no-sandbox'], packaged), '--no-sandbox');
  assert.equal(refusedArgument(['--no-sandbox'], { ...packaged, test: true }), '--no-sandbox');
  assert.equal(refusedArgument(['--no-sandbox'], unpackaged), undefined);
});

test('an app whose code lies in an archive is packed, whatever its program is called', () => {
  const inArchive = 'file:///opt/frist/resources/app.asar/build/main/main.js';
  const inFolder = 'file:///home/x/frist/build/main/main.js';
  assert.equal(isPackaged({ isPackaged: false }, inArchive), true);
  assert.equal(isPackaged({ isPackaged: false }, 'C:\\frist\\app.asar\\build\\main.js'), true);
  assert.equal(isPackaged({ isPackaged: true }, inFolder), true);
  assert.equal(isPackaged({ isPackaged: false }, inFolder), false);
});

test('the passphrase of the command line is passed to no process of Electron', () => {
  assert.ok(removedVariables.includes('FRIST_PASSPHRASE'));
  const known = coreEnvironment({ FRIST_PASSPHRASE: 'x', FRIST_TEST: '1' }, '/v', false);
  assert.deepEqual(known, { FRIST_VAULT: '/v' });
});

test('the core gets the vault, the time zone and the folders, and nothing else of the environment', () => {
  const environment = {
    TZ: 'Europe/Stockholm',
    LANG: 'sv_SE.UTF-8',
    HOME: '/home/x',
    NODE_OPTIONS: '--require /tmp/evil.js',
    LD_PRELOAD: '/tmp/evil.so',
    SQLITE_NATIVE_BINDING: '/tmp/addon.node',
  };
  assert.deepEqual(coreEnvironment(environment, '/v/frist.vault', true), {
    TZ: 'Europe/Stockholm',
    LANG: 'sv_SE.UTF-8',
    FRIST_VAULT: '/v/frist.vault',
  });
  const development = coreEnvironment(environment, '/v/frist.vault', false);
  assert.equal(development['SQLITE_NATIVE_BINDING'], '/tmp/addon.node');
});
