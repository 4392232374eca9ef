import { requestKinds } from '../../core/requests/model.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Segmented } from '../ui/Choice.tsx';
import type { Proposal } from './proposal.ts';
import { intakeTexts } from './texts.ts';

type KindAskedProps = {
  readonly form: Proposal;
  readonly onChange: (change: Partial<Proposal>) => void;
};

/** A rights request, or a question or complaint that is routed. */
export function KindAsked({ form, onChange }: KindAskedProps) {
  const t = useTexts(intakeTexts);
  return (
    <div className="stack-tight">
      <p className="field-label">{t.kind}</p>
      <Segmented
        label={t.kind}
        value={form.kind}
        onChange={(kind) => onChange({ kind })}
        options={requestKinds.map((value) => ({ value, label: t.requestKinds[value] }))}
      />
    </div>
  );
}
