import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonnummer } from '../../../src/core/kit/personnummer.ts';
import { windowGeometry } from '../../../src/core/letters/pdf/geometry.ts';
import { renderLetter } from '../../../src/core/letters/pdf/render.ts';
import { composeLetter } from '../../../src/core/letters/templates/compose.ts';
import { pdfInfo, pdfText, qpdfFaults, without } from '../../support/pdf.ts';
import { readPdf } from '../../support/pdfObjects.ts';
import { checkStructure } from '../../support/pdfStructure.ts';
import {
  nothingExtract,
  sampleDataSet,
  sampleExtract,
  sampleFacts,
  sampleLogoBase64,
  sampleOrganisation,
} from '../sampleFacts.ts';

import { flat, reply, replyWith, table } from './printedReply.ts';

const noText = without('pdftotext');

function rightToLeftSet() {
  return table(
    ['Skrift', 'Namn'],
    [
      ['Hebreiska', 'שלום כהן'],
      ['Arabiska', 'محمد عبد الله'],
      ['Kinesiska', '王小明'],
      ['Grekiska', 'Γιώργος'],
      ['Vietnamesiska', 'Nguyễn Thị Ánh'],
    ],
  );
}

const withLogo = { ...sampleOrganisation, logo: { contentBase64: sampleLogoBase64() } };
const samples: readonly (readonly [string, () => ReturnType<typeof renderLetter>])[] = [
  [
    'acknowledgement',
    () => renderLetter(composeLetter('acknowledgement', sampleFacts('sv'), {}, '1')),
  ],
  ['draft', () => renderLetter(composeLetter('acknowledgement', sampleFacts('en'), {}))],
  ['logo', () => reply(sampleFacts('en', { organisation: withLogo }))],
  [
    'DIN 5008',
    () => reply(sampleFacts('sv', { organisation: { ...withLogo, envelopeWindow: 'din5008' } })),
  ],
  ['nothing found', () => reply(sampleFacts('sv', { extract: nothingExtract }))],
  ['long table', () => replyWith(sampleDataSet(300))],
  [
    'cards',
    () =>
      replyWith(
        table(
          Array.from({ length: 12 }, (_, n) => `K${n}`),
          [Array(12).fill('v')],
        ),
      ),
  ],
  ['other scripts', () => replyWith(rightToLeftSet())],
  [
    'empty cells',
    () =>
      replyWith(
        table(
          ['A', ''],
          [
            ['', ''],
            ['a', ''],
          ],
        ),
      ),
  ],
];

for (const [name, render] of samples) {
  test(`the structure check finds nothing wrong: ${name}`, async () => {
    assert.deepEqual(checkStructure((await render()).bytes), []);
  });
}

test('qpdf finds no fault and pdfinfo finds a tagged A4 document', {
  skip: without('qpdf') || without('pdfinfo'),
}, async () => {
  const { bytes, pages } = await replyWith(sampleDataSet(80), rightToLeftSet());
  assert.equal(qpdfFaults(bytes), '');
  const info = pdfInfo(bytes);
  assert.equal(info['Tagged'], 'yes');
  assert.equal(Number(info['Pages']), pages);
  assert.match(info['Page size'] ?? '', /A4/);
  assert.match(info['Title'] ?? '', /^Din begäran är beviljad/);
});

test('the same facts give the same bytes, another fact gives others', async () => {
  const [first, second] = [await reply(sampleFacts('sv')), await reply(sampleFacts('sv'))];
  assert.deepEqual(Buffer.compare(first.bytes, second.bytes), 0);
  const other = await reply(sampleFacts('sv'), '2026-0001-3');
  assert.notEqual(Buffer.compare(first.bytes, other.bytes), 0);
});

test('the envelope window shows the address and nothing else', { skip: noText }, async () => {
  for (const envelopeWindow of ['swedishC5', 'din5008'] as const) {
    const facts = sampleFacts('sv', { organisation: { ...sampleOrganisation, envelopeWindow } });
    const { bytes } = await reply(facts);
    const seen = pdfText(bytes, windowGeometry[envelopeWindow].visible);
    assert.deepEqual(seen.trim().split(/\s*\n\s*/), [
      'Astrid Öhman',
      'Kungsgatan 4 B',
      '411 19 Göteborg',
    ]);
    assert.doesNotMatch(seen, /850709/);
  }
});

test('the longest names and addresses overlap nothing', { skip: noText }, async () => {
  const facts = sampleFacts('sv');
  const requester = {
    ...facts.requester,
    name: 'Mycket Långt Namn '.repeat(11).trim(),
    addressLines: Array.from({ length: 6 }, (_, n) => `Rad${n} ${'adressdel '.repeat(11)}slut${n}`),
  };
  const organisation = {
    ...sampleOrganisation,
    name: 'Organisationen med långt namn '.repeat(6).trim(),
  };
  const { bytes } = await reply({ ...facts, requester, organisation });
  const text = flat(pdfText(bytes));
  const heading = text.indexOf('Din begäran är beviljad');
  for (let n = 0; n < 6; n++) assert.ok(text.indexOf(`slut${n}`) < heading, `slut${n}`);
  assert.deepEqual(checkStructure(bytes), []);
});

test('a logo that cannot be printed gives way to the name, and ends nothing', {
  skip: noText,
}, async () => {
  const png = Buffer.from(sampleLogoBase64({ alpha: true }), 'base64');
  const broken = {
    'no image': Buffer.from('no image'),
    'cut short': png.subarray(0, png.length - 30),
    'spoilt inside': Buffer.concat([png.subarray(0, 45), Buffer.alloc(8, 0xff), png.subarray(53)]),
    'unknown filter': Buffer.from(sampleLogoBase64({ alpha: true, filter: 9 }), 'base64'),
  };
  for (const [name, bytes] of Object.entries(broken)) {
    const organisation = {
      ...sampleOrganisation,
      logo: { contentBase64: bytes.toString('base64') },
    };
    const letter = await reply(sampleFacts('sv', { organisation }));
    assert.match(pdfText(letter.bytes).slice(0, 300), /Wesafe IT Sverige AB/, name);
  }
});

test('a transparent logo is printed, with the same bytes each time', async () => {
  const logo = { contentBase64: sampleLogoBase64({ alpha: true }) };
  const facts = sampleFacts('sv', { organisation: { ...sampleOrganisation, logo } });
  const [first, second] = [await reply(facts), await reply(facts)];
  assert.equal(Buffer.compare(first.bytes, second.bytes), 0);
  assert.match(Buffer.from(first.bytes).toString('latin1'), /\/SMask/);
  assert.deepEqual(checkStructure(first.bytes), []);
});

test('the whole letter masks the personnummer, in print and in the attached facts', {
  skip: noText,
}, async () => {
  const { bytes } = await reply(sampleFacts('sv'));
  assert.match(pdfText(bytes), /850709-\*\*\*\*/);
  assert.deepEqual(findPersonnummer(pdfText(bytes)), []);
  assert.deepEqual(findPersonnummer(attachedFacts(bytes)), []);
});

test('a letter says each fact of the case', { skip: noText }, async () => {
  const text = flat(pdfText((await reply(sampleFacts('sv'))).bytes));
  for (const fact of [
    '2026-0001-2',
    '20 november 2026',
    'Fortnox AB',
    'imy@imy.se',
    '104 20 Stockholm',
    'dataskydd@wesafe.se',
    'Sida 1 av ',
    'CRM-10024',
  ]) {
    assert.ok(text.includes(fact), fact);
  }
});

test('the attached facts are JSON with every row of the copy', async () => {
  const facts = JSON.parse(
    attachedFacts((await replyWith(sampleDataSet(700), sampleDataSet(2, 'Två'))).bytes),
  );
  assert.equal(facts.request.reference, '2026-0001');
  assert.equal(facts.dataSets.length, 2);
  assert.equal(facts.dataSets[0].rows.length, 700);
  assert.deepEqual(facts.dataSets[1].rows[1], [...sampleDataSet(2).rows()][1]);
});

test('a draft is watermarked on every page, an issued letter on none', async () => {
  const draft = await renderLetter(composeLetter('accessReply', sampleFacts('en'), {}));
  assert.ok(draft.pages > 2);
  assert.equal(watermarks(draft.bytes), draft.pages);
  assert.equal(watermarks((await reply(sampleFacts('en'))).bytes), 0);
});

test('a long letter reports its progress, lets others run and stops when told', async () => {
  const letter = composeLetter(
    'accessReply',
    sampleFacts('sv', { extract: sampleExtract([sampleDataSet(2000)]) }),
    {},
    '1',
  );
  const rows = letter.blocks.map((block) => (block.kind === 'table' ? block.rowCount : 0));
  const steps = rows.reduce((sum, count) => sum + count, letter.blocks.length);
  assert.ok(steps > 2000);
  const stop = new AbortController();
  const seen: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const options = {
    signal: stop.signal,
    progress: (done: number, total: number) => {
      assert.equal(total, steps);
      seen.push(done);
      if (done > 1000) stop.abort();
    },
  };
  try {
    await assert.rejects(renderLetter(letter, options), { code: 'cancelled' });
  } finally {
    clearInterval(timer);
  }
  assert.ok(turns > 2);
  assert.ok(seen.length > 3 && (seen.at(-1) ?? 0) < 2000);
});

function attachedFacts(bytes: Uint8Array): string {
  const file = readPdf(bytes);
  const [found] = [...file.objects.values()].filter(
    ({ value, stream }) => stream && JSON.stringify(value).includes('"EmbeddedFile"'),
  );
  return found?.stream?.toString('utf8') ?? '';
}

/** How many pages bear text turned by 45 degrees. */
function watermarks(bytes: Uint8Array): number {
  const streams = [...readPdf(bytes).objects.values()].map(({ stream }) =>
    stream?.toString('latin1'),
  );
  return streams.filter((content) => content?.includes('0.7071 -0.7071 0.7071 0.7071')).length;
}
