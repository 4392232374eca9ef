const signature =
  /(?<!\p{L})(?:underskri\p{L}+|underteckn\p{L}+|namnteckning\p{L}*|skriv(?:a|er)? under|signera\p{L}*|signatures?|sign(?:ed|ing)? (?:the|this|your|a|an|and|it|below|here)|countersign\p{L}*)(?!\p{L})/giu;

const document =
  '(?:id|id-?(?:handling|kort|document|card)\\p{L}*|identity (?:card|document)|identitetshandling\\p{L}*|legitimation\\p{L}*|pass(?:et)?|passport|körkort\\p{L}*|driving licen[cs]e|driver.s licen[cs]e)';
const copyOfIdentity = new RegExp(
  `(?<!\\p{L})(?:(?:kopia|kopior|foto|bild|skanning) (?:av|på)|(?:copy|copies|scan|photo) of)(?: \\p{L}+){0,3} ${document}(?!\\p{L})|(?<!\\p{L})(?:pass|id|legitimations|körkorts)-?kopi(?:a|or|an)(?!\\p{L})`,
  'giu',
);

/** True where a text asks for a signature, and does not say that none is needed. */
export function demandsSignature(text: string): boolean {
  return demands(text, signature);
}

/** True where a text asks for a copy of an identity document, and does not say that none is wanted. */
export function demandsCopyOfIdentity(text: string): boolean {
  return demands(text, copyOfIdentity);
}

const negation = '(?:ingen|inget|inga|inte|aldrig|varken|no|not|never|neither|nor|without|don.t)';
// Swedish ”utan” is without, but after a comma it is but.
const before = new RegExp(
  `(?<!\\p{L})(?:${negation}(?!\\p{L})[^.!?;:,\\n]{0,50}|(?<!, )utan (?:(?:en|ett|din|någon) )?)$`,
  'iu',
);
const after =
  /^[^.!?;:,\n]{0,30}(?<!\p{L})(?:inte|aldrig|not|never|unnecessary|onödig\p{L}*)(?!\p{L})/iu;

function demands(text: string, demand: RegExp): boolean {
  return [...text.matchAll(demand)].some((match) => {
    const end = match.index + match[0].length;
    return (
      !before.test(text.slice(Math.max(0, match.index - 60), match.index)) &&
      !after.test(text.slice(end, end + 60))
    );
  });
}
