import { Archive } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../core/contract.ts';
import { SuggestionsDialog } from '../retention/SuggestionsDialog.tsx';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
import { CertificatesCard } from './CertificatesCard.tsx';
import { DueTable } from './DueTable.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { erasureTexts } from './texts.ts';

type Due = MethodOutput<'erasure.due'>;

/** Frist's own ended cases whose time is up, the way to erase them, and the certificates of what went (Art 5(1)(e)). */
export function ErasurePage() {
  const t = useTexts(erasureTexts);
  const answer = useAnswer('erasure.due', {});
  return (
    <article className="page stack-wide">
      <h1>{t.title}</h1>
      <p className="soft">{t.lead}</p>
      <Awaited answer={answer}>{(due) => (due.rule ? <DueCard due={due} /> : <NoRule />)}</Awaited>
      <CertificatesCard />
    </article>
  );
}

function NoRule() {
  const t = useTexts(erasureTexts);
  const [choosing, setChoosing] = useState(false);
  return (
    <Empty
      icon={Archive}
      title={t.noRule}
      actions={
        <>
          <Button kind="primary" onPress={() => setChoosing(true)}>
            {t.suggestRule}
          </Button>
          <Button onPress={() => goTo({ area: 'retention' })}>{t.toRules}</Button>
        </>
      }
    >
      <p>{t.noRuleLead}</p>
      {choosing && <SuggestionsDialog onClose={() => setChoosing(false)} />}
    </Empty>
  );
}

function DueCard({ due }: { readonly due: Due }) {
  const t = useTexts(erasureTexts);
  const [erasing, setErasing] = useState(false);
  const { rule, cases, trayItems, count, kept, unfinished } = due;
  const canRun = count > 0 || unfinished > 0;
  const run = canRun && (
    <Button kind="primary" onPress={() => setErasing(true)}>
      {count > 0 ? t.run(count) : t.finish}
    </Button>
  );
  return (
    <Card title={t.due} actions={run}>
      <div className="stack">
        {rule && (
          <p>
            <LinkButton onPress={() => goTo({ area: 'retention', id: rule.id })}>
              {t.ruleWords(rule.title, rule.months)}
            </LinkButton>{' '}
            <span className="faint">{rule.citation}</span>
          </p>
        )}
        {unfinished > 0 && <Banner tone="warning">{t.unfinished}</Banner>}
        {count + kept === 0 ? <p className="faint">{t.nothingDue}</p> : <DueTable due={due} />}
        {count + kept > cases.length + trayItems.length && (
          <p className="small faint">{t.more(cases.length + trayItems.length, count + kept)}</p>
        )}
      </div>
      {erasing && <EraseDialog count={count} onClose={() => setErasing(false)} />}
    </Card>
  );
}
