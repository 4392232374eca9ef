import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Remarks } from './Columns.tsx';
import type { Outcome } from './importing.ts';
import { importTexts } from './texts.ts';

type OutcomeProps = {
  readonly outcome: Outcome;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onGo: (rows: 'all' | 'valid') => void;
};

/** What an import would do, each defective row with its reason, and the two ways on. */
export function OutcomeShown({ outcome, busy, onBack, onGo }: OutcomeProps) {
  const t = useTexts(importTexts);
  const { added, changed, same, defective, defects, remarks } = outcome;
  const does = added + changed > 0;
  return (
    <div className="stack">
      <p className="strong" aria-live="polite">
        {[t.added(added), t.changed(changed), t.same(same)].join(' · ')}
        {defective > 0 && ` · ${t.defective(defective)}`}
      </p>
      {!does && defective === 0 && <p className="soft">{t.nothing}</p>}
      {defects.length > 0 && <Defects defects={defects} />}
      <Remarks remarks={remarks} />
      <div className="line">
        <Button onPress={onBack}>{t.back}</Button>
        {defective === 0 ? (
          <Button kind="primary" isDisabled={busy || !does} onPress={() => onGo('all')}>
            {t.go}
          </Button>
        ) : (
          <Button kind="primary" isDisabled={busy || !does} onPress={() => onGo('valid')}>
            {t.goValid}
          </Button>
        )}
      </div>
      {defective > 0 && <p className="small faint">{t.goValidHint}</p>}
    </div>
  );
}

function Defects({ defects }: { readonly defects: Outcome['defects'] }) {
  const t = useTexts(importTexts);
  const say = useBilingual();
  return (
    <div className="scroll-x">
      <table className="grid-table" aria-label={t.defects}>
        <thead>
          <tr>
            {[t.line, t.column, t.reason].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {defects.map(({ line, column, reason }) => (
            <tr key={`${line} ${column} ${reason.en}`}>
              <td>{line}</td>
              <td>{column || t.whole}</td>
              <td>{say(reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
