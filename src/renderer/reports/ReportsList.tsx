import { FileCheck2, Plus } from 'lucide-react';
import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { MethodOutput } from '../../core/contract.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { IconButton } from '../ui/Button.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route } from '../uiState.ts';
import { OwnReportDialog } from './OwnReportDialog.tsx';
import { reportTexts } from './texts.ts';
import '../requests/requests.css';
import './reports.css';

type Listed = MethodOutput<'reports.list'>;
type Line = { readonly id: string; readonly title: string; readonly below: string };

/** Every report that can be run, the built-in ones first, with a sign where a quarter's report is due. */
export function ReportsList({ route }: { readonly route: Route }) {
  const t = useTexts(reportTexts);
  const answer = useAnswer('reports.list', {});
  const [adding, setAdding] = useState(false);
  return (
    <>
      <header className="spread report-list-head">
        <h2>{t.title}</h2>
        <IconButton label={t.newOwn} icon={Plus} onPress={() => setAdding(true)} />
      </header>
      <Awaited answer={answer}>{(listed) => <Lists listed={listed} route={route} />}</Awaited>
      {adding && <OwnReportDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function Lists({ listed, route }: { readonly listed: Listed; readonly route: Route }) {
  const t = useTexts(reportTexts);
  const say = useBilingual();
  const opened = route.id ?? 'management';
  const builtIn = listed.builtIn.map(({ name, title, lead }) => ({
    id: name,
    title: say(title),
    below: say(lead),
  }));
  const own = listed.own.map(({ id, plan }) => ({ id, title: plan.title, below: t.own }));
  return (
    <div className="report-lists">
      <Lines label={t.builtIn} lines={builtIn} opened={opened} due={listed.due.length} />
      {own.length > 0 && (
        <>
          <h3 className="list-part">{t.ownReports}</h3>
          <Lines label={t.ownReports} lines={own} opened={opened} due={0} />
        </>
      )}
    </div>
  );
}

type LinesProps = {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly opened: string;
  readonly due: number;
};

function Lines({ label, lines, opened, due }: LinesProps) {
  const t = useTexts(reportTexts);
  return (
    <GridList
      aria-label={label}
      className="request-rows"
      selectionMode="none"
      onAction={(id) => goTo({ area: 'reports', id: String(id) })}
    >
      {lines.map(({ id, title, below }) => (
        <GridListItem
          key={id}
          id={id}
          textValue={title}
          className={`request-row${id === opened ? ' opened' : ''}`}
        >
          <span className="strong cut">{title}</span>
          <span className="small faint report-lead">{below}</span>
          {id === 'management' && due > 0 && (
            <span className="chip soon">
              <FileCheck2 size={12} aria-hidden />
              {t.quartersDue(due)}
            </span>
          )}
        </GridListItem>
      ))}
    </GridList>
  );
}
