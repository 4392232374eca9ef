import type { PdfEngine, PdfReference } from './engine.ts';

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

type Kid =
  | number
  | PdfReference
  | { readonly Type: 'MCR'; readonly Pg: PdfReference; readonly MCID: number }
  | { readonly Type: 'OBJR'; readonly Pg: PdfReference; readonly Obj: PdfReference };
export type Element = {
  readonly tag: Tag;
  readonly options: TagOptions;
  readonly reference: PdfReference;
  readonly parent: PdfReference;
  readonly kids: Kid[];
  page: PdfReference | undefined;
};

/**
 * The tag tree, written as it closes: an element leaves memory when it ends, the marks of a page
 * when the page ends, so that a hundred thousand rows do not pile up.
 */
export function startStructure(engine: PdfEngine) {
  const root = engine.getStructTreeRoot();
  const top = engine.ref({});
  root.data['K'] = [top];
  const documentElement = element('Document', {}, top, root);
  let marks: PdfReference[] = [];

  function element(
    tag: Tag,
    options: TagOptions,
    reference: PdfReference,
    parent: PdfReference,
  ): Element {
    return { tag, options, reference, parent, kids: [], page: undefined };
  }

  function open(parent: Element, tag: Tag, options: TagOptions = {}): Element {
    const reference = engine.ref({});
    parent.kids.push(reference);
    return element(tag, options, reference, parent.reference);
  }

  function close(closed: Element): void {
    const { tag, options, reference, parent, kids, page } = closed;
    reference.data = {
      S: tag,
      P: parent,
      ...(options.alt === undefined ? {} : { Alt: asString(options.alt) }),
      ...(options.attributes === undefined ? {} : { A: options.attributes }),
      ...(page === undefined ? {} : { Pg: page }),
      K: kids,
    };
    reference.end();
    reference.data = undefined;
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
    owner.kids.push(owner.page === current ? mcid : { Type: 'MCR', Pg: current, MCID: mcid });
    return `/${owner.tag} <</MCID ${mcid}>> BDC`;
  }

  /** Makes an annotation of this page part of the element; answers its key in the parent tree. */
  function annotation(owner: Element, annotated: PdfReference): number {
    const key = engine.createStructParentTreeNextKey();
    engine.getStructParentTree().add(key, owner.reference);
    owner.kids.push({ Type: 'OBJR', Pg: engine.page.dictionary, Obj: annotated });
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
    const parents = engine.ref([...marks]);
    engine.getStructParentTree().add(engine.page.structParentTreeKey, parents);
    parents.end();
    parents.data = undefined;
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
    end: () => close(documentElement),
  };
}

/** pdfkit tells a text string from a name by this object type. */
export function asString(text: string): unknown {
  return Object(text);
}
