import { ChartColumn } from 'lucide-react';
import type { MethodOutput } from '../../core/contract.ts';
import { useToday } from '../calendar.ts';
import { useAnswer, useLastAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { type Route, useUi } from '../uiState.ts';
import { AskedBar } from './AskedBar.tsx';
import { type Question, questionOf, useChoices } from './asking.ts';
import { KeptCard } from './KeptCard.tsx';
import { OwnReportTools } from './OwnReportTools.tsx';
import { ReportTools } from './ReportTools.tsx';
import { SectionCard } from './SectionCard.tsx';
import { reportTexts } from './texts.ts';
import './reports.css';

type Listed = MethodOutput<'reports.list'>;

/** One report: what is asked, what it says, the officer's comments, and the ways out. */
export function ReportPage({ route }: { readonly route: Route }) {
  const answer = useAnswer('reports.list', {});
  const id = route.id ?? 'management';
  return (
    <Awaited answer={answer}>{(listed) => <Opened key={id} id={id} listed={listed} />}</Awaited>
  );
}

function Opened({ id, listed }: { readonly id: string; readonly listed: Listed }) {
  const t = useTexts(reportTexts);
  const say = useBilingual();
  const today = useToday();
  const language = useUi((ui) => ui.language);
  const choices = useChoices((all) => all[id]) ?? {};
  const question = questionOf(id, choices, { today, language });
  const head = listed.builtIn.find(({ name }) => name === id);
  const own = listed.own.find((one) => one.id === id);
  if (!question || !(head || own)) {
    return (
      <Empty icon={ChartColumn} title={t.goneTitle}>
        <p>{t.goneLead}</p>
      </Empty>
    );
  }
  const isReady = !head?.needs.request || question.requestId !== undefined;
  return (
    <article className="page stack-wide report-page">
      <header className="spread">
        <h1>{head ? say(head.title) : own?.plan.title}</h1>
        <div className="line">
          {own && <OwnReportTools own={own} />}
          {isReady && <ReportTools question={question} />}
        </div>
      </header>
      {head && <p className="soft">{say(head.lead)}</p>}
      <AskedBar id={id} head={head} question={question} choices={choices} due={listed.due} />
      {isReady ? <Shown question={question} /> : <p className="banner">{t.chooseCase}</p>}
      <KeptCard kept={listed.kept.filter(({ asked }) => asked.report === question.report)} />
    </article>
  );
}

function Shown({ question }: { readonly question: Question }) {
  const t = useTexts(reportTexts);
  const answer = useLastAnswer('reports.run', question);
  return (
    <Awaited answer={answer}>
      {(report) => (
        <>
          <p className="small faint" aria-live="polite">
            {report.scope} · {t.madeOn(report.madeOn)}
          </p>
          {report.sections.map((section) => (
            <SectionCard key={section.id} section={section} question={question} />
          ))}
        </>
      )}
    </Awaited>
  );
}
