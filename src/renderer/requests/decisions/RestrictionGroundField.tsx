import type { Request } from '../../../core/requests/model.ts';
import { restrictionGrounds } from '../../../core/requests/rights/codes.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Select } from '../../ui/Choice.tsx';
import { dutyTexts } from '../duties/texts.ts';
import type { DecisionForm } from './decisionForm.ts';
import { decisionTexts } from './texts.ts';

type RestrictionGroundFieldProps = {
  readonly form: DecisionForm;
  readonly onChange: (form: DecisionForm) => void;
  /** Whether a restriction of the case is in force: then the decision need not open another. */
  readonly isRestricted: boolean;
};

/** On what a granted restriction stands (Art 18(1)): the decision opens it. */
export function RestrictionGroundField(props: RestrictionGroundFieldProps) {
  const { form, onChange, isRestricted: isInForce } = props;
  const t = useTexts(decisionTexts);
  const duties = useTexts(dutyTexts);
  if (form.outcome !== 'granted' && form.outcome !== 'partly') return null;
  return (
    <Select
      label={duties.restrictionGround}
      value={form.restrictionGround ?? 'none'}
      onChange={(ground) =>
        onChange({ ...form, restrictionGround: ground === 'none' ? undefined : ground })
      }
      options={[
        { value: 'none', label: isInForce ? t.restrictionStands : t.noGround },
        ...restrictionGrounds.map((value) => ({ value, label: duties.restrictionGrounds[value] })),
      ]}
    />
  );
}

/** True while a restriction of the case is in force. */
export function isRestricted({ restrictions }: Pick<Request, 'restrictions'>): boolean {
  return restrictions.some(({ liftedOn }) => liftedOn === undefined);
}
