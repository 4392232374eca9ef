import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Extract } from '../core/extracts/model.ts';
import type { RequestId } from '../core/kit/ids.ts';
import type { Say, Step, WriteFile } from './demoSteps.ts';
import type { TypedCall } from './typedCalls.ts';

const samples = fileURLToPath(new URL('../../assets/sample/', import.meta.url));

/** What the owners of five systems sent about the sample person, and the processing record that each belongs to. */
const exported = [
  { file: 'kundregister.csv', system: 'Kundsystemet', record: 'Kundrelationen' },
  { file: 'fakturor.xlsx', system: 'Ekonomisystemet', record: 'Fakturering och bokföring' },
  { file: 'webbplatsen.json', system: 'Webbplatsens loggar', record: 'Besök på webbplatsen' },
  { file: 'installationsrapport.pdf', system: 'Nordlarm Montage AB', record: 'Kundrelationen' },
  { file: 'kundtjanst.eml', system: 'E-postlådan för kundtjänst', record: 'Kundrelationen' },
] as const;

/** The parts of the customer's own data that go into the package of Art 20. */
const portable: readonly string[] = ['kundregister', 'kundtjanst'];

/** Takes in the five files, maps and redacts them: the copy that the extract hands over. */
export async function collectCopies(
  call: TypedCall,
  requestId: RequestId,
  { step, say }: { readonly step: Step; readonly say: Say },
): Promise<void> {
  for (const { file, system, record } of exported) {
    const before = await call('extracts.get', { requestId });
    const after = await step(`${file} is read`, () =>
      call('extracts.addSource', { requestId, source: system, ...sampleFile(file) }),
    );
    await mapped(call, requestId, { before, after, record });
    tellRemarks(say, before, after);
  }
  await step('other people’s data are struck out (Art 15(4))', () =>
    redacted(call, requestId, say),
  );
  const { list } = await call('extracts.redactions', { requestId, limit: 1 });
  for (const { dataSet, place, reason, count } of list) {
    say(`struck out: ${dataSet}, ${place.en}: ${reason.en} (${count})`);
  }
}

/** The package of Art 20: plain, and under a password that is shown once. */
export async function makePackages(
  call: TypedCall,
  requestId: RequestId,
  { step, say, write }: { readonly step: Step; readonly say: Say; readonly write: WriteFile },
): Promise<void> {
  const plain = await step('the portability package is made (Art 20)', () =>
    call('portability.make', { requestId, protection: 'none' }),
  );
  write(plain);
  for (const { name, size } of plain.files) say(`  ${name}, ${size} bytes`);
  const closed = await step('the same under a password (AES-256)', () =>
    call('portability.make', { requestId, protection: 'password' }),
  );
  say(`a password of ${closed.password?.length ?? 0} characters was answered, and is kept nowhere`);
}

type Reading = { readonly before: Extract; readonly after: Extract; readonly record: string };

/** Every data set of a file belongs to the same processing record; what the person provided goes into the package. */
async function mapped(
  call: TypedCall,
  requestId: RequestId,
  { before, after, record }: Reading,
): Promise<void> {
  const { records } = await call('extracts.records', { requestId });
  const recordId = records.find(({ title }) => title.sv === record)?.id;
  const known = new Set(before.dataSets.map(({ id }) => id));
  for (const { id, title, source, categories, choices } of after.dataSets) {
    if (known.has(id)) continue;
    await call('extracts.setMapping', {
      requestId,
      dataSetId: id,
      title,
      source,
      categories: [...categories],
      choices: [...choices],
      ...(recordId ? { recordId } : {}),
    });
    if (!portable.some((name) => title.toLowerCase().startsWith(name))) continue;
    await call('extracts.setPortable', { requestId, dataSetId: id, portable: true });
  }
}

/** Frist's proposals are accepted, and a code that many alarms share is struck out for their security. */
async function redacted(call: TypedCall, requestId: RequestId, say: Say): Promise<void> {
  const { redactions, total } = await call('extracts.redactions', {
    requestId,
    states: ['proposed'],
    limit: 1000,
  });
  say(`${total} proposals`);
  if (redactions.length > 0) {
    const ids = redactions.map(({ id }) => id);
    await call('extracts.setRedactions', { requestId, ids, state: 'accepted' });
  }
  await call('extracts.redact', {
    requestId,
    redactions: [
      {
        what: { kind: 'pattern', text: '7734' },
        ground: 'security',
        note: 'kod som flera larm har gemensamt',
      },
    ],
  });
  await call('extracts.setRedactionList', { requestId, withLetter: true });
}

function tellRemarks(say: Say, before: Extract, after: Extract): void {
  const known = new Set(before.sources.map(({ id }) => id));
  for (const { id, fileName, kind, remarks } of after.sources) {
    if (known.has(id)) continue;
    say(`${fileName}: ${kind}`);
    for (const { weight, place, text } of remarks) say(`  ${weight} ${place} ${text.en}`);
  }
}

/** A file of the sample, as the API takes it. */
export function sampleFile(fileName: string) {
  return { fileName, contentBase64: readFileSync(join(samples, fileName)).toString('base64') };
}
