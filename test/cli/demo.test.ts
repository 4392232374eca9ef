import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { windowGeometry } from '../../src/core/letters/pdf/geometry.ts';
import { assertLooksAs } from '../support/golden.ts';
import { pdfText, qpdfFaults, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import { repository } from '../support/repository.ts';

let folder: string;
let said: string;
type Written = { readonly name: string; readonly bytes: Buffer };
let documents: readonly Written[];
let packages: readonly Written[];
let registers: readonly Written[];

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'frist-demo-test-'));
  const output = join(folder, 'output');
  const demo = [join(repository, 'src', 'cli', 'main.ts'), 'demo', output];
  const { status, stdout, stderr } = spawnSync(process.execPath, demo, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  said = stdout;
  const written = readdirSync(output).map((name) => ({
    name,
    bytes: readFileSync(join(output, name)),
  }));
  documents = written.filter(({ name }) => /^\d.*\.pdf$/.test(name));
  packages = written.filter(({ name }) => name.endsWith('.zip'));
  registers = written.filter(({ name }) => !/^\d/.test(name));
});

/** Of what the five systems hold, some of each that is the person's own. */
const ownData = [
  'K-10482',
  'Ekonomiansvarig',
  'asa.oberg',
  '20250187',
  '2026-05-13',
  '**** **** **** 1111',
  'Sjövägen 3, 123 45 Exempelstad',
  '198.51.100.23',
  'Lösenordet återställdes.',
  'Uppgradering',
];

/** The pages that are held against their golden pictures (`FRIST_NEW_GOLDEN=1` renews them). */
const looked = [
  ['demo-extract-cover', '2026-0001-2-registerutdrag.pdf', 1],
  ['demo-extract-contents', '2026-0001-2-registerutdrag.pdf', 2],
  ['demo-extract-records', '2026-0001-2-registerutdrag.pdf', 3],
  ['demo-extract-copy', '2026-0001-2-registerutdrag.pdf', 6],
  ['demo-extract-page', '2026-0001-2-registerutdrag.pdf', 12],
  ['demo-extract-held-back', '2026-0001-2-registerutdrag.pdf', 13],
  ['demo-management-report', 'ledningsrapport-2026-kv3.pdf', 1],
  ['demo-management-charts', 'management-report-2026-q3.pdf', 3],
] as const;

/** What stands beside it about others, or for all. */
const othersData = [
  'Sandström',
  'bengt.sandstrom',
  '640823',
  '070-174 06 71',
  'Dahlberg',
  'Holmqvist',
  '7734',
  '4111 1111',
];

after(() => rmSync(folder, { recursive: true, force: true }));

/** Every entry of a plain archive, with its name. */
function unpacked(bytes: Buffer): string {
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(new Uint8Array(bytes)))
    .map(([name, content]) => `${name} ${decoder.decode(content)}`)
    .join(' ');
}

/** The whole text of the issued document of that kind, with spaces as one. */
function issued(slug: string): string {
  const found = documents.find(({ name }) => name.includes(slug) && !name.includes('utkast'));
  assert.ok(found, slug);
  return pdfText(found.bytes).replaceAll(/[\s\u00a0]+/g, ' ');
}

describe('the demo', () => {
  it('takes away nothing that it did not write', () => {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'brev.txt'), 'viktigt');
    const demo = [join(repository, 'src', 'cli', 'main.ts'), 'demo', foreign];
    const { status, stderr } = spawnSync(process.execPath, demo, { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /other files/);
    assert.deepEqual(readdirSync(foreign), ['brev.txt']);
  });

  it('says each step with its time', () => {
    const steps = said.split('\n').filter((line) => /^\s*\d+ ms {2}\S/.test(line));
    assert.ok(steps.length >= 9, said);
    assert.match(said, /last day 2026-12-21/);
    assert.match(said, /entries, sound/);
  });

  it('fills the registers and says how the promises stand by them', () => {
    assert.match(said, /processing 8, balancing 3, .*promises 30/);
    assert.match(said, /\d+ kept, \d+ drifting, \d+ unproven, \d+ broken/);
    assert.match(said, /P16 broken: suppliers that are given data without an agreement in force/);
    assert.match(said, /15 gaps of the policy itself/);
  });

  it('writes the record of processing and the suppliers', { skip: without('pdftotext') }, () => {
    const found = (file: string) => registers.find(({ name }) => name === file);
    const suppliers = found('leverantorer-2026-11-23.xlsx');
    const processing = found('register-processing-2026-11-23.pdf');
    assert.equal(suppliers?.bytes.subarray(0, 2).toString(), 'PK');
    assert.match(pdfText(processing?.bytes ?? new Uint8Array()), /Kundrelationen/);
  });

  it('writes drafts and issued letters under names without a person’s name', () => {
    assert.equal(documents.length, 8);
    assert.equal(packages.length, 1);
    for (const { name } of [...documents, ...packages]) {
      assert.match(name, /^2026-0001-[a-z0-9-]+\.(pdf|zip)$/);
    }
  });

  it('writes sound, tagged files', { skip: without('qpdf') }, () => {
    const pdfs = [...documents, ...registers].filter(({ name }) => name.endsWith('.pdf'));
    for (const { name, bytes } of pdfs) {
      assert.equal(qpdfFaults(bytes), '', name);
      assert.deepEqual(checkStructure(bytes), [], name);
    }
  });

  it('acknowledges with the dates, the right and the authority', {
    skip: without('pdftotext'),
  }, () => {
    const text = issued('mottagningsbekraftelse');
    for (const fact of [
      'Åsa Öberg-Lindström',
      '2026-0001-1',
      '20 november 2026',
      '21 december 2026',
      'artikel 15',
      'dataskydd@wesafe.se',
      'Integritetsskyddsmyndigheten (IMY)',
    ]) {
      assert.ok(text.includes(fact), fact);
    }
  });

  it('answers with every part of Art 15', { skip: without('pdftotext') }, () => {
    const text = issued('svar-pa-begaran-om-tillgang');
    for (const fact of [
      'Ändamål',
      'Rättslig grund',
      'Mottagare',
      'Driftbolaget Exempel AB',
      'Lagringstid',
      'Källa',
      'Automatiserade beslut',
      'Överföring till tredjeland',
      'artikel 16',
      'artikel 17',
      'artikel 18',
      'artikel 21',
      'imy@imy.se',
      '104 20 Stockholm',
      'domstol',
      'kostnadsfritt',
    ]) {
      assert.ok(text.includes(fact), fact);
    }
  });

  for (const slug of ['svar-pa-begaran-om-tillgang', 'registerutdrag']) {
    it(`prints what five systems hold of the person in ${slug}`, {
      skip: without('pdftotext'),
    }, () => {
      const squeezed = issued(slug).replaceAll(' ', '');
      for (const kept of ownData) {
        assert.ok(squeezed.includes(kept.replaceAll(' ', '')), kept);
      }
    });
  }

  it('hands over nothing about other people, no code and no card', {
    skip: without('pdftotext'),
  }, () => {
    for (const { name, bytes } of [...documents, ...packages]) {
      const text = name.endsWith('.zip') ? unpacked(bytes) : pdfText(bytes);
      const squeezed = text.replaceAll(/\s+/g, '');
      for (const struck of othersData) {
        assert.ok(!squeezed.includes(struck.replaceAll(' ', '')), `${name}: ${struck}`);
      }
    }
  });

  it('makes the package of Art 20, and tells no password', () => {
    const made = packages.find(({ name }) => name === '2026-0001-dataportabilitet.zip');
    assert.equal(made?.bytes.subarray(0, 2).toString(), 'PK');
    assert.match(said, /schema\.json/);
    assert.match(said, /a password of \d+ characters was answered, and is kept nowhere/);
  });

  it('makes the quarter’s management report of a year of cases, without a name', {
    skip: without('pdftotext'),
  }, () => {
    assert.match(said, /a year of 40 cases is lived through/);
    for (const [file, title] of [
      ['ledningsrapport-2026-kv3.pdf', /Ledningsrapport/],
      ['management-report-2026-q3.pdf', /Management report/],
    ] as const) {
      const report = registers.find(({ name }) => name === file);
      assert.ok(report, file);
      const text = pdfText(report.bytes);
      assert.match(text, title);
      assert.doesNotMatch(text, /Exempelperson/);
    }
  });

  it('looks as it did: cover, contents, copy, what is held back, and the report', {
    skip: without('pdftoppm'),
  }, () => {
    for (const [picture, file, page] of looked) {
      const found = [...documents, ...registers].find(({ name }) => name === file);
      assert.ok(found, file);
      assertLooksAs(picture, found.bytes, page);
    }
  });

  it('shows the address in the envelope window and no personnummer', {
    skip: without('pdftotext'),
  }, () => {
    for (const { name, bytes } of documents) {
      const seen = pdfText(bytes, windowGeometry.swedishC5.visible);
      assert.match(seen, /Åsa Öberg-Lindström/, name);
      assert.doesNotMatch(seen, /\d{6}[-+]?(\d{4}|\*{4})/, name);
    }
  });

  it('never prints the personnummer in full', { skip: without('pdftotext') }, () => {
    for (const { name, bytes } of documents) {
      assert.doesNotMatch(pdfText(bytes), /811218-?\d{4}/, name);
    }
  });
});
