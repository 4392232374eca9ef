import { attachmentsService } from './attachments/service.ts';
import { extractsService } from './extracts/service.ts';
import type { HandlerTable } from './handlers.ts';
import { journalService } from './journal/service.ts';
import type { Instant, TimeZone } from './kit/dates.ts';
import { isPrintableLogo } from './letters/pdf/logo.ts';
import { lettersService } from './letters/service.ts';
import { requestsService } from './requests/service.ts';
import { settingsService } from './settings/service.ts';
import type { OpenVault } from './vault/vault.ts';

export type AreaParts = {
  readonly vault: OpenVault;
  readonly clock: () => Instant;
  readonly newId: () => string;
  /** The officer's, until the settings name the organisation's. */
  readonly timeZone: TimeZone;
};

/** What an open vault can do. */
export type Areas = {
  readonly handlers: HandlerTable;
  /** The organisation's time zone, in which days begin and end. */
  timeZone(): TimeZone;
};

/** Opens every area over an open vault and introduces them to each other. */
export function openAreas(parts: AreaParts): Areas {
  const { vault, clock, newId } = parts;
  const { read } = vault;
  const settings = settingsService({ read, timeZone: parts.timeZone, isPrintableLogo });
  const timeZone = () => settings.current().organisation.timeZone;
  const attachments = attachmentsService({ read, newId });
  const extracts = extractsService({
    read,
    newId,
    requireRequest: (id) => requests.require(id),
    standingAnswers: () => settings.current().processing,
  });
  const letters = lettersService({
    read,
    newId,
    clock,
    attachments,
    request: (id) => requests.view(id),
    extract: (id) => extracts.view(id),
    rows: (dataSet) => extracts.rows(dataSet),
    organisation: () => settings.current().organisation,
  });
  const requests = requestsService({
    read,
    clock,
    newId,
    timeZone,
    attachments,
    lettersOf: (id) => letters.of(id),
    lettersOwed: () => letters.owed(),
    openFindings: (id) => extracts.openFindings(id),
    letterLanguage: () => settings.current().organisation.letterLanguage,
    extractChangedAt: (id) => journal.lastExtractChange(id),
    oweAcknowledgement: (unit, id) => letters.owe(unit, id, 'acknowledgement'),
  });
  const journal = journalService({ vault });
  return {
    timeZone,
    handlers: {
      ...settings.handlers,
      ...requests.handlers,
      ...extracts.handlers,
      ...letters.handlers,
      ...journal.handlers,
    },
  };
}
