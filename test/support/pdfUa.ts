import {
  isDict,
  isRef,
  listOf,
  nameOf,
  type PdfDict,
  type PdfFile,
  type PdfValue,
  textOf,
} from './pdfObjects.ts';

export type PdfPage = { readonly ref: number; readonly dict: PdfDict };

/** Links in the tag tree, reading order, and what PDF/A forbids; beside pdfStructure.ts, which calls it. */
export function checkUa(
  file: PdfFile,
  root: PdfDict,
  pages: readonly PdfPage[],
): readonly string[] {
  return [
    ...pages.flatMap((page, at) => checkLinks(file, root, page, at + 1)),
    ...checkOrder(file, root, pages),
    ...checkContents(file, root),
    ...checkForbidden(file),
  ];
}

function checkLinks(
  file: PdfFile,
  root: PdfDict,
  { dict }: PdfPage,
  at: number,
): readonly string[] {
  const parents = parentsOf(file, root);
  return listOf(file.get(dict['Annots'])).flatMap((one) => {
    const annotation = file.dict(one);
    const owner = file.dict(parents.get(annotation['StructParent']));
    const kids = listOf(file.get(owner['K'])).map((kid) => file.dict(kid));
    const named = isRef(one) && kids.some((kid) => isRef(kid['Obj']) && kid['Obj'].ref === one.ref);
    const [goal] = listOf(file.get(annotation['Dest']));
    const required: readonly (readonly [string, boolean])[] = [
      ['is outside the tags', named && nameOf(owner['S']) === 'Link'],
      ['has no words', Boolean(textOf(file.get(annotation['Contents'])))],
      ['is not printed', annotation['F'] === 4],
      ['leads nowhere', nameOf(file.dict(goal)['Type']) === 'Page'],
    ];
    return required.filter(([, sound]) => !sound).map(([name]) => `page ${at}: a link ${name}`);
  });
}

function parentsOf(file: PdfFile, root: PdfDict): ReadonlyMap<PdfValue | undefined, PdfValue> {
  const tree = file.dict(file.dict(root['StructTreeRoot'])['ParentTree']);
  const numbers = listOf(file.get(tree['Nums']));
  const parents = new Map<PdfValue | undefined, PdfValue>();
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    parents.set(numbers[at], numbers[at + 1] ?? null);
  }
  return parents;
}

type Spot = { readonly page: number; readonly x: number; readonly y: number };

/** What the tags say first stands first: on an earlier page, or higher up in its column. */
function checkOrder(file: PdfFile, root: PdfDict, pages: readonly PdfPage[]): readonly string[] {
  const places = pages.map(({ dict }) => textPlaces(file, dict));
  const [top] = listOf(file.get(file.dict(root['StructTreeRoot'])['K']));
  const faults: string[] = [];
  let last: Spot | undefined;
  for (const kid of listOf(file.get(file.dict(top)['K']))) {
    const spot = firstSpot(file, kid, pages, places);
    if (!spot) continue;
    const sameColumn = last?.page === spot.page && Math.abs(last.x - spot.x) < 60;
    if (last && (spot.page < last.page || (sameColumn && spot.y < last.y - 3))) {
      faults.push(`page ${spot.page + 1}: tags out of reading order`);
    }
    last = spot;
  }
  return faults;
}

/** Where the first text of each mark of a page begins, from the upper left corner. */
function textPlaces(file: PdfFile, dict: PdfDict): ReadonlyMap<number, readonly [number, number]> {
  const streams = listOf(isRef(dict['Contents']) ? [dict['Contents']] : dict['Contents']);
  const content = streams.map((one) => file.stream(one)?.toString('latin1') ?? '').join('\n');
  const places = new Map<number, readonly [number, number]>();
  for (const part of content.split('/MCID ').slice(1)) {
    const [, x, y] = /BT .*? 1 0 0 -1 ([-\d.]+) ([-\d.]+) Tm/.exec(part) ?? [];
    const beginsHere = part.indexOf('BDC', part.indexOf('BDC') + 3);
    const at = part.search(/1 0 0 -1 [-\d.]+ [-\d.]+ Tm/);
    if (x === undefined || y === undefined || (beginsHere >= 0 && at > beginsHere)) continue;
    places.set(Number.parseInt(part, 10), [Number(x), Number(y)]);
  }
  return places;
}

function firstSpot(
  file: PdfFile,
  value: PdfValue,
  pages: readonly PdfPage[],
  places: readonly ReadonlyMap<number, readonly [number, number]>[],
): Spot | undefined {
  const element = file.dict(value);
  for (const kid of listOf(file.get(element['K']))) {
    const mark = isDict(kid) ? kid.dict : element;
    const id = isDict(kid) ? kid.dict['MCID'] : kid;
    if (typeof id !== 'number') {
      const deeper = firstSpot(file, kid, pages, places);
      if (deeper) return deeper;
      continue;
    }
    const pageRef = mark['Pg'];
    const page = pages.findIndex(({ ref }) => isRef(pageRef) && ref === pageRef.ref);
    const place = places[page]?.get(id);
    if (place) return { page, x: place[0], y: place[1] };
  }
  return undefined;
}

/** An entry of the contents has a reference, and a reference a link. */
function checkContents(file: PdfFile, root: PdfDict): readonly string[] {
  const faults = new Set<string>();
  const wanted: Readonly<Record<string, string>> = { TOCI: 'Reference', Reference: 'Link' };
  const visit = (value: PdfValue): void => {
    const element = file.dict(value);
    const kids = listOf(file.get(element['K'])).filter(isRef);
    const tag = nameOf(element['S']) ?? '';
    const inside = wanted[tag];
    const tags = kids.map((kid) => nameOf(file.dict(kid)['S']));
    if (inside && !tags.includes(inside)) faults.add(`${tag} without ${inside}`);
    if (tag === 'TOC' && tags.some((one) => one !== 'TOCI' && one !== 'TOC')) {
      faults.add('something else than entries in the contents');
    }
    kids.forEach(visit);
  };
  listOf(file.get(file.dict(root['StructTreeRoot'])['K'])).forEach(visit);
  return [...faults];
}

const forbidden = ['JavaScript', 'Launch', 'Movie', 'Sound', 'ImportData', 'ResetForm'];

function checkForbidden(file: PdfFile): readonly string[] {
  const faults = new Set<string>();
  if (file.trailer['Encrypt'] !== undefined) faults.add('encrypted');
  for (const { value } of file.objects.values()) {
    if (!isDict(value)) continue;
    const { dict } = value;
    const action = nameOf(dict['S']) ?? '';
    if (forbidden.includes(action)) faults.add(`forbidden action: ${action}`);
    if ('JS' in dict) faults.add('forbidden: JavaScript');
    if (nameOf(dict['Filter']) === 'LZWDecode') faults.add('forbidden: LZW');
    if (dict['Interpolate'] === true) faults.add('forbidden: interpolated picture');
    if (nameOf(dict['ColorSpace']) === 'DeviceCMYK') faults.add('forbidden: CMYK without profile');
  }
  return [...faults];
}
