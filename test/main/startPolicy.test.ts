import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreEnvironment, refusedSwitch } from '../../src/main/startPolicy.ts';

const packaged = { packaged: true, test: false };

test('switches that open the app to others are refused in any spelling', () => {
  const doors = [
    ['--remote-debugging-port=9222', 'remote-debugging-port'],
    ['--remote-debugging-port', 'remote-debugging-port'],
    ['-remote-debugging-port=9222', 'remote-debugging-port'],
    ['--REMOTE-DEBUGGING-PORT=9222', 'remote-debugging-port'],
    ['--remote-debugging-pipe', 'remote-debugging-pipe'],
    ['--inspect', 'inspect'],
    ['--inspect=0.0.0.0:9229', 'inspect'],
    ['--inspect-brk=0', 'inspect-brk'],
    ['--js-flags=--expose-gc', 'js-flags'],
    ['--load-extension=/tmp/x', 'load-extension'],
    ['--proxy-server=evil.example', 'proxy-server'],
    ['--host-rules=MAP * evil.example', 'host-rules'],
    ['--host-resolver-rules=MAP * 127.0.0.1', 'host-resolver-rules'],
    ['--log-net-log=/tmp/log', 'log-net-log'],
    ['--disable-web-security', 'disable-web-security'],
    ['--ignore-certificate-errors', 'ignore-certificate-errors'],
    ['--renderer-cmd-prefix=gdb', 'renderer-cmd-prefix'],
  ] as const;
  for (const [argument, name] of doors) {
    assert.equal(refusedSwitch(['frist', argument], packaged), name, argument);
  }
});

test('an ordinary start is not refused', () => {
  const starts = [
    [],
    ['.'],
    ['/path/to/message.eml'],
    ['--self-check'],
    ['--lang=sv'],
    ['--inspector'],
  ];
  for (const arguments_ of starts) assert.equal(refusedSwitch(arguments_, packaged), undefined);
});

test('a test may attach to an unpackaged build, and to no packaged one', () => {
  const attach = ['--inspect=0', '--remote-debugging-port=0'];
  assert.equal(refusedSwitch(attach, { packaged: false, test: true }), undefined);
  assert.equal(refusedSwitch(attach, { packaged: true, test: true }), 'inspect');
  assert.equal(refusedSwitch(attach, { packaged: false, test: false }), 'inspect');
  assert.equal(refusedSwitch(['--js-flags=x'], { packaged: false, test: true }), 'js-flags');
});

test('the sandbox can be switched off in development only', () => {
  assert.equal(refusedSwitch(['--no-sandbox'], packaged), 'no-sandbox');
  assert.equal(refusedSwitch(['--no-sandbox'], { packaged: true, test: true }), 'no-sandbox');
  assert.equal(refusedSwitch(['--no-sandbox'], { packaged: false, test: false }), undefined);
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
  const unpackaged = coreEnvironment(environment, '/v/frist.vault', false);
  assert.equal(unpackaged['SQLITE_NATIVE_BINDING'], '/tmp/addon.node');
});
