import { CircleCheck, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from './Banner.tsx';
import { Button, IconButton } from './Button.tsx';
import { dismissNotice, useNotices } from './notices.ts';
import { useWork } from './progress.ts';

const shownForMilliseconds = 8000;

/** The corner where the window tells what was done and what went wrong; a polite live region. */
export function Notices() {
  const notice = useNotices((state) => state.notice);
  useEffect(() => {
    if (notice?.kind !== 'done') return;
    const timer = setTimeout(dismissNotice, shownForMilliseconds);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="notices">
      <ProgressList />
      <div role="status" aria-live="polite" key={notice?.id ?? 0}>
        {notice?.kind === 'done' && <Done text={notice.text} undo={notice.undo} />}
      </div>
      {notice?.kind === 'error' && (
        <ErrorBanner error={notice.error}>
          <Dismiss />
        </ErrorBanner>
      )}
    </div>
  );
}

function Done({ text, undo }: { text: string; undo: (() => void) | undefined }) {
  const t = useTexts(commonTexts);
  return (
    <div className="notice-done">
      <CircleCheck size={16} aria-hidden />
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            dismissNotice();
            undo();
          }}
        >
          {t.undo}
        </button>
      )}
      <IconButton label={t.close} icon={X} onPress={dismissNotice} />
    </div>
  );
}

function Dismiss() {
  const t = useTexts(commonTexts);
  return (
    <div>
      <Button onPress={dismissNotice}>{t.close}</Button>
    </div>
  );
}

function ProgressList() {
  const t = useTexts(commonTexts);
  const jobs = useWork((work) => work.jobs);
  const stops = useWork((work) => work.stops);
  return Object.values(jobs).map(({ job, done, total }) => (
    <div key={job} className="banner">
      <div className="stack-tight">
        <span className="spread">
          {t.progress(done, total)}
          {stops[job] && <Button onPress={() => stops[job]?.abort()}>{t.cancel}</Button>}
        </span>
        <progress
          max={total ?? 1}
          value={total === undefined ? undefined : done}
          aria-label={t.working}
        />
      </div>
    </div>
  ));
}
