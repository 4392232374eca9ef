/** A text of so many letters is read at once; a longer one would keep everybody else waiting. */
const longest = 60_000;
/** So much of a part stands in the next one too: more than the words that a value is known by. */
const twice = 6000;

/** A long text in parts that overlap; no word is cut in two unless it is longer than the overlap. */
export function* inParts(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > longest) {
    const to = wordEnd(text, from + longest);
    yield text.slice(from, to);
    from = wordEnd(text, to - twice);
  }
  yield text.slice(from);
}

/** The next place where a word ends. */
function wordEnd(text: string, from: number): number {
  for (let at = from; at < from + twice / 2; at++) {
    if (/\s/.test(text.charAt(at))) return at;
  }
  return from;
}
