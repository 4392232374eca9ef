const longestBytes = 120;
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A file name that every system takes, from one that a page suggests: letters, digits, space, dot, hyphen, underscore. */
export function safeFileName(suggested: string): string {
  const plain = suggested
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N} ._-]+/gu, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/\s+/g, ' ');
  const { stem, ending } = split(trimmed(plain));
  const short = trimmed(cutToBytes(stem, longestBytes - Buffer.byteLength(ending)));
  const name = `${short === '' ? 'frist' : short}${ending}`;
  return reservedOnWindows.test(name) ? `frist-${name}` : name;
}

function split(name: string): { readonly stem: string; readonly ending: string } {
  const match = /^(.+)(\.[A-Za-z0-9]{1,8})$/.exec(name);
  return { stem: match?.[1] ?? name, ending: match?.[2] ?? '' };
}

/** Without the dots, spaces and hyphens at either end that hide a file or that Windows drops. */
function trimmed(name: string): string {
  return name.replace(/^[. -]+/, '').replace(/[. -]+$/, '');
}

/** The longest beginning of a text, in whole characters, that takes at most so many bytes. */
function cutToBytes(text: string, bytes: number): string {
  let cut = '';
  let taken = 0;
  for (const character of text) {
    taken += Buffer.byteLength(character);
    if (taken > bytes) break;
    cut += character;
  }
  return cut;
}
