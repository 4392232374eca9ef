/** The longest text of a message that is shown and searched; the original file is whole. */
export const longestText = 200_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it removes
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Running text as it may be stored: well-formed, NFC, no controls but breaks and tabs, at most five blank lines. */
export function cleanProse(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(controls, '')
    .normalize('NFC')
    .replaceAll(/\n{6,}/g, '\n\n\n\n\n\n')
    .trim();
}

/** One line as it may be stored, without marks that turn the direction of writing and so disguise a name. */
export function cleanLine(text: string, maximum: number): string {
  const clean = text
    .slice(0, maximum * 4)
    .toWellFormed()
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll(controls, '')
    .replaceAll(directionMarks, '')
    .normalize('NFC')
    .trim();
  return cut(clean, maximum);
}

/** The beginning of a text, never half a character. */
export function cut(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const short = text.slice(0, maximum);
  return (short.isWellFormed() ? short : short.slice(0, -1)).trimEnd();
}
