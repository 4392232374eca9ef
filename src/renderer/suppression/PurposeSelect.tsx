import type { RegisterItemId } from '../../core/kit/ids.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Select } from '../ui/Choice.tsx';
import { suppressionTexts } from './texts.ts';

const every = 'every';
const mostRecords = 200;

type PurposeProps = {
  /** Absent for all that rests on consent. */
  readonly value: RegisterItemId | undefined;
  readonly onChange: (purpose: RegisterItemId | undefined) => void;
};

/** Which processing record a consent was for, or all that rests on consent (Art 7(3)). */
export function PurposeSelect({ value, onChange }: PurposeProps) {
  const t = useTexts(suppressionTexts);
  const say = useBilingual();
  const query = { sort: 'title', limit: mostRecords } as const;
  const items = useAnswer('processing.list', query).value?.items ?? [];
  return (
    <Select<string>
      label={t.purpose}
      value={value ?? every}
      onChange={(next) => onChange(items.find(({ id }) => id === next)?.id)}
      options={[
        { value: every, label: t.everyPurpose },
        ...items.map(({ id, title }) => ({ value: id, label: say(title) })),
      ]}
    />
  );
}
