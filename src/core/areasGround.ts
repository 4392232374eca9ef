import { type AttachmentsService, attachmentsService } from './attachments/service.ts';
import { type DocumentsService, documentsService } from './documents/service.ts';
import { type JournalService, journalService } from './journal/service.ts';
import type { Instant, TimeZone } from './kit/dates.ts';
import type { Language } from './kit/language.ts';
import { isPrintableLogo } from './letters/pdf/logo.ts';
import type { Organisation } from './settings/model.ts';
import { type SettingsService, settingsService } from './settings/service.ts';
import { type SuppressionService, suppressionService } from './suppression/service.ts';
import type { Unit } from './unitOfWork.ts';
import type { OpenVault } from './vault/vault.ts';

export type AreaParts = {
  readonly vault: OpenVault;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  /** The officer's, until the settings name the organisation's. */
  readonly timeZone: TimeZone;
};

/** What every area stands on: the vault's readers and writers, the settings, and what is kept and printed. */
export type Ground = Omit<AreaParts, 'timeZone'> & {
  readonly read: OpenVault['read'];
  readonly attachments: AttachmentsService;
  readonly settings: SettingsService;
  readonly documents: DocumentsService;
  readonly suppression: SuppressionService;
  readonly journal: JournalService;
  /** The organisation's time zone, in which days begin and end. */
  readonly timeZone: () => TimeZone;
  /** The language of the organisation's letters. */
  readonly language: () => Language;
  readonly organisation: () => Organisation;
};

export function openGround(
  parts: AreaParts & { readonly fillRegisters: (unit: Unit) => void },
): Ground {
  const { vault, clock, newId, randomBytes, fillRegisters } = parts;
  const { read } = vault;
  const attachments = attachmentsService({ read, newId });
  const settings = settingsService({
    read,
    timeZone: parts.timeZone,
    isPrintableLogo,
    fillRegisters,
  });
  const organisation = () => settings.current().organisation;
  const timeZone = () => organisation().timeZone;
  return {
    vault,
    clock,
    newId,
    randomBytes,
    read,
    attachments,
    settings,
    organisation,
    timeZone,
    language: () => organisation().letterLanguage,
    documents: documentsService({ read, newId, attachments, organisation }),
    suppression: suppressionService({ read, clock, newId, timeZone, key: vault.suppressionKey }),
    journal: journalService({ vault }),
  };
}
