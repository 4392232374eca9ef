import { setImmediate } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { cleanProse, cut, longestText } from './rules/cleanText.ts';
import { mailLimits } from './rules/guard.ts';
import { htmlText, longestHtml } from './rules/htmlText.ts';

type TextType = 'plain' | 'html';
type TextItem = { readonly type: string; readonly value: unknown };

/** How much text of all parts together is kept for reading. */
const longestOfAll = 4_000_000;

/** Lines of a part are gathered into one piece whenever this many have been kept. */
const mostPieces = 8192;

/** Milliseconds after which whatever else waits gets its turn: a mail of 35 MiB takes seconds. */
const turn = 20;

type Pieces = { chunks?: (Uint8Array | ArrayBuffer | string)[] };

/** What is used of postal-mime 4 beyond what it documents; see docs/decisions/0006-reading-mail.md. */
type Inside = {
  readonly currentNode?: { readonly contentDecoder?: Pieces | null };
  processLine(line: Uint8Array, isFinal: boolean): Promise<void>;
};

type Options = { forceRfc822Attachments: boolean; maxNestingDepth: number; maxHeadersSize: number };

const OpenPostalMime = PostalMime as unknown as new (options: Options) => PostalMime & Inside;

/**
 * postal-mime, bounded where it is not. Its text parts are caught before it converts HTML: its conversion takes time
 * quadratic in the length of broken HTML (4.0.0), ours does not. And the lines of a part are gathered as they come,
 * because it makes one Blob of all of them, at some 20 microseconds and 2 KB a line. And it lets others have their turn
 * between two lines, because it never does. It calls `addTextEntry` once for
 * each inline text part; `selector` is one object for all alternatives of the same text.
 */
class MailReader extends OpenPostalMime {
  private readonly bodies = new Map<object, Partial<Record<TextType, string>>>();
  private readonly gathered = new WeakMap<object, number>();
  private kept = 0;
  private since = performance.now();

  constructor() {
    super({
      forceRfc822Attachments: true,
      maxNestingDepth: 50,
      maxHeadersSize: 2 * mailLimits.headerBytes,
    });
  }

  override async processLine(line: Uint8Array, isFinal: boolean): Promise<void> {
    if (performance.now() - this.since > turn) {
      await setImmediate();
      this.since = performance.now();
    }
    this.gather(this.currentNode?.contentDecoder);
    await super.processLine(line, isFinal);
  }

  private gather(pieces: Pieces | null | undefined): void {
    if (!pieces?.chunks) return;
    const done = this.gathered.get(pieces) ?? 0;
    if (pieces.chunks.length - done < mostPieces) return;
    const loose = pieces.chunks.splice(done).map(bytesOfPiece);
    pieces.chunks.push(Buffer.concat(loose));
    this.gathered.set(pieces, done + 1);
  }

  addTextEntry(selector: object, textType: TextType, item: TextItem): void {
    if (item.type !== 'text' || typeof item.value !== 'string') return;
    const text = item.value.slice(0, Math.max(longestOfAll - this.kept, 0));
    this.kept += item.value.length;
    const body = this.bodies.get(selector) ?? {};
    this.bodies.set(selector, { ...body, [textType]: joined(body[textType], text) });
  }

  /** The message as a reader sees it: plain text where a part has it, else its HTML as text. */
  readableText(): { readonly text: string; readonly textCut: boolean } {
    const texts = [...this.bodies.values()].map(({ plain = '', html = '' }) =>
      plain.trim() === '' ? htmlText(html) : plain,
    );
    const skipped = [...this.bodies.values()].some(({ html = '' }) => html.length > longestHtml);
    const text = cleanProse(texts.join('\n\n'));
    return {
      text: cut(text, longestText),
      textCut: text.length > longestText || this.kept > longestOfAll || skipped,
    };
  }
}

/** A message taken apart, with its text. Rejects when its structure is broken. */
export async function takeApart(
  bytes: Uint8Array,
): Promise<{ readonly email: Email; readonly text: string; readonly textCut: boolean }> {
  const reader = new MailReader();
  const email = await reader.parse(bytes);
  return { email, ...reader.readableText() };
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before}\n${text}`;
}

function bytesOfPiece(piece: Uint8Array | ArrayBuffer | string): Uint8Array {
  if (typeof piece === 'string') return Buffer.from(piece);
  return piece instanceof Uint8Array ? piece : new Uint8Array(piece);
}
