import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typedCalls } from '../src/cli/typedCalls.ts';
import { createApp } from '../src/core/app.ts';
import { machineParts } from '../src/core/machine.ts';
import { type Figure, percentile, timed } from './figures.ts';

const passphrase = 'fem enkla ord till mätning';
const rows = 10_000;

/** Imports and exports a register of ten thousand suppliers through the API, in each format. */
export async function measureImporting(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'frist-bench-'));
  const app = createApp({ ...machineParts(), vaultFile: join(folder, 'bench.vault') });
  const call = typedCalls(app);
  const seconds = async (work: () => Promise<unknown>) =>
    percentile(await timed(1, work), 0.5) / 1000;
  try {
    await call('vault.create', { passphrase });
    const file = { fileName: 'suppliers.csv', contentBase64: table() };
    const read = await call('importing.read', { register: 'suppliers', ...file });
    const mapping = read.mapping.map(({ column, field }) => ({ column, field }));
    const input = { register: 'suppliers', ...file, mapping } as const;
    const figures: Figure[] = [];
    const measure = async (what: string, work: () => Promise<unknown>) => {
      figures.push({ what, value: await seconds(work), unit: 's' });
    };
    await measure('import preview, 10,000 suppliers', () => call('importing.preview', input));
    await measure('import, 10,000 suppliers', () => call('importing.import', input));
    await measure('import again, nothing new', () => call('importing.import', input));
    for (const format of ['csv', 'xlsx', 'json'] as const) {
      await measure(`export, 10,000 suppliers, ${format}`, async () => {
        const exported = await call('importing.export', { register: 'suppliers', format });
        await measure(`import of that ${format}`, async () => {
          const again = await call('importing.read', {
            register: 'suppliers',
            ...exportedFile(exported),
          });
          const same = again.mapping.map(({ column, field }) => ({ column, field }));
          await call('importing.import', {
            register: 'suppliers',
            ...exportedFile(exported),
            mapping: same,
          });
        });
      });
    }
    return figures;
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function exportedFile({
  fileName,
  contentBase64,
}: {
  readonly fileName: string;
  readonly contentBase64: string;
}) {
  return { fileName, contentBase64 };
}

function table(): string {
  const head =
    'Leverantör;Organisationsnummer;Tjänst;Land;E-post;Telefon;System;Roll;Granskas senast';
  const lines = Array.from({ length: rows }, (_, n) => {
    const day = String((n % 28) + 1).padStart(2, '0');
    return `Leverantör ${n} AB;55${String(n).padStart(4, '0')}-1234;Drift av tjänst ${n};Sverige;info@l${n}.example;08-${n};"System A${n % 40}\nSystem B";processor;2027-03-${day}`;
  });
  return Buffer.from([head, ...lines].join('\r\n')).toString('base64');
}
