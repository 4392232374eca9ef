import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureCases } from './cases.ts';
import { measureDocuments } from './documents.ts';
import { measureExtractPath } from './extractPath.ts';
import { measureExtracts } from './extracts.ts';
import { asTable, type Figure, machine } from './figures.ts';
import { measureImporting } from './importing.ts';
import { measureIntake } from './intake.ts';
import { measureRegisters } from './registers.ts';
import { measureReports } from './reports.ts';

/**
 * `npm run bench [-- intake documents extracts extractPath reports importing registers cases 1000 10000]`: everyday work at real sizes, as a table and as JSON; without
 * names, every part.
 */
const given = process.argv.slice(2);
const sizes = given.map(Number).filter((size) => size > 0);
const results = fileURLToPath(new URL('results/', import.meta.url));

const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  intake: measureIntake,
  documents: measureDocuments,
  extracts: () => measureExtracts(sizes.length > 0 ? sizes : [100, 1500, 10_000, 100_000]),
  extractPath: () => measureExtractPath(sizes.length > 0 ? sizes : [100, 1500, 10_000, 100_000]),
  reports: () => measureReports(sizes.length > 0 ? sizes : [100, 1500, 10_000, 100_000]),
  importing: measureImporting,
  registers: measureRegisters,
  cases: () => measureCases(sizes.length > 0 ? sizes : [1000, 10_000, 100_000]),
};
const named = Object.keys(parts).filter((part) => given.includes(part));

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const measured = await measure();
  console.log(`${asTable(measured)}\n`);
  figures.push(...measured);
}
console.log(machine());

mkdirSync(results, { recursive: true });
const file = `${results}${named.length > 0 ? named.join('-') : 'latest'}.json`;
writeFileSync(file, `${JSON.stringify({ machine: machine(), figures }, null, 2)}\n`);
console.log(`JSON: ${file}`);
