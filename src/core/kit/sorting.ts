/** Names sort as in a Swedish register (… x, y, z, å, ä, ö); the database compares bytes, so the key is folded here. */
export function nameKey(name: string): string {
  const afterZ: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };
  const folded = name
    .toLocaleLowerCase('sv')
    .replaceAll(/[åäæöø]/g, (letter) => afterZ[letter] ?? letter);
  return folded.slice(0, 80);
}
