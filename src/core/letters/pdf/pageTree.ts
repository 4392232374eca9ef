import type { PdfEngine, PdfReference } from './engine.ts';

const together = 64;

type Node = PdfReference & { data: Record<string, unknown> };
type Group = { readonly node: PdfReference; readonly kids: PdfReference[] };

/**
 * The pages of a long document in groups (ISO 32000-1, 7.7.3): in one flat list many readers pass every page before the
 * one that they look for.
 */
export function groupPages(engine: PdfEngine) {
  const root = engine._root.data['Pages'] as Node;
  const groups: PdfReference[] = [];
  let open: Group | undefined;

  function close(): void {
    if (!open) return;
    const { node, kids } = open;
    node.data = { Type: 'Pages', Parent: root, Count: kids.length, Kids: kids };
    node.end();
    node.data = undefined;
    open = undefined;
  }

  return {
    /** Call when a page has been begun. */
    add(): void {
      if (open?.kids.length === together) close();
      if (!open) {
        open = { node: engine.ref({}), kids: [] };
        groups.push(open.node);
      }
      open.kids.push(engine.page.dictionary);
      engine.page.dictionary.data['Parent'] = open.node;
    },
    /** Call after the last page. */
    end(): void {
      close();
      root.data['Kids'] = groups;
    },
  };
}
