import { FristError } from '../../../kit/errors.ts';
import type { Bilingual } from '../../../kit/language.ts';
import type { Note } from '../../model.ts';

/** A value of a foreign file with its place there. */
export type Node = { readonly path: string; readonly value: unknown };

/** Reads a foreign file and remembers what was used of it, so that the rest can be listed. */
export type Reader = {
  readonly root: Node;
  /** A part by name; used once it is read as a text or a list of texts. */
  at(node: Node, name: string): Node;
  /** The entries of a list; a single value counts as one. Throws tooLarge. */
  entries(node: Node): readonly Node[];
  /** One text, '' for none; numbers and yes-or-no count as texts. */
  text(node: Node): string;
  /** The texts of a list, or the one text. */
  texts(node: Node): readonly string[];
  /** Says that a part was read, or need not be. */
  use(node: Node): void;
  note(node: Node, text: Bilingual): void;
  /** What was said, and every value that nothing used. */
  notes(): readonly Note[];
};

/** How many notes are told one by one, and how deep a file is gone into. */
const mostNotes = 500;
/** How many entries of lists are read, so that a file of strangers costs the core a second at most. */
const mostEntries = 20_000;
const deepest = 12;

export function readerOf(value: unknown): Reader {
  const used = new Set<string>();
  const said: Note[] = [];
  const at = (node: Node, name: string): Node => ({
    path: node.path === '' ? name : `${node.path}.${name}`,
    value: isGroup(node.value) && Object.hasOwn(node.value, name) ? node.value[name] : undefined,
  });
  let given = 0;
  const entries = ({ path, value: list }: Node): readonly Node[] => {
    if (Array.isArray(list)) {
      given += list.length;
      if (given > mostEntries)
        throw new FristError('tooLarge', { limit: `${mostEntries} entries` });
      return list.map((entry, n) => ({ path: `${path}[${n}]`, value: entry }));
    }
    return list === undefined || list === null ? [] : [{ path, value: list }];
  };
  const text = ({ path, value: one }: Node): string => {
    if (typeof one !== 'string' && typeof one !== 'number' && typeof one !== 'boolean') return '';
    used.add(path);
    return String(one).trim();
  };
  const root = { path: '', value };
  return {
    root,
    at,
    entries,
    text,
    texts: (node) =>
      entries(node)
        .map(text)
        .filter((one) => one !== ''),
    use: ({ path }) => used.add(path),
    note: ({ path }, words) => said.push({ path, text: words }),
    notes: () => {
      const rest = [...leaves(root, used, 0)].map((path) => ({ path, text: notKept }));
      return [...said, ...rest].slice(0, mostNotes);
    },
  };
}

const notKept: Bilingual = {
  sv: 'togs inte med: registren har inget fält för det',
  en: 'was not taken: the registers have no field for it',
};

/** The places of all values that say something and that nothing used. */
function* leaves(
  { path, value }: Node,
  used: ReadonlySet<string>,
  depth: number,
): Generator<string> {
  if (used.has(path) || value === null || value === undefined || value === '') return;
  if (depth > deepest) yield path;
  else if (Array.isArray(value)) {
    for (const [n, entry] of value.entries()) {
      yield* leaves({ path: `${path}[${n}]`, value: entry }, used, depth + 1);
    }
  } else if (isGroup(value)) {
    for (const [name, entry] of Object.entries(value)) {
      const inner = path === '' ? name : `${path}.${name}`;
      yield* leaves({ path: inner.slice(0, 300), value: entry }, used, depth + 1);
    }
  } else yield path;
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
