/** Marks that begin the message one answers or passes on, as Outlook and others write them. */
const historyMarks: readonly RegExp[] = [
  /^[-_ ]{2,40}(?:original message|ursprungligt meddelande|ursprüngliche nachricht|message d['’]origine|vidarebefordrat meddelande|forwarded message|weitergeleitete nachricht|message transféré)[-_ ]{0,40}$/i,
  /^\*?(?:från|from|von|de) ?:\*? .{1,200}$/i,
  /^(?:den |on |am |le ).{4,120}(?:skrev|wrote|schrieb|a écrit) ?.{0,80}:$/i,
  /^.{4,100}(?:skrev|wrote|schrieb|a écrit) ?:$/i,
];

const sentLine = /^\*?(?:skickat|sent|gesendet|envoyé|datum|date|till|to|an|à) ?:/i;
const forwarded = /^(?:vb|fw|fwd|wg|tr|vs) ?:/i;

/** The fewest letters that make a text of one's own above a history. */
const fewest = 12;

/** A message without the lines it quotes; the whole of it when nothing else is left. */
export function withoutQuotes(text: string): string {
  const own = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n');
  return own.trim() === '' ? text.replaceAll(/^[ >]+/gm, '') : own;
}

/**
 * What the sender wrote now: without quoted lines and without the message that it answers. A message passed on
 * (‘VB:’, ‘Fwd:’) is whole, because what was passed on is the matter.
 */
export function ownWords(subject: string, text: string): string {
  const own = withoutQuotes(text);
  if (forwarded.test(subject.trim())) return own;
  const lines = own.split('\n');
  const at = lines.findIndex((line, n) => beginsHistory(line.trim(), lines.slice(n + 1, n + 4)));
  if (at < 0) return own;
  const before = lines.slice(0, at).join('\n');
  return (before.match(/\p{L}/gu)?.length ?? 0) < fewest ? own : before;
}

function beginsHistory(line: string, next: readonly string[]): boolean {
  if (line.length > 260) return false;
  const mark = historyMarks.findIndex((pattern) => pattern.test(line));
  // A line ‘From:’ begins a history only with its ‘Sent:’ or ‘To:’ below.
  return mark === 1 ? next.some((below) => sentLine.test(below.trim())) : mark >= 0;
}
