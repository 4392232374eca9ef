import type { SubjectCategory } from '../../../processing/model.ts';
import { basisOf, both, type Draft, datum, eachOnce, oneLine } from './draft.ts';
import { fidesCategory, fidesSubject, isFidesSpecial } from './fidesNames.ts';
import type { Node, Reader } from './reading.ts';

/** A dataset: what it is called, and the categories of all its fields. */
type Dataset = {
  readonly node: Node;
  readonly key: string;
  readonly name: string;
  readonly categories: readonly string[];
};

/**
 * A fideslang manifest as drafts: one record for each privacy declaration of a system, one for each dataset that no
 * declaration names, and a supplier for each system that belongs to a company with a name.
 */
export function draftsOfFides(reader: Reader): readonly Draft[] {
  const { root, at, entries } = reader;
  const datasets = entries(at(root, 'dataset')).map((node) => datasetOf(reader, node));
  const uses = usesBy(reader);
  const named = new Set<string>();
  const records: Draft[] = [];
  const suppliers: Draft[] = [];
  for (const system of entries(at(root, 'system'))) {
    suppliers.push(...supplierOf(reader, system));
    for (const declaration of entries(at(system, 'privacy_declarations'))) {
      records.push(recordOf(reader, { system, declaration, datasets, uses, named }));
    }
  }
  const alone = datasets
    .filter(({ key }) => !named.has(key))
    .map((dataset) => recordOfDataset(reader, dataset));
  return [...suppliers, ...records, ...alone];
}

/** What each use of data is called where the manifest says so itself. */
function usesBy({ root, at, entries, text }: Reader): ReadonlyMap<string, string> {
  return new Map(
    entries(at(root, 'data_use')).map((node) => {
      const name = text(at(node, 'name'));
      return [text(at(node, 'fides_key')), text(at(node, 'description')) || name];
    }),
  );
}

function datasetOf(reader: Reader, node: Node): Dataset {
  const { at, entries, text, texts } = reader;
  const fieldsUnder = (owner: Node): readonly string[] =>
    entries(at(owner, 'fields')).flatMap((field) => {
      reader.use(at(field, 'name'));
      reader.use(at(field, 'description'));
      return [...texts(at(field, 'data_categories')), ...fieldsUnder(field)];
    });
  const collections = entries(at(node, 'collections')).flatMap((collection) => {
    reader.use(at(collection, 'name'));
    return [...texts(at(collection, 'data_categories')), ...fieldsUnder(collection)];
  });
  reader.use(at(node, 'organization_fides_key'));
  const key = text(at(node, 'fides_key'));
  return {
    node,
    key,
    name: text(at(node, 'name')) || key,
    categories: [...new Set([...texts(at(node, 'data_categories')), ...collections])],
  };
}

type Declared = {
  readonly system: Node;
  readonly declaration: Node;
  readonly datasets: readonly Dataset[];
  readonly uses: ReadonlyMap<string, string>;
  readonly named: Set<string>;
};

function recordOf(reader: Reader, { system, declaration, datasets, uses, named }: Declared): Draft {
  const { at, text, texts } = reader;
  for (const name of ['fides_key', 'organization_fides_key', 'system_type'])
    reader.use(at(system, name));
  const systemName = text(at(system, 'name')) || text(at(system, 'fides_key'));
  const use = text(at(declaration, 'data_use'));
  const title = text(at(declaration, 'name')) || `${systemName}: ${use}`;
  const references = referencesOf(reader, system, declaration);
  const held = datasets.filter(({ key }) => references.includes(key));
  for (const { key } of held) named.add(key);
  const categories = [
    ...texts(at(declaration, 'data_categories')),
    ...held.flatMap((dataset) => dataset.categories),
  ];
  const basis = text(at(declaration, 'legal_basis_for_processing'));
  const code = basisOf(basis);
  const purpose = [uses.get(use) ?? use, text(at(system, 'description'))];
  return {
    register: 'processing',
    path: declaration.path,
    content: {
      statement: {
        title: both(oneLine(title), 200),
        purposes: both(purpose.filter((words) => words !== '').join('\n')),
        legalBasis: both(code ? '' : basis, 1000),
        retention: both(retentionOf(reader, declaration)),
        recipients: both(text(at(declaration, 'third_parties'))),
      },
      legalBases: code ? [code] : [],
      subjects: subjectsOf(reader, declaration),
      data: dataOf(categories),
      systems: [
        ...new Set([systemName, ...held.map(({ name }) => name)].map((name) => oneLine(name, 120))),
      ],
      owner: oneLine(text(at(system, 'administrating_department')), 120),
    },
  };
}

/** The datasets that a declaration or its system reads or writes, by key. */
function referencesOf(
  { at, entries, text, texts }: Reader,
  system: Node,
  declaration: Node,
): readonly string[] {
  const flows = ['ingress', 'egress'].flatMap((name) => [
    ...entries(at(system, name)).flatMap((flow) => [text(at(flow, 'fides_key')), ...texts(flow)]),
    ...texts(at(declaration, name)),
  ]);
  return [...flows, ...texts(at(declaration, 'dataset_references'))].filter((key) => key !== '');
}

function retentionOf({ at, text }: Reader, declaration: Node): string {
  const period = text(at(declaration, 'retention_period'));
  return /^\d+$/.test(period) ? `${period} dagar / days` : period;
}

function subjectsOf(reader: Reader, declaration: Node): SubjectCategory[] {
  const found = new Set<SubjectCategory>();
  const node = reader.at(declaration, 'data_subjects');
  for (const entry of reader.entries(node)) {
    const key = reader.text(entry) || reader.text(reader.at(entry, 'fides_key'));
    const subject = fidesSubject(key);
    found.add(subject ?? 'other');
    if (!subject) {
      reader.note(entry, {
        sv: 'ingen av registrets kategorier av personer: står som övriga',
        en: 'none of the register’s categories of persons: entered as other',
      });
    }
  }
  return [...found];
}

function dataOf(keys: readonly string[]) {
  const data = keys.map((key) => ({
    ...datum(key, fidesCategory(key)),
    special: isFidesSpecial(key),
  }));
  return eachOnce(data).slice(0, 60);
}

function recordOfDataset({ at, text }: Reader, { node, name, categories }: Dataset): Draft {
  return {
    register: 'processing',
    path: node.path,
    content: {
      statement: { title: both(oneLine(name), 200), purposes: both(text(at(node, 'description'))) },
      data: dataOf(categories),
      systems: [oneLine(name, 120)],
    },
  };
}

function supplierOf({ at, text }: Reader, system: Node): readonly Draft[] {
  const legal = text(at(system, 'legal_name'));
  if (legal === '') return [];
  const address = oneLine(text(at(system, 'legal_address')), 120);
  const service = oneLine(text(at(system, 'name')));
  const content = { name: oneLine(legal), service, addressLines: address === '' ? [] : [address] };
  return [{ register: 'suppliers', path: system.path, content }];
}
