import { basisOf, both, type Draft, datum, eachOnce, oneLine } from './draft.ts';
import type { Node, Reader } from './reading.ts';

/** A TILT document as drafts: one record for each entry of data disclosed, one supplier for each recipient with a name. */
export function draftsOfTilt(reader: Reader): readonly Draft[] {
  const { root, at, entries } = reader;
  // What identifies the document, and the controller itself, are no items of a register.
  for (const name of ['meta', 'controller', 'dataProtectionOfficer']) {
    reader.note(at(root, name), {
      sv: 'gäller dokumentet eller den ansvarige: hör hemma i inställningarna',
      en: 'concerns the document or the controller: belongs in the settings',
    });
    reader.use(at(root, name));
  }
  const disclosed = entries(at(root, 'dataDisclosed'));
  const sources = sourcesBy(reader);
  const records = disclosed.map((node) => recordOf(reader, node, sources));
  return [...suppliersOf(reader, disclosed), ...records];
}

/** Where the data of each category come from, in words. */
function sourcesBy({ root, at, entries, text }: Reader): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const node of entries(at(root, 'sources'))) {
    const category = text(at(node, 'dataCategory')).toLowerCase();
    const words = entries(at(node, 'sources')).map((source) => text(at(source, 'description')));
    found.set(category, [...(found.get(category) ?? []), ...words.filter((word) => word !== '')]);
  }
  return found;
}

function recordOf(
  reader: Reader,
  node: Node,
  sources: ReadonlyMap<string, readonly string[]>,
): Draft {
  const { at, entries, text, texts } = reader;
  reader.use(at(node, '_id'));
  const categories = texts(at(node, 'category'));
  const purposes = entries(at(node, 'purposes')).map((purpose) => ({
    title: text(at(purpose, 'purpose')),
    words: text(at(purpose, 'description')),
  }));
  const title =
    purposes
      .map((purpose) => purpose.title)
      .filter(isSaid)
      .join(', ') || categories.join(', ');
  const bases = basesOf(reader, node);
  const from = [...new Set(categories.flatMap((name) => sources.get(name.toLowerCase()) ?? []))];
  return {
    register: 'processing',
    path: node.path,
    content: {
      statement: {
        title: both(oneLine(title || node.path), 200),
        purposes: both(purposes.map(({ words, title: name }) => words || name).join('\n')),
        legalBasis: both(bases.words, 1000),
        retention: both(retentionOf(reader, node)),
        source: both(from.join('\n')),
      },
      legalBases: [...bases.codes],
      data: eachOnce(categories.map((name) => datum(name))),
      recipients: recipientsOf(reader, node),
    },
  };
}

function isSaid(word: string): boolean {
  return word !== '';
}

function basesOf(reader: Reader, node: Node) {
  const { at, entries, text } = reader;
  const codes = new Set<NonNullable<ReturnType<typeof basisOf>>>();
  const words: string[] = [];
  for (const basis of entries(at(node, 'legalBases'))) {
    const reference = text(at(basis, 'reference'));
    const code = basisOf(reference);
    if (code) codes.add(code);
    else reader.note(at(basis, 'reference'), asWords);
    const description = text(at(basis, 'description'));
    words.push([code ? '' : reference, description].filter(isSaid).join(': '));
  }
  for (const interest of entries(at(node, 'legitimateInterests'))) {
    if (text(at(interest, 'exists')) === 'true') codes.add('f');
    words.push(text(at(interest, 'reasoning')));
  }
  return { codes, words: words.filter(isSaid).join('\n') };
}

const asWords = {
  sv: 'är ingen grund i artikel 6.1: står kvar i ord',
  en: 'is no basis of Article 6(1): kept in words',
};

/** Periods and conditions in words: a rule of retention is the officer's to make. */
function retentionOf(reader: Reader, node: Node): string {
  const { at, entries, text, texts } = reader;
  const lines = entries(at(node, 'storage')).flatMap((storage) => {
    const periods = entries(at(storage, 'temporal')).map((period) =>
      [text(at(period, 'description')), text(at(period, 'ttl'))].filter(isSaid).join(': '),
    );
    reader.use(at(storage, 'aggregationFunction'));
    const laws = texts(at(storage, 'legalBasisConditional'));
    return [...periods, ...texts(at(storage, 'purposeConditional')), ...laws];
  });
  if (lines.length > 0) {
    reader.note(at(node, 'storage'), {
      sv: 'lagringstiden står i ord: gör en gallringsregel av den',
      en: 'the period is kept in words: make a retention rule of it',
    });
  }
  return lines.filter(isSaid).join('\n');
}

function recipientsOf({ at, entries, text }: Reader, node: Node) {
  return entries(at(node, 'recipients'))
    .slice(0, 50)
    .flatMap((recipient) => {
      const category = text(at(recipient, 'category'));
      const name = oneLine(text(at(recipient, 'name')) || category);
      const address = oneLine(text(at(recipient, 'address')), 120);
      if (name === '') return [];
      return [{ name, role: oneLine(category), addressLines: address === '' ? [] : [address] }];
    });
}

/** The recipients that have a name, each once. */
function suppliersOf(reader: Reader, disclosed: readonly Node[]): readonly Draft[] {
  const { at, entries, text } = reader;
  const found = new Map<string, Draft>();
  for (const node of disclosed.flatMap((one) => entries(at(one, 'recipients')))) {
    const name = oneLine(text(at(node, 'name')));
    if (name === '' || found.has(name.toLowerCase())) continue;
    const address = oneLine(text(at(node, 'address')), 120);
    found.set(name.toLowerCase(), {
      register: 'suppliers',
      path: node.path,
      content: {
        name,
        service: oneLine(text(at(node, 'category'))),
        country: oneLine(text(at(node, 'country')), 80),
        addressLines: address === '' ? [] : [address],
      },
    });
  }
  return [...found.values()];
}
