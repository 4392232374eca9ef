import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPolicy, securityHeaders } from '../../src/core/kit/contentPolicy.ts';

const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')] as const;
    }),
  );

test('nothing is allowed but what is named', () => {
  for (const connect of ['none', 'self'] as const) {
    const named = directives(contentPolicy(connect));
    assert.equal(named.get('default-src'), "'none'");
    assert.equal(named.get('connect-src'), `'${connect}'`);
    for (const shut of ['frame-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      assert.equal(named.get(shut), "'none'", shut);
    }
  }
});

test('no source is inline, evaluated, of any host, or a data address', () => {
  for (const connect of ['none', 'self'] as const) {
    assert.doesNotMatch(contentPolicy(connect), /unsafe-|\*|https?:|data:|wasm/);
  }
});

test('script needs a trusted type, and only the worker’s policy can make one', () => {
  const named = directives(contentPolicy('none'));
  assert.equal(named.get('require-trusted-types-for'), "'script'");
  assert.equal(named.get('trusted-types'), 'frist-worker');
});

test('every answer forbids keeping, sniffing, framing and referring', () => {
  const headers = securityHeaders('self');
  assert.equal(headers['content-security-policy'], contentPolicy('self'));
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['x-frame-options'], 'DENY');
  assert.equal(headers['referrer-policy'], 'no-referrer');
  assert.ok(!Object.keys(headers).some((name) => name.startsWith('access-control-')));
});
