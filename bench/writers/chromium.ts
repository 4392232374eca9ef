import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { ensureBrowser } from '../../scripts/browser.ts';
import { columns, sampleRows } from '../extractRows.ts';
import { fonts, type Writer } from './writer.ts';

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const font = readFileSync(fonts.normal).toString('base64');

/** Chromium's print to PDF of an HTML table, as Electron's printToPDF does it; tagged. */
export const write: Writer = async (count) => {
  const page = await browser.newPage();
  const line = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  await page.setContent(
    `<html lang="sv"><head><title>Registerutdrag</title><style>
      @font-face { font-family: Noto; src: url(data:font/ttf;base64,${font}); }
      body { font: 9pt Noto; } table { width: 100%; border-collapse: collapse; }
      td, th { text-align: left; vertical-align: top; padding: 3pt; }
    </style></head><body><table><thead>${line(columns, 'th')}</thead><tbody>${sampleRows(count)
      .map((row) => line(row, 'td'))
      .join('')}</tbody></table></body></html>`,
    { timeout: 0 },
  );
  const bytes = await page.pdf({ format: 'A4', tagged: true });
  await page.close();
  return bytes;
};

export const close = () => browser.close();
