import { type Block, isTextBlock, textOf } from './blocks.ts';

/**
 * What a paper says of itself: the words of templates, of the officer and of the processing records. The rows and
 * columns of the person's data are not among them; a data table is one without an id, or one of the copy's.
 */
export function ownWords(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (isTextBlock(block)) return [textOf(block)];
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'contents':
        return [block.title];
      case 'cover':
      case 'facts':
        return [
          ...(block.kind === 'cover' ? [block.title, block.subtitle] : []),
          ...block.rows.flatMap(({ label, value }) => [label, value]),
        ];
      case 'table':
        return isOfData(block.id) ? [] : [...block.columns, ...[...block.rows()].flat()];
      default:
        return [];
    }
  });
}

function isOfData(id: string | undefined): boolean {
  return id === undefined || /^dataSet\d+$/.test(id);
}
