/** Names of files made from titles: ASCII, each its own, in any letter case. */
export function fileNames(titles: readonly string[]): readonly string[] {
  return unique(
    titles.map((title) => asciiSlug(title) || 'table'),
    80,
    '-',
  );
}

/** Names of sheets made from titles: 31 letters at most, without what Excel forbids, each its own in any letter case. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const legal = titles.map((title) => {
    const plain = title.replaceAll(/[\\/?*[\]:\p{C}]/gu, ' ').replaceAll(/\s+/g, ' ');
    const bare = plain.replaceAll(/^[\s']+|[\s']+$/g, '');
    return bare === '' || bare.toLowerCase() === 'history' ? `Frist ${bare}`.trim() : bare;
  });
  return unique(legal, 31, ' ');
}

function asciiSlug(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Names cut to their room, a number after one that was there before. */
function unique(names: readonly string[], most: number, joint: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    for (let n = 1; ; n++) {
      const ending = n === 1 ? '' : `${joint}${n}`;
      const whole = `${cut(name, most - ending.length)}${ending}`;
      if (taken.has(whole.toLowerCase())) continue;
      taken.add(whole.toLowerCase());
      return whole;
    }
  });
}

/** As much of a name as there is room for: no letter in halves, no quote or space at the end. */
function cut(name: string, most: number): string {
  let whole = '';
  for (const letter of name) {
    if (whole.length + letter.length > most) break;
    whole += letter;
  }
  return whole.replaceAll(/[\s']+$/g, '');
}
