import { MousePointerClick } from 'lucide-react';
import type { Request } from '../../core/requests/model.ts';
import { isOpen } from '../../core/requests/rules.ts';
import { FindingsPart } from '../extracts/FindingsPart.tsx';
import { Workplace } from '../extracts/redaction/Workplace.tsx';
import { dataSetOf } from '../extracts/sets.ts';
import { JournalPart } from '../journal/JournalPart.tsx';
import { LetterEditor } from '../letters/LetterEditor.tsx';
import { LettersPart } from '../letters/LettersPart.tsx';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Empty } from '../ui/Empty.tsx';
import { type TabPart, Tabs } from '../ui/Tabs.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route } from '../uiState.ts';
import { useAbout } from './about.ts';
import { CorrespondencePart } from './CorrespondencePart.tsx';
import { correspondenceOf } from './correspondence.ts';
import { Due } from './Due.tsx';
import { RightsPart } from './decisions/RightsPart.tsx';
import { isPaused, isUnsent, openQuestion } from './moves.ts';
import { OverviewPart } from './OverviewPart.tsx';
import { openRequestId } from './openRequest.ts';
import { partTexts } from './partTexts.ts';
import { Signs } from './Signs.tsx';
import { requestTexts } from './texts.ts';
import { WideView } from './views/WideView.tsx';
import './requests.css';

/** One request, whole: who, which rights, the clock, what was found, the letters, the journal. */
export function RequestPage({ route }: { readonly route: Route }) {
  const t = useTexts(requestTexts);
  const id = openRequestId(route);
  const answer = useAnswer('requests.get', id && { id });
  if (route.part === 'view:board' || route.part === 'view:table') {
    return <WideView form={route.part === 'view:board' ? 'board' : 'table'} />;
  }
  if (id === undefined) {
    return (
      <>
        <h1 className="visually-hidden">{t.list}</h1>
        <Empty icon={MousePointerClick} title={t.chooseTitle}>
          <p>{t.chooseLead}</p>
        </Empty>
      </>
    );
  }
  return (
    <Awaited answer={answer}>
      {(request) => <OpenRequest request={request} part={route.part ?? 'overview'} />}
    </Awaited>
  );
}

/** A letter or a data set takes the whole page; everything else is a part of it. */
function OpenRequest({ request, part }: { readonly request: Request; readonly part: string }) {
  const dataSet = dataSetOf(part);
  if (dataSet) return <Workplace request={request} dataSetId={dataSet.id} shown={dataSet.shown} />;
  if (part.startsWith('letter:')) {
    return <LetterEditor request={request} letterId={part.slice('letter:'.length)} />;
  }
  return <RequestParts request={request} part={part} />;
}

function RequestParts({ request, part }: { readonly request: Request; readonly part: string }) {
  const t = useTexts(partTexts);
  const parts = useParts(request);
  // A part that the case does not have, as findings of a question, gives way to the overview.
  const chosen = parts.some(({ id }) => id === part) ? part : 'overview';
  return (
    <article className="page request-page" aria-labelledby="request-name">
      <RequestHead request={request} />
      <Tabs
        label={t.partsOf(request.reference)}
        chosen={chosen}
        onChoose={(next) => goTo({ area: 'requests', id: request.id, part: next })}
        parts={parts}
      />
    </article>
  );
}

/** The parts of a case's page; a question or a complaint has nothing to search for or to decide. */
function useParts(request: Request): readonly TabPart[] {
  const t = useTexts(partTexts);
  const letters = useAnswer('letters.list', { requestId: request.id }).value?.letters;
  const waiting = letters?.filter(({ state }) => state === 'owed' || state === 'draft').length;
  const undecided = request.courses.filter(({ decision }) => decision === undefined).length;
  const messages = correspondenceOf(request).length;
  const rights: readonly TabPart[] = [
    {
      id: 'findings',
      label: t.parts.findings,
      panel: () => <FindingsPart request={request} />,
    },
    {
      id: 'decisions',
      label: t.parts.decisions,
      count: undecided,
      panel: () => <RightsPart request={request} />,
    },
  ];
  return [
    { id: 'overview', label: t.parts.overview, panel: () => <OverviewPart request={request} /> },
    {
      id: 'correspondence',
      label: t.parts.correspondence,
      count: messages > 1 ? messages : undefined,
      panel: () => <CorrespondencePart request={request} />,
    },
    ...(request.kind === 'rights' ? rights : []),
    {
      id: 'letters',
      label: t.parts.letters,
      count: waiting,
      panel: () => <LettersPart request={request} />,
    },
    {
      id: 'journal',
      label: t.parts.journal,
      panel: () => <JournalPart requestId={request.id} />,
    },
  ];
}

function RequestHead({ request }: { readonly request: Request }) {
  const words = useTexts(wordTexts);
  const about = useAbout();
  const { deadline, state, target } = request;
  const extended = deadline.extension?.credited === true;
  const { alarm } = deadline;
  const letters = useAnswer('letters.list', { requestId: request.id }).value?.letters ?? [];
  const question = openQuestion(request);
  const unsent = question !== undefined && isUnsent(question, letters);
  const row = { state, alarm, target, extended, paused: isPaused(request) };
  return (
    <header className="request-head">
      <div className="stack-tight">
        <p className="small faint">
          {request.reference} · {about(request)}
        </p>
        <h1 id="request-name">{request.requester.name}</h1>
      </div>
      <div className="line">
        {/* An ended case says its state in the sign of the clock. */}
        {isOpen(state) && <span className="chip">{words.states[state]}</span>}
        <Due row={row} chip unsent={unsent} />
        <Signs row={row} />
      </div>
    </header>
  );
}
