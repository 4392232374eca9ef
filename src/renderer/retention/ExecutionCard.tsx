import { CalendarDays, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { act } from '../act.ts';
import type { RegisterCardProps } from '../registers/model.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { useUi } from '../uiState.ts';
import { ExecuteDialog } from './ExecuteDialog.tsx';
import { retentionTexts } from './texts.ts';

/** When a retention action is due, and the way to record that it was carried out, with its certificate. */
export function ExecutionCard({ item: { id } }: RegisterCardProps) {
  const t = useTexts(retentionTexts);
  const language = useUi((ui) => ui.language);
  const [executing, setExecuting] = useState(false);
  const answer = useAnswer('retentionActions.get', { id });
  return (
    <Card title={t.action}>
      <Awaited answer={answer}>
        {({ version, content: { doneOn, dueOn } }) => (
          <div className="stack">
            {doneOn ? (
              <>
                <p className="due done">
                  <CircleCheck size={14} aria-hidden /> {t.done(doneOn)}
                </p>
                <div>
                  <Button
                    onPress={() =>
                      void act(
                        'retentionActions.certificate',
                        { id, language },
                        { done: t.certified },
                      )
                    }
                  >
                    {t.certificate}
                  </Button>
                </div>
              </>
            ) : (
              <>
                <p className={dueOn ? 'due ahead' : 'soft'}>
                  {dueOn && <CalendarDays size={14} aria-hidden />} {dueOn ? t.due(dueOn) : t.noDue}
                </p>
                <div>
                  <Button kind="primary" onPress={() => setExecuting(true)}>
                    {t.execute}
                  </Button>
                </div>
              </>
            )}
            {executing && (
              <ExecuteDialog
                id={id}
                version={version}
                dueOn={dueOn}
                onClose={() => setExecuting(false)}
              />
            )}
          </div>
        )}
      </Awaited>
    </Card>
  );
}
