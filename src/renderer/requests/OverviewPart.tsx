import type { Request } from '../../core/requests/model.ts';
import { ClockCard } from './ClockCard.tsx';
import { MovesCard } from './MovesCard.tsx';
import { NotesCard } from './NotesCard.tsx';
import { RequesterCard } from './RequesterCard.tsx';
import { TasksCard } from './TasksCard.tsx';

/** The request at a glance: its clock and what to do, beside who asks and what was noted. */
export function OverviewPart({ request }: { readonly request: Request }) {
  return (
    <div className="overview">
      <div className="stack">
        <ClockCard request={request} />
        <TasksCard request={request} />
        <NotesCard request={request} />
      </div>
      <div className="stack">
        <MovesCard request={request} />
        <RequesterCard request={request} />
      </div>
    </div>
  );
}
