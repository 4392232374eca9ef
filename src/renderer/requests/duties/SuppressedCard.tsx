import type { Request } from '../../../core/requests/model.ts';
import { suppressionTexts } from '../../suppression/texts.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { goTo } from '../../uiState.ts';
import { dutyTexts } from './texts.ts';

/** What of the person was entered into the suppression list, by kind: the list itself never shows an address. */
export function SuppressedCard({ suppressed }: Pick<Request, 'suppressed'>) {
  const t = useTexts(dutyTexts);
  const list = useTexts(suppressionTexts);
  if (suppressed === undefined || suppressed.length === 0) return null;
  const lines = suppressed.map(({ kind, scope }) => `${list.kinds[kind]} · ${list.scopes[scope]}`);
  return (
    <Card title={t.suppressed}>
      <div className="stack-tight">
        <p className="soft">{t.suppressedLead}</p>
        <ul className="stack-tight">
          {[...new Set(lines)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <LinkButton onPress={() => goTo({ area: 'suppression' })}>{t.toSuppression}</LinkButton>
        </p>
      </div>
    </Card>
  );
}
