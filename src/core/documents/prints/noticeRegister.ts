import type { NoticeContent } from '../../notices/model.ts';
import { noticesRegister } from '../../notices/register.ts';
import { blocksOf } from '../../notices/rules/text.ts';
import type { DocumentBlock, PrintedDocument } from '../model.ts';
import { type Edition, genericRegister, type PrintedItem } from './generic.ts';
import { inEither } from './values.ts';

const { texts: _, ...fieldsBesidesTexts } = noticesRegister.fields;

/** The notices with what was shown at each point and when, each text in its own parts. */
export function noticeRegister(
  items: readonly PrintedItem<NoticeContent>[],
  edition: Edition,
): PrintedDocument {
  const definition = { ...noticesRegister, fields: fieldsBesidesTexts };
  return genericRegister(definition, items, edition, ({ texts }) =>
    blocksOf(inEither(texts, edition.language)).map(
      (block): DocumentBlock =>
        block.kind === 'heading' ? { kind: 'heading', level: 2, text: block.text } : block,
    ),
  );
}
