import type { MethodInput } from '../../src/core/contract.ts';
import type { TemplateName } from '../../src/core/letters/model.ts';
import { dataCategories } from '../../src/core/processing/model.ts';
import type { Right } from '../../src/core/requests/model.ts';
import type { TestApp } from '../support/app.ts';
import { belongs } from '../support/mapping.ts';

/** What the tests of letters do with one case after another of the same person. */
export function lettersOf(app: () => TestApp) {
  /** A fresh case of Astrid Öhman, with its acknowledgement owed. */
  async function openCase() {
    return app().call('requests.receive', {
      channel: 'email',
      received: '2026-11-20',
      requester: {
        name: 'Astrid Öhman',
        emails: ['astrid.ohman@example.se'],
        postalAddresses: [{ lines: ['Kungsgatan 4 B', '411 19 Göteborg'] }],
      },
      rights: ['access'],
      subject: 'Registerutdrag',
      text: 'Jag vill veta vad ni har om mig.',
    });
  }

  async function settleExtract(requestId: string, outcome: 'found' | 'notFound') {
    for (const category of dataCategories) {
      await app().call('extracts.setFinding', { requestId, category, outcome, note: 'CRM' });
    }
    for (const { system } of (await app().call('extracts.get', { requestId })).systems) {
      await app().call('extracts.setSystem', { requestId, system, outcome, note: 'Sökt' });
    }
    if (outcome === 'found') {
      const { dataSets } = await app().call('extracts.addDataSet', {
        requestId,
        title: 'CRM',
        source: 'CRM',
        columns: ['Namn', 'Ort'],
        rows: [['Astrid Öhman', 'Göteborg']],
      });
      for (const set of dataSets) await belongs(app().call, requestId, set, /^Kundrelationen/);
    }
    await decide(requestId, 'access', {
      outcome: 'granted',
      action: 'Kopian lämnas med svaret.',
      doneOn: '2026-11-23',
    });
  }

  async function decide(
    id: string,
    right: Right,
    decision: MethodInput<'requests.decide'>['decision'],
  ) {
    const { version } = await app().call('requests.get', { id });
    return app().call('requests.decide', { id, version, right, decision });
  }

  async function begin(requestId: string, template: TemplateName) {
    return app().call('letters.draft', { requestId, template });
  }

  return { openCase, settleExtract, decide, begin };
}

export function bytesOf({ contentBase64 }: { readonly contentBase64: string }): Buffer {
  return Buffer.from(contentBase64, 'base64');
}
