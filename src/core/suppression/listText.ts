/** A list as it came: its text, and how to give back parts of it byte for byte. */
export type ListText = {
  readonly text: string;
  /** The bytes of some parts of the text, by start and end, in order. */
  bytesOf(parts: readonly { readonly start: number; readonly end: number }[]): Buffer;
};

/** Pasted text, given back in UTF-8. */
export function pastedText(text: string): ListText {
  return {
    text,
    bytesOf: (parts) => Buffer.from(parts.map(({ start, end }) => text.slice(start, end)).join('')),
  };
}

/** A file in UTF-8, or UTF-16 as spreadsheets write it; in Windows-1252 where it is not valid. */
export function fileText(bytes: Buffer): ListText {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = isWide ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const encoded = (part: string) => Buffer.from(part, isWide ? 'utf16le' : 'utf8');
    return {
      text,
      bytesOf: (parts) => encoded(parts.map(({ start, end }) => text.slice(start, end)).join('')),
    };
  } catch {
    // One byte a sign: places in the text are places in the file.
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      bytesOf: (parts) => Buffer.concat(parts.map(({ start, end }) => bytes.subarray(start, end))),
    };
  }
}
