import { CircleAlert, CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import { type PromiseStanding, promiseStandingNames } from '../../core/promises/model.ts';
import { useBilingual } from '../texts/catalogue.ts';

const signs = {
  kept: CircleCheck,
  drifting: TriangleAlert,
  unproven: CircleHelp,
  broken: CircleAlert,
} as const;
const tones = { kept: 'done', drifting: 'soon', unproven: 'paused', broken: 'late' } as const;

/** How a promise stands: a sign, a word and a colour. */
export function StandingSign({ state }: { readonly state: PromiseStanding }) {
  const say = useBilingual();
  const Sign = signs[state];
  return (
    <span className={`chip ${tones[state]}`}>
      <Sign size={14} aria-hidden />
      {say(promiseStandingNames[state])}
    </span>
  );
}
