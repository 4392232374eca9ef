/** One tag of an XML text. */
export type Tag = {
  /** Without its prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  /** Where the text after the tag begins. */
  readonly end: number;
};

const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|<!--|<!\[CDATA\[|<[?!]/g;

/** The tags of an XML text in their order. Nothing is declared, included or fetched: a document type is passed over. */
export function* elements(xml: string): Generator<Tag> {
  const matcher = new RegExp(tag);
  for (let match = matcher.exec(xml); match; match = matcher.exec(xml)) {
    const [whole, slash, name = '', attributes = ''] = match;
    const past = passed(xml, whole, match.index);
    if (past !== undefined) {
      matcher.lastIndex = past;
      continue;
    }
    const isEmpty = attributes.endsWith('/');
    const kind = slash ? 'close' : isEmpty ? 'empty' : 'open';
    yield { name, kind, attributes, end: matcher.lastIndex };
  }
}

/** Where something that is no tag ends. */
function passed(xml: string, whole: string, from: number): number | undefined {
  const closing = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>', '<!': '>' }[whole];
  if (closing === undefined) return undefined;
  const end = xml.indexOf(closing, from + whole.length);
  return end < 0 ? xml.length : end + closing.length;
}

/** An attribute's value, '' without one. */
export function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(attributes)?.[1];
  return found === undefined ? '' : plain(found.slice(1, -1));
}

/** The text from a place up to the next tag, with CDATA opened and entities and workbook escapes resolved. */
export function textWithin(xml: string, from: number): string {
  if (xml.startsWith('<![CDATA[', from)) {
    const end = xml.indexOf(']]>', from);
    return xml.slice(from + 9, end < 0 ? xml.length : end);
  }
  const end = xml.indexOf('<', from);
  const text = plain(xml.slice(from, end < 0 ? xml.length : end).replaceAll(/\r\n?/g, '\n'));
  return text.includes('_x') ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, codeUnit) : text;
}

function codeUnit(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Only the five names and numbers are known: what a document declares itself stays unread. */
function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
