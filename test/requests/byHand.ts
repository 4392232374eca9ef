import type { Request } from '../../src/core/requests/model.ts';
import type { TestApp } from '../support/app.ts';

let serial = 0;

/** A request for access entered by hand, with a name of its own. */
export function receiveByHand(
  { call }: TestApp,
  given: { readonly name?: string; readonly received?: string } = {},
): Promise<Request> {
  return call('requests.receive', {
    channel: 'post',
    received: given.received ?? '2026-11-20',
    requester: { name: given.name ?? `Person ${++serial}`, emails: ['a@example.com'] },
    rights: ['access'],
    subject: 'Begäran om registerutdrag',
    text: 'Jag vill veta vilka uppgifter ni har om mig.',
  });
}
