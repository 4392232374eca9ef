import { TriangleAlert } from 'lucide-react';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { goTo } from '../uiState.ts';
import type { RegisterCardProps } from './model.ts';
import { editPart } from './parts.ts';
import { registerTexts } from './texts.ts';

/** What the law or the register wants and the item lacks, each with its article and a jump to its field. */
export function GapsCard({ item }: RegisterCardProps) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const article = useArticle();
  if (item.gaps.length === 0) return null;
  return (
    <Card title={t.toFix}>
      <div className="stack-tight">
        <p className="small soft">{t.toFixLead}</p>
        <ul className="gaps">
          {item.gaps.map((gap) => (
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
      </div>
    </Card>
  );
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
