import { type DataSetId, dataSetIdSchema, type SourceId, sourceIdSchema } from '../kit/ids.ts';
import type { Readable } from '../vault/sql.ts';
import type { ReadTable } from './reading/model.ts';
import type { SourceRead } from './reading/readFile.ts';
import { rememberedMapping } from './remembered.ts';
import { categoriesOfPages, stemOf, titleOf } from './rules/adding.ts';
import { categoriesOf } from './rules/recognition/columns.ts';
import { isSameSystem, type KnownRecord, likelyRecord } from './rules/recognition/records.ts';
import type { NewDataSet } from './storeDataSets.ts';
import type { NewSource } from './storeSources.ts';

/** A file and the data sets that were read from it, ready to be kept; what it came within stands before it. */
export type AddedSource = Omit<NewSource, 'attachmentId' | 'size' | 'sha256'> & {
  readonly read: SourceRead;
  readonly sets: readonly NewDataSet[];
};

type Given = { readonly source?: string | undefined; readonly title?: string | undefined };

export type AddingParts = {
  readonly read: Readable;
  readonly newId: () => string;
  readonly records: {
    readonly fitting: readonly KnownRecord[];
    readonly all: readonly KnownRecord[];
  };
};

/** What a file becomes: itself and what came within it, each with its data sets, as they were understood before or look. */
export function addedSources(
  read: SourceRead,
  given: Given,
  parts: AddingParts,
  partOf?: SourceId,
): readonly AddedSource[] {
  const id = sourceIdSchema.parse(parts.newId());
  const source = given.source ?? sourceOf(read, parts);
  const own: AddedSource = {
    id,
    ...(partOf === undefined ? {} : { partOf }),
    kind: read.kind,
    fileName: read.file.fileName,
    source,
    remarks: read.remarks,
    read,
    sets: setsOf(read, { ...given, source }, parts).map((set) => ({ ...set, sourceId: id })),
  };
  const within = read.within.flatMap((part) => addedSources(part, { source }, parts, id));
  return [own, ...within];
}

/** As it was called the last time, else the system that the file’s name names, else that name. */
function sourceOf({ tables, file }: SourceRead, { read, records }: AddingParts): string {
  const stem = stemOf(file.fileName).slice(0, 200).toWellFormed().trim();
  const remembered = tables.map(({ columns }) => rememberedMapping(read, columns, undefined));
  const system = [...records.fitting, ...records.all]
    .flatMap(({ systems }) => systems)
    .find((name) => isSameSystem(name, stem));
  return remembered.find((mapping) => mapping !== undefined)?.source ?? system ?? stem;
}

function setsOf(
  { tables, pages, file, kind }: SourceRead,
  given: Given & { readonly source: string },
  parts: AddingParts,
): readonly NewDataSet[] {
  const newId = () => dataSetIdSchema.parse(parts.newId());
  const name = given.title ?? stemOf(file.fileName);
  const titled = (table: string) => titleOf(name, table, tables.length > 1);
  if (pages.length === 0)
    return tables.map((table) =>
      tableSet(table, newId(), { ...given, title: titled(table.title) }, parts),
    );
  const categories = categoriesOfPages(kind);
  const recordId = likelyRecord({ source: given.source, categories }, parts.records);
  return [
    {
      id: newId(),
      shape: 'pages',
      title: titled(''),
      source: given.source,
      ...(recordId === undefined ? {} : { recordId }),
      categories,
      columns: [],
      choices: [],
      rows: [],
      pages: pages.length,
    },
  ];
}

function tableSet(
  { columns, rows, choices: recognised }: ReadTable,
  id: DataSetId,
  { title, source }: { readonly title: string; readonly source: string },
  { read, records }: AddingParts,
): NewDataSet {
  const remembered = rememberedMapping(read, columns, source);
  const choices = remembered?.choices ?? recognised;
  const categories = categoriesOf(choices);
  const known = records.all.find((record) => record.id === remembered?.recordId)?.id;
  const recordId = known ?? likelyRecord({ source, categories }, records);
  return {
    id,
    shape: 'table',
    title,
    source,
    ...(recordId === undefined ? {} : { recordId }),
    categories,
    columns,
    choices,
    rows,
    pages: 0,
  };
}
