import { SaxesParser } from 'saxes';
import type { FoundTable } from './model.ts';
import type { Remarks } from './remarks.ts';
import { tabulated } from './tabulate.ts';
import { told } from './told.ts';
import { deepest, type Entry, entriesOf, type Value } from './value.ts';

/** An element while it is read: its attributes and children, and its text with what children say within it. */
type Open = {
  readonly name: string;
  readonly pairs: Entry[];
  readonly texts: string[];
  hasText: boolean;
};

/**
 * The tables of an XML file: elements that repeat are rows, attributes and nested elements their columns. Names stand
 * without their prefixes. Nothing that the file declares is expanded, nothing is fetched. Undefined, and told, for what
 * has no element.
 */
export function xmlTables(text: string, remarks: Remarks): readonly FoundTable[] | undefined {
  const root = rootOf(text, remarks);
  if (root === undefined) {
    remarks.tell(told.broken());
    return undefined;
  }
  return tabulated(root[1], root[0]);
}

function rootOf(text: string, remarks: Remarks): Entry | undefined {
  const parser = new SaxesParser({ position: true, xmlns: false } as const);
  const line = () => String(parser.line);
  const tree = growingTree(() => remarks.found('deep', line()));
  const once = onlyOnce(remarks);
  parser.on('error', () => remarks.found('brokenXml', line()));
  parser.on('doctype', () => once(told.declared));
  parser.on('comment', () => once(told.comments));
  parser.on('opentag', ({ name, attributes }) => tree.open(name, attributes));
  parser.on('closetag', ({ name }) => tree.close(name));
  parser.on('text', tree.text);
  parser.on('cdata', tree.text);
  for (let at = 0; at < text.length; at += piece) parser.write(text.slice(at, at + piece));
  parser.close();
  return tree.root();
}

const piece = 65_536;

/** Puts elements together as they open and close. What lies too deep stays as it is written. */
function growingTree(onDeep: () => void) {
  const open: Open[] = [];
  let root: Entry | undefined;
  let beyond = 0;
  const addText = (words: string) => {
    const element = open.at(-1);
    element?.texts.push(words);
    if (element && words.trim() !== '') element.hasText = true;
  };
  const closeLast = () => {
    const element = open.pop();
    if (!element) return;
    const entry: Entry = [element.name, valueWithin(element)];
    const parent = open.at(-1);
    parent?.pairs.push(entry);
    // What a child says within its parent’s words is read in its place.
    if (typeof entry[1] === 'string') parent?.texts.push(entry[1]);
    if (!parent) root ??= entry;
  };
  return {
    text: addText,
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (open.length < deepest) {
        const pairs = attributesOf(attributes);
        open.push({ name: localName(name), pairs, texts: [], hasText: false });
        return;
      }
      if (beyond++ === 0) onDeep();
      addText(`<${name}${attributesText(attributes)}>`);
    },
    close: (name: string) => {
      if (beyond === 0) closeLast();
      else {
        beyond--;
        addText(`</${name}>`);
      }
    },
    /** The first element, with what of it was not closed. */
    root: () => {
      while (open.length > 0) closeLast();
      return root;
    },
  };
}

/** Its text alone, or its parts with the text beside them. */
function valueWithin({ pairs, texts, hasText }: Open): Value {
  const text = texts.join('').trim();
  if (pairs.length === 0) return text;
  if (!hasText) return entriesOf(pairs);
  const name = pairs.some(([known]) => known === 'text') ? '#text' : 'text';
  return entriesOf([...pairs, [name, text]]);
}

function attributesOf(attributes: Readonly<Record<string, string>>): Entry[] {
  return Object.entries(attributes)
    .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(([name, value]): Entry => [localName(name), value]);
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function onlyOnce(remarks: Remarks) {
  const done = new Set<unknown>();
  return (remark: Parameters<Remarks['tell']>[0]) => {
    if (!done.has(remark)) remarks.tell(remark);
    done.add(remark);
  };
}
