import { spawnSync } from 'node:child_process';
import { installWithApt } from './debian.ts';

const tools = [
  { program: 'qpdf', package: 'qpdf', asks: '--version' },
  { program: 'pdftotext', package: 'poppler-utils', asks: '-v' },
] as const;

const missing = () => tools.filter(({ program, asks }) => spawnSync(program, [asks]).error);

/** The tests read PDFs back with programs of others: found, or installed, or their absence said. */
if (missing().length > 0) installWithApt(missing().map((tool) => tool.package));
const absent = missing().map(({ program }) => program);
console.log(
  absent.length === 0
    ? 'qpdf and poppler are there'
    : `${absent.join(' and ')} not found: the tests that need them will say that they were skipped`,
);
