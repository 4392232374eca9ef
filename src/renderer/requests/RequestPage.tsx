import { MousePointerClick } from 'lucide-react';
import type { Request } from '../../core/requests/model.ts';
import { isOpen } from '../../core/requests/rules.ts';
import { FindingsPart } from '../extracts/FindingsPart.tsx';
import { JournalPart } from '../journal/JournalPart.tsx';
import { LetterEditor } from '../letters/LetterEditor.tsx';
import { LettersPart } from '../letters/LettersPart.tsx';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Empty } from '../ui/Empty.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route } from '../uiState.ts';
import { CorrespondencePart } from './CorrespondencePart.tsx';
import { Due } from './Due.tsx';
import { isPaused } from './moves.ts';
import { OverviewPart } from './OverviewPart.tsx';
import { openRequestId } from './openRequest.ts';
import { requestTexts } from './texts.ts';
import './requests.css';

/** One request, whole: who, which rights, the clock, what was found, the letters, the journal. */
export function RequestPage({ route }: { readonly route: Route }) {
  const t = useTexts(requestTexts);
  const id = openRequestId(route);
  const answer = useAnswer('requests.get', id && { id });
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
      {(request) =>
        route.part?.startsWith('letter:') ? (
          <LetterEditor request={request} letterId={route.part.slice('letter:'.length)} />
        ) : (
          <RequestParts request={request} part={route.part ?? 'overview'} />
        )
      }
    </Awaited>
  );
}

function RequestParts({ request, part }: { readonly request: Request; readonly part: string }) {
  const t = useTexts(requestTexts);
  const letters = useAnswer('letters.list', { requestId: request.id }).value?.letters;
  const waiting = letters?.filter(({ state }) => state === 'owed' || state === 'draft').length;
  return (
    <article className="page request-page" aria-labelledby="request-name">
      <RequestHead request={request} />
      <Tabs
        label={t.partsOf(request.reference)}
        chosen={part}
        onChoose={(next) => goTo({ area: 'requests', id: request.id, part: next })}
        parts={[
          {
            id: 'overview',
            label: t.parts.overview,
            panel: () => <OverviewPart request={request} />,
          },
          {
            id: 'correspondence',
            label: t.parts.correspondence,
            count: request.attachments.length,
            panel: () => <CorrespondencePart request={request} />,
          },
          {
            id: 'findings',
            label: t.parts.findings,
            panel: () => <FindingsPart request={request} />,
          },
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
        ]}
      />
    </article>
  );
}

function RequestHead({ request }: { readonly request: Request }) {
  const words = useTexts(wordTexts);
  const { deadline, state } = request;
  const paused = isPaused(request);
  return (
    <header className="request-head">
      <div className="stack-tight">
        <p className="small faint">
          {request.reference} · {request.rights.map((right) => words.rights[right]).join(', ')}
        </p>
        <h1 id="request-name">{request.requester.name}</h1>
      </div>
      <div className="line">
        {/* An ended case says its state in the sign of the clock. */}
        {isOpen(state) && <span className="chip">{words.states[state]}</span>}
        <Due row={{ state, alarm: deadline.alarm, paused }} chip />
      </div>
    </header>
  );
}
