/** pdfkit tells a text string from a name by this object type. */
export function asString(text: string): unknown {
  return Object(text);
}

/** A value in PDF syntax, ASCII only: a string is a name, a String a text, an object a dictionary. */
export function written(value: unknown): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6);
  if (value instanceof String) return hexText(String(value));
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`;
  const entries = Object.entries(value ?? {}).map(([key, one]) => `/${key} ${written(one)}`);
  return `<<${entries.join(' ')}>>`;
}

/** A text string in hex, UTF-16 with its byte order mark. */
export function hexText(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
