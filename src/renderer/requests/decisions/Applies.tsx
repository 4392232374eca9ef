import { Check, CircleQuestionMark, Minus } from 'lucide-react';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import type { ScopeChoice } from './scope.ts';
import { decisionTexts } from './texts.ts';

const signs = { yes: Check, no: Minus, unclear: CircleQuestionMark } as const;

/** Whether a right applies to a processing record, in a sign, a word and the reason. */
export function Applies({ verdict }: { readonly verdict: NonNullable<ScopeChoice['verdict']> }) {
  const t = useTexts(decisionTexts);
  const say = useBilingual();
  const Sign = signs[verdict.applies];
  return (
    <span className="applies small soft">
      <Sign size={14} aria-hidden />
      <span>
        <span className="strong">{t.applies[verdict.applies]}.</span> {say(verdict.reason)}
      </span>
    </span>
  );
}
