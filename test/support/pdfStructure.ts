import {
  isDict,
  isRef,
  listOf,
  nameOf,
  type PdfDict,
  type PdfFile,
  type PdfValue,
  readPdf,
  textOf,
} from './pdfObjects.ts';
import { checkUa, type PdfPage as Page } from './pdfUa.ts';

/**
 * What PDF/UA and PDF/A want and a tool of ours can see without Java: title, language, tags on all
 * that is painted, header cells, alternative texts, fonts, outline. Answers the faults it found.
 */
export function checkStructure(bytes: Uint8Array): readonly string[] {
  const file = readPdf(bytes);
  const root = file.dict(file.trailer['Root']);
  const pages = pagesOf(file, root);
  const marks = pages.map((page, at) => marksOf(file, page, at + 1));
  return [
    ...checkCatalog(file, root),
    ...pages.flatMap((page, at) => checkPage(file, page, at + 1)),
    ...marks.flatMap((one) => one.faults),
    ...checkTree(file, root, pages, marks),
    ...checkUa(file, root, pages),
  ];
}

type Marks = { readonly ids: readonly number[]; readonly faults: readonly string[] };

function pagesOf(file: PdfFile, root: PdfDict): readonly Page[] {
  return pagesUnder(file, file.dict(root['Pages']));
}

/** Pages stand in groups where they are many. */
function pagesUnder(file: PdfFile, node: PdfDict): readonly Page[] {
  return listOf(file.get(node['Kids']))
    .filter(isRef)
    .flatMap(({ ref }) => {
      const dict = file.dict({ ref });
      return dict['Kids'] === undefined ? [{ ref, dict }] : pagesUnder(file, dict);
    });
}

function checkCatalog(file: PdfFile, root: PdfDict): readonly string[] {
  const metadata = file.stream(root['Metadata'])?.toString('utf8') ?? '';
  const preferences = file.dict(root['ViewerPreferences']);
  const files = listOf(file.get(root['AF'])).map((one) => file.dict(one));
  const required: readonly (readonly [string, boolean])[] = [
    ['language', Boolean(textOf(file.get(root['Lang'])))],
    ['MarkInfo', file.dict(root['MarkInfo'])['Marked'] === true],
    ['DisplayDocTitle', preferences['DisplayDocTitle'] === true],
    ['title', Boolean(textOf(file.get(file.dict(file.trailer['Info'])['Title'])))],
    ['title in XMP', /<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(metadata)],
    ['PDF/A-3', /<pdfaid:part>3</.test(metadata)],
    ['PDF/UA-1', /<pdfuaid:part>1</.test(metadata)],
    ['output intent', listOf(file.get(root['OutputIntents'])).length > 0],
    ['bookmarks', isRef(file.dict(root['Outlines'])['First'])],
    ['attached facts', files.some((one) => nameOf(one['AFRelationship']) === 'Data')],
  ];
  return required.filter(([, there]) => !there).map(([name]) => `missing: ${name}`);
}

function checkPage(file: PdfFile, { dict }: Page, at: number): readonly string[] {
  const fonts = Object.values(file.dict(file.dict(dict['Resources'])['Font']));
  return [
    ...(nameOf(dict['Tabs']) === 'S' ? [] : [`page ${at}: tab order`]),
    ...fonts.flatMap((font) => {
      const type0 = file.dict(font);
      const [descendant] = listOf(file.get(type0['DescendantFonts']));
      const descriptor = file.dict(file.dict(descendant)['FontDescriptor']);
      const embedded = isRef(descriptor['FontFile2']) || isRef(descriptor['FontFile3']);
      const faults = embedded ? [] : [`page ${at}: font not embedded`];
      return isRef(type0['ToUnicode']) ? faults : [...faults, `page ${at}: font without ToUnicode`];
    }),
  ];
}

const token = /\((?:\\.|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s/<>[\]()]+|[[\]]|[^\s/<>[\]()]+/g;
const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'Do',
  'sh',
]);

/** The marked content of a page; whatever is painted outside it is a fault. */
function marksOf(file: PdfFile, { dict }: Page, page: number): Marks {
  const content = listOf(isRef(dict['Contents']) ? [dict['Contents']] : dict['Contents'])
    .map((one) => file.stream(one)?.toString('latin1') ?? '')
    .join('\n');
  const ids: number[] = [];
  const faults = new Set<string>();
  const open: boolean[] = [];
  let before: string[] = [];
  for (const [word] of content.matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') {
      const id = /\/MCID (\d+)/.exec(before.join(' '))?.[1];
      if (id !== undefined) ids.push(Number(id));
      open.push(id !== undefined || before.includes('/Artifact'));
    } else if (word === 'EMC') {
      if (open.pop() === undefined) faults.add(`page ${page}: EMC without BDC`);
    } else if (painting.has(word) && !open.includes(true)) {
      faults.add(`page ${page}: painted outside any tag (${word})`);
    }
    before = /^[A-Za-z'"*]+$/.test(word) ? [] : [...before.slice(-8), word];
  }
  if (open.length > 0) faults.add(`page ${page}: marked content not closed`);
  if (new Set(ids).size !== ids.length) faults.add(`page ${page}: MCID used twice`);
  return { ids, faults: [...faults] };
}

type Walk = {
  readonly file: PdfFile;
  readonly faults: string[];
  readonly headings: number[];
  /** Page object and MCID of each piece of content in the tree. */
  readonly found: Set<string>;
};

function checkTree(
  file: PdfFile,
  root: PdfDict,
  pages: readonly Page[],
  marks: readonly Marks[],
): readonly string[] {
  const tree = file.dict(root['StructTreeRoot']);
  const walk: Walk = { file, faults: [], headings: [], found: new Set() };
  for (const kid of listOf(file.get(tree['K']))) visit(walk, kid, undefined);
  const untagged = pages.flatMap(({ ref }, at) =>
    (marks[at]?.ids ?? []).filter((id) => !walk.found.has(`${ref}/${id}`)),
  );
  if (untagged.length > 0) walk.faults.push(`${untagged.length} marks are not in the tag tree`);
  return [
    ...walk.faults,
    ...checkHeadings(walk.headings),
    ...checkParents(file, tree, pages, marks),
  ];
}

function visit(walk: Walk, value: PdfValue, parent: string | undefined): void {
  const element = walk.file.dict(value);
  const tag = nameOf(element['S']) ?? '?';
  const kids = listOf(walk.file.get(element['K']));
  checkElement(walk, tag, parent, element);
  const heading = /^H([1-6])$/.exec(tag)?.[1];
  if (heading) walk.headings.push(Number(heading));
  const tags: string[] = [];
  for (const kid of kids) {
    const page = isDict(kid) ? kid.dict['Pg'] : element['Pg'];
    const id = isDict(kid) ? kid.dict['MCID'] : kid;
    if (typeof id === 'number') {
      if (isRef(page)) walk.found.add(`${page.ref}/${id}`);
    } else {
      tags.push(nameOf(walk.file.dict(kid)['S']) ?? '?');
      visit(walk, kid, tag);
    }
  }
  if (tag === 'TR' && tags.length === 0) walk.faults.push('row without cells');
}

const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TOC: ['Document', 'TOC'],
  TOCI: ['TOC'],
  Reference: ['TOCI'],
  Link: ['Reference'],
};

function checkElement(
  { file, faults }: Walk,
  tag: string,
  parent: string | undefined,
  element: PdfDict,
): void {
  const allowed = parents[tag];
  if (allowed && !allowed.includes(parent ?? '')) faults.push(`${tag} inside ${parent}`);
  if (tag === 'Figure' && !textOf(element['Alt'])) faults.push('Figure without alternative text');
  if (tag === 'TH' && nameOf(file.dict(element['A'])['Scope']) === undefined) {
    faults.push('TH without scope');
  }
  if (tag === 'Table' && !hasHeader(file, element)) faults.push('Table without a header cell');
}

function hasHeader(file: PdfFile, table: PdfDict): boolean {
  return listOf(file.get(table['K'])).some((row) =>
    listOf(file.get(file.dict(row)['K'])).some((cell) => nameOf(file.dict(cell)['S']) === 'TH'),
  );
}

function checkHeadings(levels: readonly number[]): readonly string[] {
  if (levels[0] !== 1) return ['the first heading is not H1'];
  const skipped = levels.some((level, at) => level > (levels[at - 1] ?? 1) + 1);
  return skipped ? ['a heading level is skipped'] : [];
}

/** Each page's entry in the parent tree has one owner for each mark. */
function checkParents(
  file: PdfFile,
  tree: PdfDict,
  pages: readonly Page[],
  marks: readonly Marks[],
): readonly string[] {
  const numbers = listOf(file.get(file.dict(tree['ParentTree'])['Nums']));
  const owners = new Map<PdfValue | undefined, number>();
  for (let at = 0; at < numbers.length; at += 2) {
    owners.set(numbers[at], listOf(file.get(numbers[at + 1])).length);
  }
  return pages.flatMap(({ dict }, at) =>
    owners.get(dict['StructParents']) === marks[at]?.ids.length
      ? []
      : [`page ${at + 1}: parent tree does not match its marks`],
  );
}
