import { z } from 'zod';

/** One line of text as it is stored: trimmed, NFC, well-formed, no control characters. */
export function line(maximum: number) {
  return z
    .string()
    .refine((text) => isStorable(text) && !hasControls(text, false), {
      error: 'has characters that cannot be stored',
    })
    .overwrite((text) => text.normalize('NFC').trim())
    .max(maximum);
}

/** Running text as it is stored: as a line, but line breaks and tabs may stand in it. */
export function prose(maximum: number) {
  return z
    .string()
    .refine(isStorable, {
      error: 'has characters that cannot be stored',
    })
    .overwrite((text) => text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim())
    .max(maximum);
}

/** An e-mail address as people write it; one @, no spaces. Not proof that it exists. */
export const emailSchema = line(254).regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/, {
  error: 'is not an e-mail address',
});

/** A file's own name, shown as text only: never used as a path. */
export const fileNameSchema = line(255).min(1);

/** File contents over JSON; at most 48 MiB once decoded. */
export const contentBase64Schema = z.base64().max(64 * 1024 * 1024);

/**
 * Running text that the vault can hold and a letter can print: well-formed, no controls but breaks and
 * tabs, and no pile of marks on one letter, which no script needs and every text engine chokes on.
 */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !hasControls(text, true) && !pileOfMarks.test(text);
}

const pileOfMarks = /\p{M}{31}/u;

function hasControls(text: string, breaksAllowed: boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isBreak = code === 9 || code === 10 || code === 13;
    if ((code < 32 && !(breaksAllowed && isBreak)) || code === 127) return true;
  }
  return false;
}
