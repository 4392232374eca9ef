type Promised = { readonly code: string; readonly sentence: string };

/** A shorter one, such as the entry of a list, may stand within a promise by chance. */
const shortest = 20;

/** The promises that a sentence of the policy gives: those that quote it, whole or in part, or more besides it. */
export function promisesOf<Each extends Promised>(
  sentence: string,
  promises: readonly Each[],
): readonly Each[] {
  const said = bare(sentence);
  return promises.filter((promise) => {
    const quoted = bare(promise.sentence);
    const isWithin = said.length >= shortest && quoted.includes(said);
    return quoted !== '' && (said.includes(quoted) || isWithin);
  });
}

/** The code of the next promise: one past the highest of P1, P2, … */
export function nextCode(promises: readonly Promised[]): string {
  const numbers = promises.map(({ code }) => Number(/^P(\d+)$/i.exec(code)?.[1] ?? 0));
  return `P${Math.max(0, ...numbers) + 1}`;
}

/** A sentence as it is compared: case, spaces and the stop at its end do not tell. */
function bare(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.:;]$/, '')
    .toLowerCase();
}
