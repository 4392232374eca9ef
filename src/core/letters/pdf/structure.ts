import type { PdfEngine, PdfReference } from './engine.ts';
import type { Objects, Pointer } from './objects.ts';
import { asString, written } from './syntax.ts';

export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link';

export type TagOptions = {
  readonly alt?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
};

export type Element = {
  readonly tag: Tag;
  readonly options: TagOptions;
  readonly reference: Pointer;
  readonly parent: Pointer | PdfReference;
  /** In PDF syntax: a hundred thousand rows of a table are short texts, not objects. */
  readonly kids: string[];
  page: PdfReference | undefined;
};

/**
 * The tag tree, written as it closes: an element leaves memory when it ends, the marks of a page
 * when the page ends, so that a hundred thousand rows do not pile up.
 */
export function startStructure(engine: PdfEngine, objects: Objects) {
  const root = engine.getStructTreeRoot();
  const top = objects.reserve();
  root.data['K'] = [top];
  const documentElement = element('Document', {}, top, root);
  let marks: Pointer[] = [];

  function element(
    tag: Tag,
    options: TagOptions,
    reference: Pointer,
    parent: Pointer | PdfReference,
  ): Element {
    return { tag, options, reference, parent, kids: [], page: undefined };
  }

  function open(parent: Element, tag: Tag, options: TagOptions = {}): Element {
    const reference = objects.reserve();
    parent.kids.push(`${reference}`);
    return element(tag, options, reference, parent.reference);
  }

  function close(closed: Element): void {
    const { tag, options, reference, parent, kids, page } = closed;
    const { alt, attributes } = options;
    const entries = [`/S /${tag}`, `/P ${parent.id} 0 R`];
    if (alt !== undefined) entries.push(`/Alt ${written(asString(alt))}`);
    if (attributes !== undefined) entries.push(`/A ${written(attributes)}`);
    if (page !== undefined) entries.push(`/Pg ${page.id} 0 R`);
    objects.write(reference, `<<\n${entries.join('\n')}\n/K [${kids.join(' ')}]\n>>`);
    kids.length = 0;
  }

  /** Everything that `draw` paints belongs to this element. May be called again on a later page. */
  function content(owner: Element, draw: () => void): void {
    engine.addContent(mark(owner));
    draw();
    engine.addContent('EMC');
  }

  /** The operator that begins the next content of this element on the page; what is drawn late is marked by it. */
  function mark(owner: Element): string {
    const current = engine.page.dictionary;
    const mcid = marks.push(owner.reference) - 1;
    owner.page ??= current;
    owner.kids.push(
      owner.page === current ? `${mcid}` : `<</Type /MCR/Pg ${current.id} 0 R/MCID ${mcid}>>`,
    );
    return `/${owner.tag} <</MCID ${mcid}>> BDC`;
  }

  /** Makes an annotation of this page part of the element; answers its key in the parent tree. */
  function annotation(owner: Element, annotated: PdfReference): number {
    const key = engine.createStructParentTreeNextKey();
    engine.getStructParentTree().add(key, owner.reference);
    owner.kids.push(`<</Type /OBJR/Pg ${engine.page.dictionary.id} 0 R/Obj ${annotated.id} 0 R>>`);
    engine.page.annotations.push(annotated);
    return key;
  }

  /** Everything that `draw` paints is decoration: rules, page numbers, repeated headers. */
  function artifact(draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
    engine.addContent(`/Artifact <</Type /${type}>> BDC`);
    draw();
    engine.addContent('EMC');
  }

  /** Call before the page is left. */
  function endPage(): void {
    const parents = objects.reserve();
    engine.getStructParentTree().add(engine.page.structParentTreeKey, parents);
    objects.write(parents, `[${marks.join(' ')}]`);
    marks = [];
  }

  return {
    document: documentElement,
    open,
    close,
    content,
    mark,
    annotation,
    artifact,
    endPage,
    end: () => {
      close(documentElement);
      objects.end();
    },
  };
}
