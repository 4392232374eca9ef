import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../core/contract.ts';
import { useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { journalTexts } from './texts.ts';

type Verdict = MethodOutput<'journal.verify'>;

/** Checks the whole chain on demand and says what was found. */
export function VerifyJournal() {
  const t = useTexts(journalTexts);
  const [verdict, setVerdict] = useState<Verdict>();
  const { busy, error, submit } = useSubmit('journal.verify');
  return (
    <div className="stack">
      <div>
        <Button isDisabled={busy} onPress={() => void submit({}).then(setVerdict)}>
          {busy ? t.verifying : t.verify}
        </Button>
      </div>
      <ErrorBanner error={error} />
      <div role="status">{verdict && <VerdictShown verdict={verdict} />}</div>
    </div>
  );
}

function VerdictShown({ verdict }: { readonly verdict: Verdict }) {
  const t = useTexts(journalTexts);
  const Sign = verdict.sound ? ShieldCheck : ShieldAlert;
  return (
    <div className={`banner ${verdict.sound ? '' : 'error'}`}>
      <Sign size={16} aria-hidden />
      <div className="stack-tight">
        <p>{verdict.sound ? t.sound(verdict.entries) : t.unsound(verdict.entries)}</p>
        <ul>
          {verdict.faults.map((fault) => (
            <li key={`${fault.kind} ${fault.sequence}`}>
              {t.faultAt(t.faults[fault.kind], fault.sequence)}
            </li>
          ))}
        </ul>
        <p className="small soft">
          {t.head}: <span className="mono">{verdict.head.slice(0, 32)}</span>
        </p>
      </div>
    </div>
  );
}
