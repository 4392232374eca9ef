import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureCases } from './cases.ts';
import { measureDocuments } from './documents.ts';
import { asTable, machine } from './figures.ts';

/** `npm run bench [-- 1000 10000]`: everyday work at real sizes, as a table and as JSON. */
const sizes = process.argv.slice(2).map(Number);
const results = fileURLToPath(new URL('results/', import.meta.url));

const documents = await measureDocuments();
console.log(`${asTable(documents)}\n`);
const cases = await measureCases(sizes.length > 0 ? sizes : [1000, 10_000, 100_000]);
console.log(`${asTable(cases)}\n\n${machine()}`);

mkdirSync(results, { recursive: true });
const figures = [...documents, ...cases];
writeFileSync(
  `${results}latest.json`,
  `${JSON.stringify({ machine: machine(), figures }, null, 2)}\n`,
);
console.log(`JSON: ${results}latest.json`);
