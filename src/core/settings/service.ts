import type { CommandCall, Handlers } from '../handlers.ts';
import type { JournalAction } from '../journal/model.ts';
import type { TimeZone } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { settingsContract } from './contract.ts';
import type { Settings } from './model.ts';
import { blankSettings } from './rules.ts';
import { wesafeSample } from './sample.ts';
import { readSettings, writeSettings } from './store.ts';

export type SettingsService = {
  readonly handlers: Handlers<typeof settingsContract>;
  /** The settings as they stand. */
  current(): Settings;
};

export function settingsService(parts: {
  readonly read: Readable;
  readonly timeZone: TimeZone;
  /** True when letters can print the image, given in base64. */
  readonly isPrintableLogo: (contentBase64: string) => boolean;
  /** Fills the registers that are empty from the sample. */
  readonly fillRegisters: (unit: Unit) => void;
}): SettingsService {
  const stored = () =>
    readSettings(parts.read) ?? { version: 0, content: blankSettings(parts.timeZone) };

  const answer = () => {
    const { version, content } = stored();
    return { settings: content, version };
  };

  const save = (
    call: CommandCall,
    expected: number,
    action: JournalAction,
    change: (before: Settings) => Settings,
    besides: (unit: Unit) => void = () => undefined,
  ) =>
    call.write((unit) => {
      const { version, content } = stored();
      if (version !== expected) throw new FristError('staleVersion');
      const after = change(content);
      writeSettings(unit.db, { version: version + 1, content: after });
      unit.journal({
        action,
        object: { type: 'settings', id: '1' },
        fields: changes(content, after),
      });
      unit.changed('settings');
      besides(unit);
      return answer();
    });

  return {
    current: () => stored().content,
    handlers: {
      'settings.get': answer,
      'settings.saveOrganisation': ({ organisation, version }, call) => {
        const { logo } = organisation;
        if (logo && !parts.isPrintableLogo(logo.contentBase64)) {
          throw invalidField('organisation.logo', wrongLogo);
        }
        return save(call, version, 'settings.organisationSaved', (before) => ({
          ...before,
          organisation,
        }));
      },
      'settings.startFromSample': ({ version }, call) =>
        save(call, version, 'settings.sampleLoaded', wesafeSample, parts.fillRegisters),
    },
  };
}

const wrongLogo =
  'cannot be printed on letters: use a PNG that is not interlaced, of at most 4 megapixels, or a JPEG in RGB or greyscale';

/** The fields that differ, each with its new value, for the journal's commitments. */
function changes(before: Settings, after: Settings): { [field: string]: string } {
  const was = new Map(flatten(before));
  return Object.fromEntries(flatten(after).filter(([field, value]) => was.get(field) !== value));
}

function flatten({ organisation }: Settings): readonly (readonly [string, string])[] {
  return Object.entries(organisation).map(
    ([field, value]) => [`organisation.${field}`, JSON.stringify(value)] as const,
  );
}
