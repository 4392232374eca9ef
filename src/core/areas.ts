import { openDesk, openErasure } from './areasDesk.ts';
import { type AreaParts, openGround } from './areasGround.ts';
import { type AskedOfOthers, openImporting, openRegisters } from './areasRegisters.ts';
import { openReports } from './areasReports.ts';
import type { HandlerTable } from './handlers.ts';
import type { TimeZone } from './kit/dates.ts';
import { hasUnreadItems, readItems } from './registers/serviceRefresh.ts';
import { registerDefinitions } from './registers.ts';
import { fillRegisters } from './sample/service.ts';
import type { Unit } from './unitOfWork.ts';

/** What an open vault can do. */
export type Areas = {
  readonly handlers: HandlerTable;
  /** The organisation's time zone, in which days begin and end. */
  timeZone(): TimeZone;
  /** Whether a migration moved items into the registers that are yet to be read. */
  hasUnreadItems(): boolean;
  /** Reads those items in, with a journal entry. */
  readItems(unit: Unit): void;
  /** Ends what still holds something of the vault in memory. */
  close(): void;
};

/** Opens every area over an open vault and introduces them to each other. */
export function openAreas(parts: AreaParts): Areas {
  const ground = openGround({
    ...parts,
    fillRegisters: (unit) => fillRegisters(unit, { timeZone: ground.timeZone, ...registers }),
  });
  const others: AskedOfOthers = {
    desk: () => desk,
    casesKeptBy: (hold, on) => erasure.casesKeptBy(hold, on),
  };
  const registers = openRegisters(ground, others);
  const desk = openDesk(ground, registers);
  const erasure = openErasure(ground, registers, desk);
  const importing = openImporting(ground, registers);
  const reports = openReports(ground, registers, desk);
  const { settings, suppression, journal } = ground;
  const all = {
    settings,
    suppression,
    journal,
    ...registers,
    ...desk,
    erasure,
    importing,
    reports,
  };
  return {
    timeZone: ground.timeZone,
    hasUnreadItems: () => hasUnreadItems(ground.read),
    readItems: (unit) => readItems(unit, registerDefinitions),
    close: () => desk.extracts.close(),
    handlers: Object.values(all).reduce<HandlerTable>(
      (table, { handlers }) => Object.assign(table, handlers),
      {},
    ),
  };
}
