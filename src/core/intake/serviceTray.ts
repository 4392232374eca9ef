import type { CommandCall, Handlers } from '../handlers.ts';
import { localDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { IntakeItemId, RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { intakeContract } from './contract.ts';
import type { IntakeItem } from './model.ts';
import { keptOfErased, keptOfTaken } from './rules/leftOver.ts';
import { addToTray, readAgain } from './serviceAdd.ts';
import { shown } from './shown.ts';
import { countIn, itemOf, itemsIn, type StoredItem, updateItem } from './store.ts';
import type { IntakeTray, PreparedItem, TrayParts } from './trayPorts.ts';

/** The intake tray over the vault: its methods, and what the cases ask of it. */
export type TrayService = IntakeTray & {
  readonly handlers: Handlers<Omit<typeof intakeContract, 'intake.read'>>;
};

export function trayService(parts: TrayParts): TrayService {
  const { read, cases } = parts;
  const show = (item: StoredItem) => shown(item, cases);
  return {
    prepare: (id) => prepare(id, parts),
    take: (unit, id, requestId) => {
      const item = requireState(required(unit.db, id), 'waiting');
      change(unit, 'intake.joined', handedTo(item, 'opened', requestId), parts);
    },
    waiting: () => countIn(read, 'waiting'),
    handlers: {
      'intake.add': async (input, call) => ({
        items: (await addToTray(input, call, parts)).map(show),
      }),
      'intake.list': ({ state, offset, limit }) => ({
        items: itemsIn(read, state, { offset, limit }).map(show),
        total: countIn(read, state),
      }),
      'intake.get': ({ id }) => show(required(read, id)),
      'intake.join': (input, call) => join(input, call, parts),
      'intake.dismiss': ({ id, version, reason, erase }, call) =>
        call.write((unit) => {
          const item = requireState(ofVersion(unit.db, id, version), 'waiting');
          const dismissed: StoredItem = { ...item, state: 'dismissed', reason };
          return show(
            erase
              ? eraseFile(unit, dismissed, parts)
              : change(unit, 'intake.dismissed', dismissed, parts),
          );
        }),
      'intake.restore': ({ id, version }, call) =>
        call.write((unit) => {
          const item = requireState(ofVersion(unit.db, id, version), 'dismissed');
          if (item.attachmentId === null) throw erased();
          const restored = { ...item, state: 'waiting', reason: '' } as const;
          return show(change(unit, 'intake.restored', restored, parts));
        }),
    },
  };
}

async function prepare(id: IntakeItemId, parts: TrayParts): Promise<PreparedItem> {
  const { read, attachments, timeZone } = parts;
  const { attachmentId, sha256, ...item } = requireState(required(read, id), 'waiting');
  if (attachmentId === null || sha256 === null) throw erased();
  return {
    fileName: item.fileName,
    sha256,
    attachmentId,
    message: 'message' in item.reading ? item.reading.message : undefined,
    parts: await readAgain(item, attachments.bytes(attachmentId), timeZone()),
  };
}

async function join(
  input: { readonly id: IntakeItemId; readonly version: number; readonly requestId: RequestId },
  call: CommandCall,
  parts: TrayParts,
): Promise<IntakeItem> {
  const { sha256: _, ...reply } = await prepare(input.id, parts);
  return call.write((unit) => {
    const item = requireState(ofVersion(unit.db, input.id, input.version), 'waiting');
    parts.cases.joinReply(unit, input.requestId, reply);
    const joined = handedTo(item, 'joined', input.requestId);
    return shown(change(unit, 'intake.joined', joined, parts), parts.cases);
  });
}

/** The case holds the file from now on, so that it can be erased there; the tray keeps only what came when. */
function handedTo(item: StoredItem, state: 'opened' | 'joined', requestId: RequestId): StoredItem {
  const reading =
    'message' in item.reading ? { message: keptOfTaken(item.reading.message) } : item.reading;
  return { ...item, reading, state, requestId, attachmentId: null };
}

function eraseFile(unit: Unit, item: StoredItem, parts: TrayParts): StoredItem {
  const { attachmentId, reading } = item;
  const kept: StoredItem = {
    ...item,
    fileName: '–',
    attachmentId: null,
    reading: 'message' in reading ? { message: keptOfErased(reading.message) } : reading,
  };
  const left = change(unit, 'intake.dismissed', kept, parts);
  if (attachmentId !== null) parts.attachments.erase(unit, attachmentId);
  return left;
}

function change(
  unit: Unit,
  action: 'intake.joined' | 'intake.dismissed' | 'intake.restored',
  item: StoredItem,
  { timeZone }: TrayParts,
): StoredItem {
  const settledOn = item.state === 'waiting' ? null : localDate(unit.now, timeZone());
  updateItem(unit.db, { ...item, settledOn });
  unit.journal({
    action,
    object: { type: 'intakeItem', id: item.id },
    fields: { state: item.state, reason: item.reason, request: item.requestId },
  });
  unit.changed('intake', item.id);
  return required(unit.db, item.id);
}

function ofVersion(db: Readable, id: IntakeItemId, version: number): StoredItem {
  const item = required(db, id);
  if (item.version !== version) throw new FristError('staleVersion');
  return item;
}

function required(db: Readable, id: IntakeItemId): StoredItem {
  const item = itemOf(db, id);
  if (!item) throw new FristError('notFound');
  return item;
}

function requireState(item: StoredItem, state: StoredItem['state']): StoredItem {
  if (item.state === state) return item;
  throw new FristError('notPossible', {
    reasonSv:
      state === 'waiting' ? 'filen väntar inte längre i inkorgen' : 'filen är inte undanlagd',
    reasonEn:
      state === 'waiting' ? 'the file no longer waits in the tray' : 'the file was not dismissed',
  });
}

function erased(): FristError {
  return new FristError('notPossible', {
    reasonSv: 'filen är raderad',
    reasonEn: 'the file has been erased',
  });
}
