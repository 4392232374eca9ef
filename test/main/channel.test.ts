import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Envelope } from '../../src/core/kit/envelope.ts';
import { FristError } from '../../src/core/kit/errors.ts';
import { type Ask, listen } from '../../src/main/channel.ts';

// The shapes of Electron that the check reads; the real ones are in test/electron/smoke.test.ts.
const mainFrame = { processId: 4, routingId: 1, parent: null, url: 'app://frist/index.html' };
const window = { mainFrame } as unknown as WebContents;
const other = { mainFrame } as unknown as WebContents;

function channel(answer: (ask: Ask) => Promise<Envelope<unknown>>) {
  let handler:
    | ((event: IpcMainInvokeEvent, message: unknown) => Promise<Envelope<unknown>>)
    | undefined;
  let loader: ((event: IpcMainEvent) => void) | undefined;
  const ipcMain = {
    handle: (_name: string, given: typeof handler) => {
      handler = given;
    },
    on: (_name: string, given: typeof loader) => {
      loader = given;
    },
  } as unknown as IpcMain;
  let open: WebContents | undefined = window;
  listen(ipcMain, { window: () => open, answer, looks: () => 'looks' });
  return {
    closeWindow: () => {
      open = undefined;
    },
    load(sender: unknown, senderFrame: unknown): unknown {
      const event = { sender, senderFrame } as IpcMainEvent;
      loader?.(event);
      return event.returnValue;
    },
    ask(message: unknown, sender: unknown = window, senderFrame: unknown = mainFrame) {
      assert.ok(handler);
      return handler({ sender, senderFrame } as IpcMainInvokeEvent, message);
    },
  };
}

const status = { ask: 'call', method: 'vault.status', input: {} };
const codeOf = (envelope: Envelope<unknown>): string => (envelope.ok ? 'ok' : envelope.error.code);

test('the top frame of our window is answered', async () => {
  const { ask } = channel(async () => ({ ok: true, value: 'here' }));
  assert.deepEqual(await ask(status), { ok: true, value: 'here' });
});

test('no other sender is answered, and what it asked is not done', async () => {
  let asked = 0;
  const { ask, closeWindow } = channel(async () => {
    asked++;
    return { ok: true, value: null };
  });
  const strangers: readonly (readonly [string, unknown, unknown])[] = [
    ['a frame that is gone', window, null],
    ['another window', other, mainFrame],
    ['a frame inside ours', window, { ...mainFrame, routingId: 2, parent: mainFrame }],
    ['a frame inside another, by that alone', window, { ...mainFrame, parent: mainFrame }],
    ['a frame of unknown parent', window, { ...mainFrame, parent: undefined }],
    ['another top frame, by its number alone', window, { ...mainFrame, routingId: 2 }],
    ['another process', window, { ...mainFrame, processId: 5 }],
    ['about:blank in our origin', window, { ...mainFrame, url: 'about:blank' }],
    ['a page from elsewhere', window, { ...mainFrame, url: 'https://frist/index.html' }],
    ['no address', window, { ...mainFrame, url: '' }],
  ];
  for (const [who, sender, frame] of strangers) {
    assert.equal(codeOf(await ask(status, sender, frame)), 'notAllowed', who);
  }
  closeWindow();
  assert.equal(codeOf(await ask(status)), 'notAllowed');
  assert.equal(asked, 0);
});

test('the looks are given to our page only', () => {
  const { load } = channel(async () => ({ ok: true, value: null }));
  assert.equal(load(window, mainFrame), 'looks');
  assert.equal(load(other, mainFrame), null);
  assert.equal(load(window, { ...mainFrame, url: 'about:blank' }), null);
});

test('only known messages, methods and keys are taken', async () => {
  let asked = 0;
  const { ask } = channel(async () => {
    asked++;
    return { ok: true, value: null };
  });
  const wrong = [
    undefined,
    null,
    'call',
    [],
    {},
    { ask: 'eval', code: '1' },
    { ask: 'call' },
    { ...status, extra: 1 },
    { ...status, key: '' },
    { ask: 'saveFile', suggestedName: 'x', contentBase64: 'not base 64!' },
    { ask: 'saveFile', suggestedName: 'x', contentBase64: '', path: '/etc/passwd' },
    { ask: 'openFiles', kinds: ['/etc/passwd'] },
    { ask: 'openFiles', kinds: [] },
    { ask: 'setLanguage', language: 'de' },
  ];
  for (const message of wrong) {
    assert.equal(codeOf(await ask(message)), 'invalidInput', JSON.stringify(message));
  }
  for (const method of ['', 'vault.explode', '__proto__', 'constructor', 'toString']) {
    assert.equal(codeOf(await ask({ ...status, method })), 'unknownMethod', method);
  }
  assert.equal(asked, 0);
});

test('a failure of the shell is an answer without its message', async () => {
  const faulty = channel(async () => {
    throw new Error('Anna Andersson');
  });
  const answer = await faulty.ask(status);
  assert.equal(codeOf(answer), 'internal');
  assert.ok(!JSON.stringify(answer).includes('Anna'));
  const refused = channel(async () => {
    throw new FristError('diskFull');
  });
  assert.equal(codeOf(await refused.ask(status)), 'diskFull');
});
