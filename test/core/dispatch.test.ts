import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { contract } from '../../src/core/contract.ts';
import { dispatch } from '../../src/core/dispatch.ts';
import { type Role, roles } from '../../src/core/kit/contract.ts';
import { errorCodes, errorText } from '../../src/core/kit/errors.ts';
import { languages } from '../../src/core/kit/language.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
});

after(() => test.remove());

describe('the dispatcher', () => {
  it('refuses a method that is not in the contract, inherited names among them', async () => {
    for (const method of ['requests.nothing', '', 'toString', '__proto__', 'constructor']) {
      const answer = await test.app.call(method, {});
      assert.ok(!answer.ok);
      assert.equal(answer.error.code, 'unknownMethod', method);
    }
  });

  it('answers bad input with the paths of the fields, and never quotes it', async () => {
    const answer = await test.app.call('requests.receive', {
      received: '2026-02-30',
      requester: { name: 'Hemlig Hemlund', emails: ['inte en adress'] },
      rights: ['allt'],
    });
    assert.ok(!answer.ok);
    assert.equal(answer.error.code, 'invalidInput');
    const paths = (answer.error.facts['fields'] as readonly { path: string }[]).map(
      ({ path }) => path,
    );
    assert.deepEqual([...paths].sort(), ['received', 'requester.emails.0', 'rights.0']);
    assert.ok(!JSON.stringify(answer).includes('Hemlig'));
    assert.ok(!JSON.stringify(answer).includes('inte en adress'));
  });

  it('refuses fields that the method does not know', async () => {
    const answer = await test.app.call('requests.list', { limit: 10, where: '1=1' });
    assert.ok(!answer.ok);
    assert.equal(answer.error.code, 'invalidInput');
  });

  const hostile: readonly unknown[] = [
    undefined,
    null,
    42,
    'text',
    [],
    { __proto__: { polluted: true } },
    JSON.parse('{"__proto__": {"polluted": true}}'),
    { id: '\u0000', version: Number.NaN },
    { id: 'a'.repeat(100_000) },
  ];
  for (const method of Object.keys(contract).filter((name) => name !== 'vault.lock')) {
    it(`answers hostile input to ${method} with an envelope and a typed error`, async () => {
      for (const input of hostile) {
        const answer = await test.app.call(method, input);
        if (!answer.ok) {
          assert.ok(errorCodes.includes(answer.error.code));
          assert.notEqual(answer.error.code, 'internal', `${method} ${String(input)}`);
        }
      }
      assert.equal(Object.getOwnPropertyDescriptor(Object.prototype, 'polluted'), undefined);
      assert.deepEqual(test.faults, []);
    });
  }

  it('says vaultLocked for what needs the vault while it is locked', async () => {
    const locked = await openTestApp({ create: false });
    for (const [method, { needs }] of Object.entries(contract)) {
      if (needs === 'nothing') continue;
      const answer = await locked.app.call(method, {});
      assert.ok(!answer.ok);
      assert.ok(['vaultLocked', 'invalidInput'].includes(answer.error.code), method);
    }
    await locked.remove();
  });
});

/** The dispatcher alone, with one handler for every method and a caller of that role. */
function dispatchAs(
  role: Role,
  handler: () => unknown,
  report: (frames: string) => void = () => undefined,
) {
  return dispatch('vault.status', {}, partsFor(role, handler, report));
}

function partsFor(role: Role, handler: () => unknown, report: (frames: string) => void) {
  return {
    handler: () => handler,
    call: {
      caller: { actor: role, role },
      signal: new AbortController().signal,
      progress: () => undefined,
      write: () => {
        throw new Error('no vault here');
      },
    },
    newIncident: () => '0f0f',
    reportFault: (_: string, frames: string) => report(frames),
  };
}

describe('the dispatcher’s own walls', () => {
  it('let nobody do what the role may not, for any method', async () => {
    for (const [method, { role: least }] of Object.entries(contract)) {
      for (const role of roles) {
        const answer = await dispatch(
          method,
          {},
          partsFor(
            role,
            () => ({}),
            () => undefined,
          ),
        );
        const refused = !answer.ok && answer.error.code === 'notAllowed';
        const may = roles.indexOf(role) >= roles.indexOf(least);
        const isRead = !answer.ok && answer.error.code === 'invalidInput';
        assert.ok(isRead || refused === !may, `${role} ${method}`);
      }
    }
  });

  it('report a fault by its number and place, never by what it says', async () => {
    const frames: string[] = [];
    const answer = await dispatchAs(
      'dpo',
      () => {
        throw new TypeError('Åsa Öberg 811218-9876');
      },
      (each) => frames.push(each),
    );
    assert.deepEqual(answer.ok ? {} : answer.error.facts, { incident: '0f0f' });
    assert.match(frames[0] ?? '', /^TypeError\n\s+at /);
    assert.doesNotMatch(frames.join(), /Öberg/);
  });

  it('refuse an answer that breaks the contract', async () => {
    const answer = await dispatchAs('dpo', () => ({ state: 'ajar', fileName: 'x' }));
    assert.equal(answer.ok ? '' : answer.error.code, 'internal');
  });
});

describe('every error', () => {
  for (const code of errorCodes) {
    it(`${code} says in both languages what happened and what to do`, () => {
      for (const language of languages) {
        const text = errorText(code, {}, language);
        assert.ok(text.length > 30, text);
        assert.doesNotMatch(text, /[{}]/);
      }
    });
  }
});
