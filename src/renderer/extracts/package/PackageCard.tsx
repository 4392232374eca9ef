import { CircleCheck, CircleSlash, PackageCheck } from 'lucide-react';
import { useState } from 'react';
import type { RequestId } from '../../../core/kit/ids.ts';
import {
  type PackageContent,
  type Protection,
  protections,
} from '../../../core/portability/model.ts';
import { useSubmit } from '../../act.ts';
import { useAnswer } from '../../serverState.ts';
import { capitalised } from '../../texts/capitalised.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { ErrorBanner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Segmented } from '../../ui/Choice.tsx';
import { Awaited } from '../../ui/Waiting.tsx';
import { type Made, MadeDialog } from './MadeDialog.tsx';
import { packageTexts } from './texts.ts';
import './package.css';

/** What the person takes along (Art 20): what is in it and why, and the file itself. */
export function PackageCard({ requestId }: { readonly requestId: RequestId }) {
  const t = useTexts(packageTexts);
  const answer = useAnswer('portability.contents', { requestId });
  return (
    <Card title={t.title} id="package">
      <div className="stack">
        <p className="soft">{t.lead}</p>
        <Awaited answer={answer}>
          {({ contents }) => (
            <>
              <Contents contents={contents} />
              <Make requestId={requestId} isEmpty={contents.every(({ portable }) => !portable)} />
            </>
          )}
        </Awaited>
      </div>
    </Card>
  );
}

function Contents({ contents }: { readonly contents: readonly PackageContent[] }) {
  const t = useTexts(packageTexts);
  const say = useBilingual();
  return (
    <ul className="package-contents">
      {contents.map((content) => {
        const { title, source, portable, rows, pages, reason } = content;
        const Sign = portable ? CircleCheck : CircleSlash;
        const amount = pages > 0 ? t.pages(pages) : t.rows(rows);
        return (
          <li key={`${title} ${source} ${rows} ${pages}`}>
            <Sign size={16} aria-hidden className={portable ? 'sign-done' : 'faint'} />
            <div>
              <p>
                <span className="strong">{title}</span>{' '}
                <span className="small soft">
                  {t.states[stateOf(content)]} · {source} · {amount}
                </span>
              </p>
              <p className="small faint">{capitalised(say(reason))}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function stateOf({ portable, eligible }: PackageContent): 'in' | 'notChosen' | 'cannot' {
  if (portable) return 'in';
  return eligible ? 'notChosen' : 'cannot';
}

type MakeProps = { readonly requestId: RequestId; readonly isEmpty: boolean };

function Make({ requestId, isEmpty }: MakeProps) {
  const t = useTexts(packageTexts);
  const [protection, setProtection] = useState<Protection>('password');
  const [made, setMade] = useState<Made>();
  const { busy, error, submit } = useSubmit('portability.make');
  const make = async () => setMade(await submit({ requestId, protection }));
  if (isEmpty) return <p className="faint">{t.empty}</p>;
  return (
    <div className="stack-tight">
      <span className="field-label">{t.protection}</span>
      <Segmented
        label={t.protection}
        value={protection}
        onChange={setProtection}
        options={protections.map((value) => ({ value, label: t.protections[value] }))}
      />
      <p className="small faint">{t.protectionHints[protection]}</p>
      <div>
        <Button kind="primary" icon={PackageCheck} isDisabled={busy} onPress={() => void make()}>
          {busy ? t.making : t.make}
        </Button>
      </div>
      <ErrorBanner error={error} />
      {made && <MadeDialog made={made} onClose={() => setMade(undefined)} />}
    </div>
  );
}
