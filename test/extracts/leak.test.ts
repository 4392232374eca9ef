import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { zipSync } from 'fflate';
import type { RequestId } from '../../src/core/kit/ids.ts';
import type { TemplateName } from '../../src/core/letters/model.ts';
import { reportNames } from '../../src/core/reports/model.ts';
import { bytesOf, lettersOf } from '../letters/oneCase.ts';
import { unzipped } from '../portability/samples.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Output, sightings } from '../support/canaries.ts';
import { belongs } from '../support/mapping.ts';
import { without } from '../support/pdf.ts';
import {
  canaries,
  handedOver,
  hiddenNumbers,
  jpegRegion,
  pdfRegion,
  strikeEverything,
} from './leakingCase.ts';
import { handmadePdf, streamOf, writtenLines } from './pages/pagedFiles.ts';
import { loadPictures, pixelsOf, rangeWithin } from './pages/pictures.ts';
import { source } from './sourceFiles.ts';

const forbidden = [...Object.values(canaries), ...hiddenNumbers];
/** The redaction list says which column is left out, and why: with the case, and where it goes with the letter. */
const ofTheList = [canaries.columnName, canaries.noteOfOfficer];
const period = { from: '2026-10-01', until: '2026-12-31' };
const skip = without('pdftotext');

let app: TestApp;
let id: RequestId;
const { settleExtract, decide, begin } = lettersOf(() => app);

before(async () => {
  await loadPictures();
  app = await openTestApp();
  await app.call('settings.startFromSample', { version: 0 });
  ({ id } = await app.call('requests.receive', {
    received: '2026-11-20',
    requester: {
      name: 'Astrid Öhman',
      emails: ['astrid.ohman@example.se'],
      postalAddresses: [{ lines: ['Kungsgatan 4 B', '411 19 Göteborg'] }],
    },
    rights: ['access', 'portability'],
    subjects: ['customer'],
  }));
  await settleExtract(id, 'found');
  await strikeEverything(app.call, id);
  const [set] = (await app.call('extracts.get', { requestId: id })).dataSets;
  const { version } = await app.call('requests.get', { id });
  const records = set?.recordId ? [set.recordId] : [];
  await app.call('requests.setScope', { id, version, right: 'portability', records });
  await decide(id, 'portability', {
    outcome: 'granted',
    action: 'Paketet lämnas med svaret.',
    doneOn: '2026-11-23',
  });
});

after(async () => {
  assert.deepEqual(app.faults, []);
  await app.remove();
});

const textOutput = (name: string, value: unknown): Output => ({
  name,
  bytes: Buffer.from(JSON.stringify(value)),
});

function fileOutput(
  name: string,
  file: { readonly fileName: string; readonly contentBase64: string },
) {
  return { name: `${name} ${file.fileName}`, bytes: bytesOf(file) };
}

const clean = (outputs: readonly Output[], said: readonly string[] = []) =>
  assert.deepEqual(
    sightings(
      outputs,
      forbidden.filter((one) => !said.includes(one)),
    ),
    [],
  );
const tells = (outputs: readonly Output[]) =>
  assert.ok(sightings(outputs, [handedOver]).length > 0, 'what is handed over is not found either');

/** Its preview, its file and the texts that are kept of it. */
async function letter(template: TemplateName): Promise<readonly Output[]> {
  const draft = await begin(id, template);
  const preview = await app.call('letters.preview', { id: draft.id });
  const issued = await app.call('letters.issue', { id: draft.id, version: draft.version });
  const file = await app.call('letters.file', { id: draft.id });
  return [
    fileOutput(`${template} draft`, preview),
    fileOutput(`${template} issued`, file),
    textOutput(`${template} as it was drafted`, draft),
    textOutput(`${template} as it is kept`, issued),
  ];
}

describe('what was struck out, masked or left out', { skip }, () => {
  for (const template of ['extract', 'accessReply'] as const) {
    it(`is in no byte of the letter ${template}, drafted or issued`, async () => {
      const outputs = await letter(template);
      tells(outputs.slice(0, 1));
      tells(outputs.slice(1, 2));
      clean(outputs);
    });
  }

  it('is in no byte of the answer about portability, nor where the redaction list goes along but for what it says', async () => {
    await app.call('extracts.setRedactionList', { requestId: id, withLetter: true });
    const outputs = await letter('accessReply');
    assert.ok(sightings(outputs.slice(0, 1), ofTheList).length > 0);
    clean(outputs, ofTheList);
    await app.call('extracts.setRedactionList', { requestId: id, withLetter: false });
    clean(await letter('portabilityReply'));
  });

  it('is in no byte of a package: plain, opened with its password, or on paper', async () => {
    for (const protection of ['none', 'password', 'paper'] as const) {
      const made = await app.call('portability.make', { requestId: id, protection });
      const { contentBase64: _, ...rest } = made;
      const files =
        protection === 'paper' ? [] : [...(await unzipped(bytesOf(made), made.password))];
      const outputs = files.map(([name, bytes]) => ({ name, bytes }));
      tells(protection === 'paper' ? [fileOutput(protection, made)] : outputs);
      clean([...outputs, fileOutput(protection, made), textOutput('answer', rest)]);
    }
  });

  it('is black in the pictures of its pages', async () => {
    const made = await app.call('portability.make', { requestId: id, protection: 'none' });
    const files = await unzipped(bytesOf(made));
    const [page, picture] = [...files].filter(([name]) => /\.(?:png|jpg)$/.test(name));
    assert.ok(page && picture);
    for (const [[name, bytes], region] of [
      [page, pdfRegion],
      [picture, jpegRegion],
    ] as const) {
      const mediaType = name.endsWith('png') ? 'image/png' : 'image/jpeg';
      assert.equal(rangeWithin(pixelsOf({ bytes, mediaType }), region).brightest, 0, name);
    }
  });

  it('is in no report, as a screen or as a file, nor in an own one of the cases', async () => {
    const { registers } = await app.call('reports.columns', {});
    const columns = registers.find(({ name }) => name === 'requests')?.columns ?? [];
    const plan = { title: 'Alla', register: 'requests', columns: columns.map(({ path }) => path) };
    const own = await app.call('reports.saveOwn', {
      plan: { ...plan, columns: plan.columns.slice(0, 30) },
    });
    const asked = [
      ...reportNames.map((report) => ({
        report,
        ...(report === 'evidence' ? { requestId: id } : {}),
      })),
      { report: 'own' as const, ownId: own.id },
    ].map((one) => ({ ...one, language: 'sv' as const, period }));
    for (const one of asked) {
      const said = one.report === 'evidence' ? ofTheList : [];
      clean([textOutput(one.report, await app.call('reports.run', one))], said);
      for (const format of ['pdf', 'xlsx', 'csv', 'json'] as const) {
        clean([fileOutput(format, await app.call('reports.export', { asked: one, format }))], said);
      }
    }
    const kept = await app.call('reports.keep', {
      asked: asked.find(({ report }) => report === 'evidence') ?? (asked[0] as never),
    });
    clean([fileOutput('kept', await app.call('reports.kept', { id: kept.id }))], ofTheList);
  });

  it('is in no entry of the journal, no event and no error', async () => {
    const { entries } = await app.call('journal.list', { limit: 500 });
    clean([textOutput('journal', entries), textOutput('events', app.events)]);
    const { dataSets } = await app.call('extracts.get', { requestId: id });
    const [set] = dataSets.filter(({ title }) => title.startsWith('Samtal'));
    assert.ok(set);
    const place = { requestId: id, dataSetId: set.id };
    const wrong = [
      app.call('extracts.setMapping', { ...place, title: 'x', source: 'y', choices: [] }),
      app.call('extracts.setRows', { ...place, rows: [9999], reason: 'x' }),
      app.call('extracts.page', { ...place, page: 0 }),
      app.call('extracts.addSource', {
        requestId: id,
        fileName: `${canaries.csvFile}.csv`,
        contentBase64: Buffer.from(`%PDF-1.7 ${canaries.cell}`).toString('base64'),
      }),
    ];
    const errors = (await Promise.allSettled(wrong)).map((one) =>
      one.status === 'rejected'
        ? { ...one.reason, message: String(one.reason), stack: one.reason.stack }
        : one.status,
    );
    clean([textOutput('errors', errors)]);
  });
});

it('an embedded file does not go along where its document is handed over as it came', async () => {
  const { id: requestId } = await app.call('requests.receive', {
    received: '2026-11-20',
    requester: { name: 'Åsa Öberg', emails: ['asa@example.com'] },
    rights: ['portability'],
    subjects: ['customer'],
  });
  const page = { content: writtenLines(['avtal']) };
  const attached = [
    streamOf('/Type /EmbeddedFile', Buffer.from(canaries.attachmentOfPdf)).toString('latin1'),
    '<< /Type /Filespec /F (b.txt) /EF << /F 100 0 R >> >>',
  ];
  const tree = '/Names << /EmbeddedFiles << /Names [(a) 101 0 R] >> >>';
  for (const bytes of [handmadePdf([page]), handmadePdf([page], attached, tree)]) {
    const file = source(`avtal-${bytes.length}.pdf`, bytes);
    await app.call('extracts.addSource', { requestId, ...file, source: 'Arkivet' });
  }
  for (const set of (await app.call('extracts.get', { requestId })).dataSets) {
    await belongs(app.call, requestId, set, /^Kundrelationen/);
    await app.call('extracts.setPortable', { requestId, dataSetId: set.id, portable: true });
  }
  const made = await app.call('portability.make', { requestId, protection: 'none' });
  const files = await unzipped(bytesOf(made));
  assert.deepEqual(
    [...files.keys()].filter((name) => name.startsWith('dokument')),
    ['dokument-1.pdf', 'dokument-2-sida-1.png'],
  );
  clean([...files].map(([name, bytes]) => ({ name, bytes })));
});

it('the search itself finds a word however it is packed and written', { skip }, () => {
  const word = canaries.cell;
  const packed: readonly (readonly [string, Uint8Array])[] = [
    ['plain', Buffer.from(`xx${word}yy`)],
    ['in another case', Buffer.from(word.toUpperCase())],
    ['UTF-16', Buffer.from(`ab${word}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`ab${word}`, 'utf16le').swap16()],
    ['hex', Buffer.from(Buffer.from(word).toString('hex'))],
    ...['', 'a', 'ab'].map(
      (lead) =>
        [
          `base64 after ‘${lead}’`,
          Buffer.from(Buffer.from(`${lead}${word}`).toString('base64')),
        ] as const,
    ),
    ['a zip in a zip', zipSync({ 'a.zip': zipSync({ b: Buffer.from(word) }) })],
    ['a name in a zip', zipSync({ [word]: Buffer.from('') })],
    [
      'a stream of a PDF',
      handmadePdf([{ content: '' }], [streamOf('', Buffer.from(word)).toString('latin1')]),
    ],
  ];
  for (const [way, bytes] of packed)
    assert.notDeepEqual(sightings([{ name: 'a', bytes }], [word]), [], way);
  assert.deepEqual(sightings([{ name: 'a', bytes: Buffer.from('nothing') }], [word]), []);
});
