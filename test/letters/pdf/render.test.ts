import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FristError } from '../../../src/core/kit/errors.ts';
import { findPersonnummer } from '../../../src/core/kit/personnummer.ts';
import type { LetterDataSet, LetterFacts } from '../../../src/core/letters/model.ts';
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

const noText = without('pdftotext');

async function reply(facts: LetterFacts, number: string | undefined = '2026-0001-2') {
  return renderLetter(composeLetter('accessReply', facts, {}, number));
}

async function replyWith(...dataSets: LetterDataSet[]) {
  return reply(sampleFacts('sv', { extract: sampleExtract(dataSets) }));
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): LetterDataSet {
  return { ...sampleDataSet(0, 'Tabell'), columns, rowCount: rows.length, rows: () => rows };
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

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
    'Sida 1 av 3',
    'CRM-10024',
  ]) {
    assert.ok(text.includes(fact), fact);
  }
});

test('each page of a long table repeats the header and every row is there once', {
  skip: noText,
}, async () => {
  const { bytes, pages } = await replyWith(sampleDataSet(400));
  const text = pdfText(bytes);
  const headers = text.split('\f').filter((page) => /Datum\s+Ärende\s+Beskrivning/.test(page));
  const withRows = text.split('\f').filter((page) => /CRM-1\d{4}/.test(page));
  assert.equal(headers.length, withRows.length);
  assert.ok(pages > 10);
  const numbers = [...text.matchAll(/CRM-(1\d{4})/g)].map((match) => Number(match[1]));
  assert.deepEqual(
    numbers,
    Array.from({ length: 400 }, (_, n) => 10_001 + n),
  );
});

test('a cell taller than several pages loses no word', { skip: noText }, async () => {
  const words = Array.from({ length: 6000 }, (_, n) => `ord${n}`);
  const { bytes, pages } = await replyWith(
    table(
      ['Id', 'Text'],
      [
        ['1', words.join(' ')],
        ['2', 'sist'],
      ],
    ),
  );
  assert.ok(pages > 6);
  const text = pdfText(bytes);
  const found = new Set(text.match(/ord\d+/g));
  assert.deepEqual(
    words.filter((word) => !found.has(word)),
    [],
  );
  assert.match(text, /2\s+sist/);
  assert.deepEqual(checkStructure(bytes), []);
});

test('a word longer than its cell is broken between characters and loses none', {
  skip: noText,
}, async () => {
  const long = Array.from({ length: 900 }, (_, n) => String.fromCharCode(97 + (n % 26))).join('');
  const { bytes } = await replyWith(table(['Id', 'Nyckel', 'Slut'], [['1', long, 'z']]));
  const letters = pdfText(bytes).replaceAll(/\s/g, '');
  assert.ok(letters.includes(long.slice(0, 20)));
  const joined = [...pdfText(bytes).matchAll(/[a-z]{12,}/g)].map(([run]) => run).join('');
  assert.ok(joined.includes(long.slice(100, 800)) || letters.includes(long.slice(100, 800)));
});

test('a table of more columns than can be read becomes one card a row', {
  skip: noText,
}, async () => {
  const columns = Array.from({ length: 60 }, (_, n) => `Fält${n + 1}`);
  const rows = [1, 2].map((row) => columns.map((_, n) => `värde-${row}-${n + 1}`));
  const text = pdfText((await replyWith(table(columns, rows))).bytes);
  assert.match(text, /Post 1 av 2/);
  for (const cell of rows.flat()) assert.ok(text.includes(cell), cell);
  assert.match(text, /Fält60\s+värde-2-60/);
});

test('a character without a font is an error before anything is printed', async () => {
  await assert.rejects(replyWith(table(['Text'], [['runor \u16a0 och \u1400']])), (error) => {
    assert.ok(error instanceof FristError);
    assert.equal(error.code, 'missingGlyph');
    assert.deepEqual(error.facts['characters'], ['ᚠ (U+16A0)', '᐀ (U+1400)']);
    return true;
  });
});

test('emoji and the scripts in which names come print', { skip: noText }, async () => {
  const cells = ['fest \u{1f389}', '김민준', 'สมชาย', 'अर्जुन', 'ተስፋዬ', 'Արամ', 'გიორგი'];
  const { bytes } = await replyWith(
    table(
      ['Text'],
      cells.map((cell) => [cell]),
    ),
  );
  const text = pdfText(bytes);
  for (const word of ['\u{1f389}', '김민준', 'ተስፋዬ', 'Արամ', 'გიორგი'])
    assert.ok(text.includes(word), word);
  assert.deepEqual(checkStructure(bytes), []);
});

test('a mark that the font has no place for prints all the same', async () => {
  const { pages } = await replyWith(table(['Text'], [['\u06c6\u0616\u06fb\u066e']]));
  assert.ok(pages >= 1);
});

test('user text is text: never markup, never a PDF operator', { skip: noText }, async () => {
  const nasty = '<b>&amp; fet</b> ) Tj ET (\\ =SUM(A1) %PDF';
  const facts = sampleFacts('sv');
  const requester = { ...facts.requester, name: nasty };
  const organisation = { ...sampleOrganisation, name: 'A & B <i>AB</i>' };
  const { bytes } = await reply({ ...facts, requester, organisation });
  assert.deepEqual(checkStructure(bytes), []);
  assert.ok(flat(pdfText(bytes)).includes(nasty));
  assert.ok(flat(pdfText(bytes)).includes('A & B <i>AB</i>'));
});

test('names in Hebrew, Arabic and Chinese come out in reading order', {
  skip: noText,
}, async () => {
  const text = pdfText((await replyWith(rightToLeftSet())).bytes).replaceAll(
    /[\u202a-\u202e]/g,
    '',
  );
  for (const name of ['שלום כהן', 'محمد عبد الله', '王小明', 'Γιώργος', 'Nguyễn Thị Ánh']) {
    assert.ok(text.includes(name), name);
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
  const stop = new AbortController();
  const seen: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const options = {
    signal: stop.signal,
    progress: (done: number, total: number) => {
      assert.equal(total, 2011 + letter.blocks.length);
      seen.push(done);
      if (done > 1000) stop.abort();
    },
  };
  await assert.rejects(renderLetter(letter, options), { code: 'cancelled' });
  clearInterval(timer);
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
