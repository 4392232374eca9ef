import { forgetFiles } from '../attachments/forget.ts';
import type { AttachmentsService } from '../attachments/service.ts';
import type { Handlers } from '../handlers.ts';
import { type Instant, instantOf, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import { attachmentIdSchema } from '../kit/ids.ts';
import { searchExpression } from '../kit/search.ts';
import type { Readable } from '../vault/sql.ts';
import type { registersContract } from './contract.ts';
import { registerNames } from './model/names.ts';
import { countDuties, dutiesBetween } from './store.ts';
import { deleteFile, documentOf, fileRow, insertFile, unclaimedFiles } from './storeLinks.ts';
import { countsOfRegisters, itemsMatching } from './storeList.ts';

export type RegistersService = {
  readonly handlers: Handlers<typeof registersContract>;
  /** What is due until a plain date, overdue ones among it, earliest first; five thousand at most. */
  dueUntil(until: PlainDate): ReturnType<typeof dutiesBetween>;
};

const mostDue = 5000;

/** What asks all registers at once: due days, search, counts, files. */
export function registersService(parts: {
  readonly read: Readable;
  readonly clock: () => Instant;
  readonly timeZone: () => TimeZone;
  readonly attachments: AttachmentsService;
}): RegistersService {
  const { read, clock, timeZone, attachments } = parts;
  return {
    dueUntil: (until) => dutiesBetween(read, { until }, mostDue),
    handlers: {
      'registers.duties': ({ limit, ...range }) => ({
        duties: dutiesBetween(read, range, limit),
        total: countDuties(read, range),
      }),
      'registers.search': ({ search, limit }) => {
        const match = searchExpression(search);
        return { items: match === undefined ? [] : itemsMatching(read, match, limit) };
      },
      'registers.counts': () => {
        const counts = countsOfRegisters(read, localDate(clock(), timeZone()));
        const none = { items: 0, withGaps: 0, due: 0 };
        return {
          counts: registerNames.map(
            (register) =>
              counts.find((count) => count.register === register) ?? { register, ...none },
          ),
        };
      },
      'registers.document': ({ id }) => {
        const document = documentOf(read, id);
        if (!document) throw new FristError('notFound');
        const bytes = attachments.bytes(document.attachmentId);
        return {
          fileName: document.fileName,
          contentBase64: Buffer.from(bytes).toString('base64'),
        };
      },
      'registers.keepFile': ({ fileName, contentBase64 }, call) =>
        call.write((unit) => {
          for (const id of unclaimedFiles(unit.db, dayBefore(unit.now))) {
            deleteFile(unit.db, id);
            attachments.erase(unit, id);
            forgetFiles(unit.db, [id]);
          }
          const { id, size, sha256 } = attachments.keep(unit, Buffer.from(contentBase64, 'base64'));
          insertFile(unit.db, id);
          unit.journal({ action: 'registers.fileKept', fields: { sha256, size } });
          return { attachmentId: id, fileName, size };
        }),
      'registers.file': ({ attachmentId }) => {
        const id = attachmentIdSchema.parse(attachmentId);
        if (!fileRow(read, id)) throw new FristError('notFound');
        return { contentBase64: Buffer.from(attachments.bytes(id)).toString('base64') };
      },
    },
  };
}

/** A form that names its files is not open for longer than a day. */
function dayBefore(moment: Instant): Instant {
  return instantOf(Date.parse(moment) - 24 * 3600 * 1000);
}
