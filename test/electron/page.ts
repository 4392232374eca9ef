import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import type { MethodInput, MethodName, MethodOutput } from '../../src/core/contract.ts';
import type { FristBridge } from '../../src/core/kit/bridge.ts';
import type { AppEvent } from '../../src/core/kit/events.ts';

declare global {
  interface Window {
    readonly frist?: FristBridge;
  }
}

type Heard = { heard: AppEvent[] };

/** Calls a method from inside the page, over the real bridge. */
export async function call<Name extends MethodName>(
  page: Page,
  method: Name,
  input: MethodInput<Name>,
): Promise<{ readonly value?: MethodOutput<Name>; readonly error?: { readonly code: string } }> {
  const envelope = await page.evaluate(([name, given]) => window.frist?.call(name, given), [
    method,
    input,
  ] as const);
  assert.ok(envelope, 'the page has no bridge');
  return envelope.ok ? { value: envelope.value as MethodOutput<Name> } : { error: envelope.error };
}

/** Calls a method that must succeed. */
export async function answerOf<Name extends MethodName>(
  page: Page,
  method: Name,
  input: MethodInput<Name>,
): Promise<MethodOutput<Name>> {
  const { value, error } = await call(page, method, input);
  assert.ok(value !== undefined, `${method}: ${error?.code}`);
  return value;
}

/** Makes the page remember every event it is told. */
export async function listenToEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: AppEvent[] = [];
    (window as unknown as Heard).heard = heard;
    window.frist?.onEvent((event) => heard.push(event));
  });
}

/** The events that the page has been told. */
export function eventsOf(page: Page): Promise<AppEvent[]> {
  return page.evaluate(() => (window as unknown as Heard).heard);
}
