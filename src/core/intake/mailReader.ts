import PostalMime, { type Email } from 'postal-mime';
import { cleanProse, cut, longestText } from './rules/cleanText.ts';
import { mailLimits } from './rules/guard.ts';
import { htmlText, longestHtml } from './rules/htmlText.ts';

type TextType = 'plain' | 'html';
type TextItem = { readonly type: string; readonly value: unknown };

/** How much text of all parts together is kept for reading. */
const longestOfAll = 4_000_000;

/**
 * postal-mime with its text parts caught before it converts HTML: its conversion takes time quadratic in the length
 * of broken HTML (4.0.0), ours does not. It calls `addTextEntry` once for each inline text part; `selector` is one
 * object for all alternatives of the same text. A test with hostile HTML notices if that ever changes.
 */
class MailReader extends PostalMime {
  private readonly bodies = new Map<object, Partial<Record<TextType, string>>>();
  private kept = 0;

  constructor() {
    super({
      forceRfc822Attachments: true,
      maxNestingDepth: 50,
      maxHeadersSize: 2 * mailLimits.headerBytes,
    });
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
