import { createHash } from 'node:crypto';
import { forgetFiles } from '../attachments/forget.ts';
import { FristError } from '../kit/errors.ts';
import type { RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { type AddedSource, addedSources } from './addingSources.ts';
import { mostBytes, mostPages, mostRows } from './model/source.ts';
import { readFile } from './reading/readFile.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import type { Propose } from './serviceRedactions.ts';
import { freshTexts } from './serviceScan.ts';
import { dataSetsOf, insertDataSet } from './storeDataSets.ts';
import { insertPages } from './storePages.ts';
import {
  deleteSource,
  insertSource,
  sourceFileOf,
  sourceFilesOf,
  sourcesOf,
} from './storeSources.ts';

/** The files that system owners send: in, shown, and out with everything that was read from them. */
export function sourceHandlers(context: ExtractsContext, propose: Propose) {
  const { read, attachments, change } = context;
  return {
    'extracts.addSource': async ({ requestId, fileName, contentBase64, ...given }, call) => {
      context.requireRequest(requestId);
      const bytes = new Uint8Array(Buffer.from(contentBase64, 'base64'));
      const isKnown = knownIn(context, requestId);
      if (isKnown(bytes)) throw alreadyThere();
      assertRoom(context, requestId, [{ bytes, rows: 0, pages: 0 }]);
      const whole = await readFile({ fileName, bytes }, isKnown, call);
      const added = addedSources(whole, given, {
        ...context,
        records: context.recordsFor(requestId),
      });
      assertRoom(context, requestId, added.map(weightOf));
      const texts = added.flatMap(({ sets, read: { pages } }) =>
        sets.map((set) => freshTexts(set, set.shape === 'pages' ? pages : [])),
      );
      const keepProposals = await propose(requestId, texts, call);
      const note = { action: 'extract.sourceAdded', fields: fieldsOf(added) } as const;
      return change(call, requestId, note, (unit) => {
        // Another file may have come in while this one was read and searched.
        if (sourcesOf(unit.db, requestId).some(({ sha256 }) => sha256 === sha256Of(bytes)))
          throw alreadyThere();
        assertRoom(context, requestId, added.map(weightOf));
        for (const source of added) keepSource(unit, requestId, source, context);
        keepProposals(unit);
      });
    },

    'extracts.removeSource': ({ requestId, sourceId }, call) => {
      const found = sourcesOf(read, requestId).find(({ id }) => id === sourceId);
      if (!found) throw new FristError('notFound');
      const { fileName, sha256 } = found;
      const note = { action: 'extract.sourceRemoved', fields: { fileName, sha256 } } as const;
      return change(call, requestId, note, (unit) => {
        const files = sourceFilesOf(unit.db, requestId, sourceId);
        if (!deleteSource(unit.db, requestId, sourceId)) throw new FristError('notFound');
        forgetFiles(unit.db, files);
      });
    },

    'extracts.sourceFile': ({ requestId, sourceId }, call) =>
      call.write((unit) => {
        const file = sourceFileOf(unit.db, requestId, sourceId);
        if (!file) throw new FristError('notFound');
        const fields = { fileName: file.fileName };
        unit.journal({
          action: 'extract.sourceOpened',
          object: { type: 'request', id: requestId },
          fields,
        });
        const contentBase64 = Buffer.from(attachments.bytes(file.attachmentId)).toString('base64');
        return { fileName: file.fileName, contentBase64 };
      }),
  } satisfies Partial<ExtractsHandlers>;
}

function keepSource(
  unit: Unit,
  id: RequestId,
  { read, sets, ...source }: AddedSource,
  { attachments }: ExtractsContext,
): void {
  const { size, sha256, id: attachmentId } = attachments.keep(unit, read.file.bytes);
  insertSource(unit.db, id, { ...source, size, sha256, attachmentId }, unit.now);
  for (const set of sets) {
    insertDataSet(unit.db, id, set);
    if (set.shape === 'pages') insertPages(unit.db, set.id, read.pages);
  }
}

type Weight = { readonly bytes: Uint8Array; readonly rows: number; readonly pages: number };

function weightOf({ read, sets }: AddedSource): Weight {
  const rows = sets.reduce((sum, set) => sum + set.rows.length, 0);
  return { bytes: read.file.bytes, rows, pages: read.pages.length };
}

/** Throws tooLarge with the limit that a case would go beyond. */
function assertRoom({ read }: ExtractsContext, id: RequestId, added: readonly Weight[]): void {
  const sets = dataSetsOf(read, id);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const held = sum(sourcesOf(read, id).map(({ size }) => size));
  if (held + sum(added.map(({ bytes }) => bytes.length)) > mostBytes)
    throw tooLarge(`${mostBytes / 1024 ** 2} MiB`);
  if (sum([...sets, ...added].map(({ rows }) => rows)) > mostRows)
    throw tooLarge(`${mostRows} rows`);
  if (sum([...sets, ...added].map(({ pages }) => pages)) > mostPages)
    throw tooLarge(`${mostPages} pages`);
}

function tooLarge(limit: string): FristError {
  return new FristError('tooLarge', { limit });
}

/** Whether the case has a file with these bytes, or one was asked about before: each is read once. */
function knownIn({ read }: ExtractsContext, id: RequestId): (bytes: Uint8Array) => boolean {
  const known = new Set(sourcesOf(read, id).map(({ sha256 }) => sha256));
  return (bytes) => {
    const hash = sha256Of(bytes);
    const isKnown = known.has(hash);
    known.add(hash);
    return isKnown;
  };
}

function alreadyThere(): FristError {
  return new FristError('notPossible', {
    reasonSv: 'samma fil finns redan i ärendet',
    reasonEn: 'the same file is already in the case',
  });
}

function fieldsOf(added: readonly AddedSource[]) {
  const [first] = added;
  const weights = added.map(weightOf);
  return {
    fileName: first?.fileName ?? '',
    source: first?.source ?? '',
    kind: first?.kind ?? '',
    sha256: sha256Of(first?.read.file.bytes ?? new Uint8Array()),
    rows: weights.reduce((sum, { rows }) => sum + rows, 0),
    pages: weights.reduce((sum, { pages }) => sum + pages, 0),
  };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
