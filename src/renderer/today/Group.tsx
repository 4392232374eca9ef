import type { ReactNode } from 'react';
import type { RequestRow } from '../../core/requests/model.ts';
import { useAbout } from '../requests/about.ts';
import { Due } from '../requests/Due.tsx';
import { Signs } from '../requests/Signs.tsx';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { goTo, type Route } from '../uiState.ts';

type GroupProps<Thing> = {
  readonly title: string;
  readonly things: readonly Thing[];
  readonly keyOf: (thing: Thing) => string;
  readonly line: (thing: Thing) => ReactNode;
  /** How many there are where not all are shown. */
  readonly count?: number;
};

/** A titled list on the page of the day; nothing where it is empty. */
export function Group<Thing>({ title, things, keyOf, line, count }: GroupProps<Thing>) {
  if (things.length === 0) return null;
  return (
    <section className="today-group">
      <h2>
        {title} <span className="small faint">{count ?? things.length}</span>
      </h2>
      <ul>
        {things.map((thing) => (
          <li key={keyOf(thing)}>{line(thing)}</li>
        ))}
      </ul>
    </section>
  );
}

type RequestGroupProps = {
  readonly title: string;
  readonly rows: readonly RequestRow[];
  /** What else is to be known of a case in this group, under its days. */
  readonly below?: (row: RequestRow) => string;
};

/** Requests that stand alike to their clock. */
export function RequestGroup({ title, rows, below }: RequestGroupProps) {
  return (
    <Group
      title={title}
      things={rows}
      keyOf={({ id }) => id}
      line={(row) => <RequestLine row={row} below={below?.(row) ?? row.alarm} />}
    />
  );
}

function RequestLine({ row, below }: { readonly row: RequestRow; readonly below: string }) {
  const words = useTexts(wordTexts);
  const about = useAbout();
  return (
    <TodayLine
      to={overviewOf(row.id)}
      title={row.name}
      facts={[row.reference, about(row), words.states[row.state]]}
      right={<Due row={row} />}
      below={
        <>
          <Signs row={row} /> {below}
        </>
      }
    />
  );
}

/** The way to a case's overview. */
export function overviewOf(id: string): Route {
  return { area: 'requests', id, part: 'overview' };
}

type TodayLineProps = {
  /** Where the line leads. */
  readonly to: Route;
  /** What is to be set before the page there is opened. */
  readonly before?: () => void;
  readonly title: string;
  readonly facts: readonly string[];
  readonly right: ReactNode;
  readonly below?: ReactNode;
};

/** One line, the whole of it the way into what it is about. */
export function TodayLine({ to, before, title, facts, right, below }: TodayLineProps) {
  const open = () => {
    before?.();
    goTo(to);
  };
  return (
    <button type="button" className="today-row" onClick={open}>
      <span className="today-row-who">
        <span className="strong cut">{title}</span>
        <span className="small faint cut">{facts.join(' · ')}</span>
      </span>
      <span className="today-row-due">
        {right}
        {below && <span className="small faint">{below}</span>}
      </span>
    </button>
  );
}
