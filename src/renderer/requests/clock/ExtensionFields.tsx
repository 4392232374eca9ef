import type { MethodInput } from '../../../core/contract.ts';
import type { ApiError } from '../../../core/kit/envelope.ts';
import { fieldProblem } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { ProseField } from '../../ui/Field.tsx';
import { Choosing } from '../Choosing.tsx';
import { clockTexts } from './texts.ts';

export type ExtensionForm = Pick<MethodInput<'requests.extend'>, 'ground' | 'reasons'>;

const grounds = ['complexity', 'number'] as const;
const leastCharacters = 20;

export const noExtension: ExtensionForm = { ground: 'complexity', reasons: '' };

/** Whether the reasons are long enough to be reasons. */
export function isWhole({ reasons }: ExtensionForm): boolean {
  return reasons.trim().length >= leastCharacters;
}

type ExtensionFieldsProps = {
  readonly form: ExtensionForm;
  readonly onChange: (form: ExtensionForm) => void;
  readonly error: ApiError | undefined;
};

/** Why one month is not enough: the two grounds of Art 12(3), and the reasons. */
export function ExtensionFields({ form, onChange, error }: ExtensionFieldsProps) {
  const t = useTexts(clockTexts);
  return (
    <>
      <Choosing
        label={t.ground}
        values={grounds}
        names={t.grounds}
        value={form.ground}
        onChange={(ground) => onChange({ ...form, ground })}
      />
      <ProseField
        label={t.reasons}
        value={form.reasons}
        onChange={(reasons) => onChange({ ...form, reasons })}
        hint={t.reasonsHint}
        problem={fieldProblem(error, 'reasons')}
      />
    </>
  );
}
