import { Mail } from 'lucide-react';
import { useState } from 'react';
import type { Standing } from '../../core/suppliers/model.ts';
import type { RegisterCardProps } from '../registers/model.ts';
import { useAnswer } from '../serverState.ts';
import { capitalised } from '../texts/capitalised.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
import { LevelSign } from './LevelSign.tsx';
import './suppliers.css';
import { supplierTexts } from './texts.ts';
import { WriteDialog } from './WriteDialog.tsx';

/** What is in force with one supplier, what is missing and why that is a problem (Art 26, 28, 44; P16, P17). */
export function StandingCard({ item: { id } }: RegisterCardProps) {
  const t = useTexts(supplierTexts);
  const [writing, setWriting] = useState(false);
  const answer = useAnswer('suppliers.standing', { id });
  return (
    <Card
      title={t.standing}
      actions={
        <Button icon={Mail} onPress={() => setWriting(true)}>
          {t.write}
        </Button>
      }
    >
      <Awaited answer={answer}>
        {({ suppliers: [standing] }) => (standing ? <Shown standing={standing} /> : null)}
      </Awaited>
      {writing && <WriteDialog id={id} onClose={() => setWriting(false)} />}
    </Card>
  );
}

function Shown({ standing: { inForce, findings } }: { readonly standing: Standing }) {
  const t = useTexts(supplierTexts);
  const say = useBilingual();
  const article = useArticle();
  return (
    <div className="stack">
      <ul className="standing">
        {findings.map(({ level, code, article: cited, text }) => (
          <li key={`${code} ${text.en}`} className="standing-line">
            <LevelSign level={level} />
            <span>
              {capitalised(say(text))} {cited && <span className="faint">({article(cited)})</span>}
            </span>
          </li>
        ))}
      </ul>
      <div className="stack-tight">
        <p className="field-label">{t.inForce}</p>
        {inForce.length === 0 && <p className="faint">{t.none}</p>}
        {inForce.map(({ id, title, until }) => (
          <p key={id}>
            <LinkButton onPress={() => goTo({ area: 'agreements', id })}>{say(title)}</LinkButton>
            <span className="faint"> · {until ? t.until(until) : t.openEnded}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
