/** Numbers in running text that count no case: days, years, articles, hours of the law, weeks and quarters. */
const harmless = [
  /\b\d{4}-\d{2}(-\d{2})?\b/g,
  /\b(19|20)\d{2}\b/g,
  /\b\d{1,2} (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b/gi,
  /\b\d{1,2} (january|february|march|may|june|july|august|october)\b/gi,
  /\b(artikel|artiklarna|articles?|art\.?)\s*\d+(\.\d+)?(\(\d+\))*((,| och| and)\s*\d+(\.\d+)?(\(\d+\))*)*/gi,
  /\b\d+\/\d+\b/g,
  /\b(kvartal|kv|vecka|v\.|week|quarter|q)\s*\d{1,2}\b/gi,
  /\b(72|24)[ \u00a0-]?(timmar|timmars|hours|h)\b/gi,
  /<5/g,
];

/** Whether a text may tell how many cases there are: it has a number that is no date and no article. */
export function tellsCount(text: string): boolean {
  const left = harmless.reduce((rest, pattern) => rest.replaceAll(pattern, ''), text);
  return /\p{N}/u.test(left);
}

const numerals =
  /(?<!\p{L})(ingen|inget|inga|alla|samtliga|hälften|två|tre|fyra|fem|none|no|all|every|each|half|two|three|four|five)(?!\p{L})/iu;

/** Whether a sentence may tell how many cases there are, in figures or in words such as ‘none’ and ‘all’. */
export function saysCount(sentence: string): boolean {
  return tellsCount(sentence) || numerals.test(sentence);
}

/** Whether a row is about one case: it has the number of one, such as `2026-0012`. */
export function namesCase(cells: readonly unknown[]): boolean {
  return cells.some(
    (cell) => typeof cell === 'string' && /(?<![\d-])\d{4}-\d{4,}(?!\d)/.test(cell),
  );
}
