import type { MethodInput, MethodOutput } from '../../src/core/contract.ts';
import type { RegisterName } from '../../src/core/registers/model/names.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

export type TableFile = { readonly fileName: string; readonly contentBase64: string };

/** A vault for one test, closed and removed when it ends. */
export async function emptyApp(test: { after(work: () => Promise<void>): void }): Promise<TestApp> {
  const app = await openTestApp();
  test.after(() => app.remove());
  return app;
}

/** A vault that begins with the sample's records. */
export async function sampleApp(test: Parameters<typeof emptyApp>[0]): Promise<TestApp> {
  const app = await emptyApp(test);
  const { version } = await app.call('settings.get', {});
  await app.call('settings.startFromSample', { version });
  return app;
}

/** A text as a CSV file in UTF-8, or bytes as they are. */
export function csvFile(content: string | Uint8Array, fileName = 'tabell.csv'): TableFile {
  return { fileName, contentBase64: Buffer.from(content).toString('base64') };
}

/** The file with the mapping that reading it proposes. */
export async function proposed({ call }: TestApp, register: RegisterName, file: TableFile) {
  const read = await call('importing.read', { register, ...file });
  const mapping = read.mapping.map(({ column, field }) => ({ column, field }));
  return { register, ...file, mapping };
}

/** Imports a file as reading it proposes. */
export async function importAs(
  app: TestApp,
  register: RegisterName,
  file: TableFile,
  rows: NonNullable<MethodInput<'importing.import'>['rows']> = 'all',
): Promise<MethodOutput<'importing.import'>> {
  return await app.call('importing.import', { ...(await proposed(app, register, file)), rows });
}

/** The counts of an outcome, for assertions. */
export function counts({ added, changed, same, defective }: MethodOutput<'importing.preview'>) {
  return { added, changed, same, defective };
}
