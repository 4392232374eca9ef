import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { capitalised } from '../texts/capitalised.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { goTo } from '../uiState.ts';
import type { RegisterCardProps } from './model.ts';
import { editPart } from './parts.ts';
import { registerTexts } from './texts.ts';

const shownAtFirst = 6;

/** What the law or the register wants and the item lacks, each with its article and a jump to its field. */
export function GapsCard({ item }: RegisterCardProps) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const article = useArticle();
  const [all, setAll] = useState(false);
  if (item.gaps.length === 0) return null;
  return (
    <Card title={t.toFix}>
      <div className="stack-tight">
        <p className="small soft">{t.toFixLead}</p>
        <ul className="gaps">
          {item.gaps.slice(0, all ? undefined : shownAtFirst).map((gap) => (
            <li key={`${gap.field} ${gap.article} ${gap.text.en}`}>
              <TriangleAlert size={14} aria-hidden />
              <span>
                <LinkButton
                  onPress={() =>
                    goTo({ area: item.register, id: item.id, part: editPart(gap.field) })
                  }
                >
                  {capitalised(say(gap.text))}
                </LinkButton>{' '}
                {gap.article && <span className="small faint">{article(gap.article)}</span>}
              </span>
            </li>
          ))}
        </ul>
        {!all && item.gaps.length > shownAtFirst && (
          <div>
            <Button kind="quiet" onPress={() => setAll(true)}>
              {t.allGaps(item.gaps.length)}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
