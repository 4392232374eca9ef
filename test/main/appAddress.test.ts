import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appPage, isOurPage, mayLoad } from '../../src/main/appAddress.ts';

const foreign = [
  '',
  'about:blank',
  'about:srcdoc',
  'data:text/html,x',
  'file:///etc/passwd',
  'http://frist/index.html',
  'https://frist/index.html',
  'app://evil/index.html',
  'app://frist.evil.example/index.html',
  'app://frist@evil/index.html',
  'app://user@frist/index.html',
  'app://frist:80/index.html',
  'app:/frist/index.html',
  'javascript:alert(1)',
  'chrome://settings',
  'ws://127.0.0.1/',
];

test('our page is ours, with any fragment; nothing else is', () => {
  for (const address of [appPage, `${appPage}#requests`, 'app://frist/']) {
    assert.equal(isOurPage(address), true, address);
  }
  for (const address of foreign) assert.equal(isOurPage(address), false, address);
});

test('the session loads our files and our blobs only; DevTools in development only', () => {
  assert.equal(mayLoad(appPage, false), true);
  assert.equal(mayLoad('blob:app://frist/0b9f', false), true);
  for (const address of [...foreign, 'blob:null/0b9f', 'blob:https://evil.example/0b9f']) {
    assert.equal(mayLoad(address, true), false, address);
  }
  assert.equal(mayLoad('devtools://devtools/bundled/x.html', true), true);
  assert.equal(mayLoad('devtools://devtools/bundled/x.html', false), false);
});
