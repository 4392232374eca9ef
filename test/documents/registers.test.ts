import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { registerNames } from '../../src/core/registers/model/names.ts';
import { registerDefinitions } from '../../src/core/registers.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { pdfText, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import { flat } from './printed.ts';

const skip = without('pdftotext');

describe('registers as PDF', () => {
  let bench: TestApp;
  before(async () => {
    bench = await openTestApp();
    await bench.call('settings.startFromSample', { version: 0 });
    const { id } = await bench.call('suppliers.save', {
      content: { name: 'Molnet AB', role: 'processor', service: 'drift' },
    });
    await bench.call('agreements.save', {
      content: { supplier: id, kind: 'secrecy', title: 'NDA 7', signedOn: '2025-01-01' },
    });
    await bench.call('measures.save', {
      content: { title: 'Krypterade <diskar>', kind: 'technical', description: 'Alla datorer.' },
    });
  });
  after(() => bench.remove());

  for (const register of registerNames) {
    for (const language of ['sv', 'en'] as const) {
      it(`prints ${register} in ${language}, soundly`, async () => {
        const printed = await bench.call('documents.register', { register, language });
        const bytes = Buffer.from(printed.contentBase64, 'base64');
        assert.deepEqual(checkStructure(bytes), []);
        assert.match(printed.fileName, /^[a-zA-Z0-9-]+-2026-11-23\.pdf$/);
        const again = await bench.call('documents.register', { register, language });
        assert.equal(again.contentBase64, printed.contentBase64);
      });
    }
  }

  it('has a definition for every register', () => {
    const defined = registerDefinitions.map(({ name }) => name).sort();
    assert.deepEqual(defined, [...registerNames].sort());
  });

  it('says of each supplier how it stands and why', { skip }, async () => {
    const text = await textOf('suppliers');
    assert.match(
      text,
      /Molnet AB Avtalsläge Brist Varför Bara ett sekretessavtal: .* \(artikel 28\.3\)/,
    );
    assert.match(text, /NDA 7/);
    assert.match(text, /Saknade avtal/);
  });

  it('says every field of an item of a register without a print of its own', { skip }, async () => {
    const text = await textOf('measures');
    assert.match(text, /Registret har \d+ poster\./);
    assert.match(text, /Krypterade <diskar>/);
    assert.match(text, /Alla datorer\./);
  });

  it('prints the texts of notices in their parts', { skip }, async () => {
    const text = await textOf('notices');
    assert.match(text, /Visas från och med 2026-01-01/);
    assert.match(text, /Vem som ansvarar för dina uppgifter Wesafe IT/);
  });

  it('tells the journal which register was taken out, and nothing of what stands in it', async () => {
    await bench.call('documents.register', { register: 'measures', language: 'sv' });
    const { entries } = await bench.call('journal.list', { limit: 1 });
    assert.equal(entries[0]?.action, 'registers.exported');
    assert.deepEqual(entries[0]?.fields.toSorted(), ['form', 'language', 'pages', 'register']);
  });

  async function textOf(register: 'suppliers' | 'measures' | 'notices'): Promise<string> {
    const { contentBase64 } = await bench.call('documents.register', { register, language: 'sv' });
    return flat(pdfText(Buffer.from(contentBase64, 'base64')));
  }
});
