import type { AttachmentsService } from '../attachments/service.ts';
import type { CommandCall, QueryCall } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import { type RegisterItemId, registerDocumentIdSchema } from '../kit/ids.ts';
import { renderDocument } from '../letters/pdf/document.ts';
import type { RenderedDocument } from '../letters/pdf/paper.ts';
import type { RegisterDocument } from '../registers/model/item.ts';
import { addDocument, itemVersion } from '../registers/serviceDocuments.ts';
import type { Organisation } from '../settings/model.ts';
import { nextTurn } from '../turns.ts';
import type { Readable } from '../vault/sql.ts';
import type { PrintedDocument } from './model.ts';
import { unbroken } from './rules/unbroken.ts';

/** What is kept of an item: which kind of paper, what stands on it, and the name of its file. */
export type KeepingDocument = {
  /** The item of a register that the paper belongs to. */
  readonly id: RegisterItemId;
  /** A code such as `certificate`; the journal names it. */
  readonly kind: string;
  readonly document: PrintedDocument;
  /** ASCII with its ending, without personal data. */
  readonly fileName: string;
};

/** Papers that are no letters to a data subject: registers, sheets, certificates, notices, letters to suppliers. */
export type DocumentsService = {
  /**
   * Prints on the organisation's letterhead as a tagged PDF/A-3a and PDF/UA-1 file; the same facts give the same
   * bytes. Throws missingGlyph, cancelled.
   */
  print(
    document: PrintedDocument,
    call?: Pick<QueryCall, 'signal' | 'progress'>,
  ): Promise<RenderedDocument>;
  /**
   * Prints and keeps a paper with its item, in a transaction of its own. Throws notFound, missingGlyph, cancelled,
   * and staleVersion when the item was changed while it was printed; then nothing is kept.
   */
  keep(call: CommandCall, keeping: KeepingDocument): Promise<RegisterDocument>;
};

/** Opens the printing of documents over an open vault. */
export function documentsService(parts: {
  readonly read: Readable;
  readonly newId: () => string;
  readonly attachments: AttachmentsService;
  readonly organisation: () => Organisation;
}): DocumentsService {
  const { read, newId, attachments, organisation } = parts;
  const print: DocumentsService['print'] = async (document, call) => {
    // A register of thousands was made in one turn: others go before it is set.
    await nextTurn();
    return renderDocument(unbroken(document), organisation(), call);
  };
  return {
    print,
    keep: async (call, { id, kind, document, fileName }) => {
      const version = itemVersion(read, id);
      const { bytes, pages } = await print(document, call);
      return call.write((unit) => {
        if (itemVersion(unit.db, id) !== version) throw new FristError('staleVersion');
        const file = attachments.keep(unit, bytes);
        return addDocument(unit, id, {
          id: registerDocumentIdSchema.parse(newId()),
          kind,
          title: document.title,
          language: document.language,
          madeAt: unit.now,
          attachmentId: file.id,
          fileName,
          sha256: file.sha256,
          pages,
        });
      });
    },
  };
}
