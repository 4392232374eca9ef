import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../support/repository.ts';

/** A file as the API takes it. */
export function source(fileName: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { fileName, contentBase64: Buffer.from(bytes).toString('base64') };
}

export function sampleBytes(name: string): Uint8Array {
  return readFileSync(join(repository, 'assets/sample', name));
}

type Part = { readonly name: string; readonly type: string; readonly bytes: Uint8Array | string };

/** An e-mail with attachments. */
export function message(text: string, parts: readonly Part[]): string {
  const boundary = 'gräns-1'.replace('ä', 'a');
  return [
    'Received: from a.example.se by b.example.se; Fri, 20 Nov 2026 10:12:01 +0100',
    'Message-ID: <1@example.se>',
    'Date: Fri, 20 Nov 2026 10:12:00 +0100',
    'From: Kundtjanst <kund@example.se>',
    'To: Dataskydd <dso@example.se>, it@example.se',
    'Cc: chef@example.se',
    'Subject: =?utf-8?Q?Utdrag_f=C3=B6r_=C3=85sa?=',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    ...parts.flatMap(({ name, type, bytes }) => [
      `--${boundary}`,
      `Content-Type: ${type}; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      Buffer.from(bytes)
        .toString('base64')
        .replaceAll(/(.{76})/g, '$1\r\n'),
    ]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** The smallest PNG there is: one black point. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);
