import { bookkeeping } from '../../../core/deadlines/rules/bookkeeping.ts';
import { isCountable } from '../../../core/kit/dates.ts';
import type { Right } from '../../../core/requests/model.ts';
import { groundsForKept } from '../../../core/requests/rules.ts';
import { useArticle, useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Select } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { ProseField } from '../../ui/Field.tsx';
import type { ItemForm } from './decisionForm.ts';
import { decisionTexts } from './texts.ts';

type KeptFieldsProps = {
  readonly item: ItemForm;
  readonly right: Right;
  readonly onChange: (item: ItemForm) => void;
};

/** What is kept says on which ground, why, and until which day. */
export function KeptFields({ item, right, onChange }: KeptFieldsProps) {
  const t = useTexts(decisionTexts);
  const say = useBilingual();
  const article = useArticle();
  const { ground, reason, keptUntil, financialYearEnd } = item;
  return (
    <>
      <Select
        label={t.itemGround}
        value={ground ?? 'none'}
        onChange={(code) => onChange(onGround(item, code === 'none' ? undefined : code))}
        options={[
          { value: 'none', label: t.noGround },
          ...groundsForKept(right).map(({ code, name, article: cited }) => ({
            value: code,
            label: `${say(name)} (${article(cited)})`,
          })),
        ]}
      />
      <ProseField
        label={t.itemReason}
        value={reason}
        onChange={(next) => onChange({ ...item, reason: next })}
        rows={1}
      />
      {ground === 'legalObligation' && (
        <DateField
          label={t.financialYearEnd}
          value={financialYearEnd}
          onChange={(next) => onChange({ ...item, financialYearEnd: next })}
          hint={
            financialYearEnd && isCountable(financialYearEnd)
              ? t.financialYearHint(bookkeeping(financialYearEnd).keepThrough)
              : t.financialYearLead
          }
        />
      )}
      {financialYearEnd === undefined && (
        <DateField
          label={t.keptUntil}
          value={keptUntil}
          onChange={(next) => onChange({ ...item, keptUntil: next })}
        />
      )}
    </>
  );
}

/** Accounting records are kept because the law requires it; another ground has no financial year. */
function onGround(item: ItemForm, ground: ItemForm['ground']): ItemForm {
  const financialYearEnd = ground === 'legalObligation' ? item.financialYearEnd : undefined;
  return { ...item, ground, financialYearEnd };
}
