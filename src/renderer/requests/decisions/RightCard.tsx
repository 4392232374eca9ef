import { Gavel, ListChecks } from 'lucide-react';
import { useState } from 'react';
import type { Course, Request } from '../../../core/requests/model.ts';
import { rightsCatalogue } from '../../../core/requests/rights/index.ts';
import { isOpen } from '../../../core/requests/rules.ts';
import { useAnswer } from '../../serverState.ts';
import { useArticle, useBilingual, useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Balancing } from './Balancing.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DecisionShown } from './DecisionShown.tsx';
import { Reply } from './Reply.tsx';
import { Scope } from './Scope.tsx';
import { ScopeDialog } from './ScopeDialog.tsx';
import { scopeChoices } from './scope.ts';
import { decisionTexts } from './texts.ts';

type Asking = 'nothing' | 'scope' | 'scopeFirst' | 'decision';
type RightCardProps = { readonly request: Request; readonly course: Course };

/** The course of one right: what it concerns, how it was decided, the reply. */
export function RightCard({ request, course }: RightCardProps) {
  const t = useTexts(decisionTexts);
  const words = useTexts(wordTexts);
  const say = useBilingual();
  const [asking, setAsking] = useState<Asking>('nothing');
  const verdicts = useAnswer('requests.applicable', { id: request.id }).value?.verdicts ?? [];
  const choices = scopeChoices(course, verdicts);
  const cite = useArticle();
  const { meaning, article, needsScope } = rightsCatalogue[course.right];
  const close = () => setAsking('nothing');
  const mayDecide = isOpen(request.state);
  const wantsScope = needsScope && course.scope.length === 0;
  return (
    <Card
      id={`right-${course.right}`}
      title={
        <>
          {words.rights[course.right]} <span className="small faint">{cite(article)}</span>
        </>
      }
      actions={
        course.decision && <span className="chip">{words.outcomes[course.decision.outcome]}</span>
      }
    >
      <div className="stack">
        <p className="soft">{capital(say(meaning))}.</p>
        <Scope request={request} choices={choices} />
        <Balancing request={request} course={course} />
        <DecisionShown course={course} />
        {mayDecide && (
          <div className="line">
            <Button icon={ListChecks} onPress={() => setAsking('scope')}>
              {t.chooseScope}
            </Button>
            <Button
              kind={course.decision ? 'plain' : 'primary'}
              icon={Gavel}
              onPress={() => setAsking(wantsScope ? 'scopeFirst' : 'decision')}
            >
              {course.decision ? t.decideAgain : t.decide}
            </Button>
            {wantsScope && <span className="small soft">{t.scopeNeeded}</span>}
          </div>
        )}
        <Reply request={request} course={course} />
      </div>
      {(asking === 'scope' || asking === 'scopeFirst') && (
        <ScopeDialog
          request={request}
          course={course}
          choices={choices}
          onClose={close}
          {...(asking === 'scopeFirst' ? { onNext: () => setAsking('decision') } : {})}
        />
      )}
      {asking === 'decision' && (
        <DecisionDialog
          request={request}
          course={course}
          fits={choices.length > 0}
          onClose={close}
        />
      )}
    </Card>
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
