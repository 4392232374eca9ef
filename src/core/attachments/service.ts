import { createHash } from 'node:crypto';
import { FristError } from '../kit/errors.ts';
import { type AttachmentId, attachmentIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import {
  type AttachmentHeader,
  chunksOf,
  deleteChunks,
  findAttachment,
  insertAttachment,
  insertChunk,
} from './store.ts';

/** Small enough that one chunk never makes a page of the database grow unreasonably. */
const chunkBytes = 256 * 1024;

/** Files inside the vault: one encrypted place, one backup, nothing left over on disk. */
export type AttachmentsService = {
  /** Keeps the bytes as they are; answers their id, size and SHA-256. */
  keep(unit: Unit, bytes: Uint8Array): AttachmentHeader;
  /** The bytes, checked against their hash. Throws notFound, for erased ones too, or damagedVault if they differ. */
  bytes(id: AttachmentId): Uint8Array;
  /** Erases the bytes for good; size and hash stay as a record. */
  erase(unit: Unit, id: AttachmentId): void;
};

export function attachmentsService(parts: {
  readonly read: Readable;
  readonly newId: () => string;
}): AttachmentsService {
  return {
    keep: (unit, bytes) => {
      const id = attachmentIdSchema.parse(parts.newId());
      const header = { id, size: bytes.byteLength, sha256: sha256Of(bytes) };
      insertAttachment(unit.db, header, unit.now);
      for (let n = 0; n * chunkBytes < bytes.byteLength; n++) {
        insertChunk(unit.db, id, n, bytes.subarray(n * chunkBytes, (n + 1) * chunkBytes));
      }
      return header;
    },

    bytes: (id) => {
      const header = findAttachment(parts.read, id);
      if (!header) throw new FristError('notFound');
      const chunks = [...chunksOf(parts.read, id)];
      if (chunks.length === 0 && header.size > 0) throw new FristError('notFound');
      const bytes = new Uint8Array(Buffer.concat(chunks));
      if (sha256Of(bytes) !== header.sha256) throw new FristError('damagedVault');
      return bytes;
    },

    erase: (unit, id) => deleteChunks(unit.db, id),
  };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
