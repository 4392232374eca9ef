import type { ReactNode } from 'react';
import type { RequestRow } from '../../core/requests/model.ts';
import { useAbout } from '../requests/about.ts';
import { Due } from '../requests/Due.tsx';
import { Signs } from '../requests/Signs.tsx';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { goTo } from '../uiState.ts';

type GroupProps<Thing> = {
  readonly title: string;
  readonly things: readonly Thing[];
  readonly keyOf: (thing: Thing) => string;
  readonly line: (thing: Thing) => ReactNode;
};

/** A titled list on the page of the day; nothing where it is empty. */
export function Group<Thing>({ title, things, keyOf, line }: GroupProps<Thing>) {
  if (things.length === 0) return null;
  return (
    <section className="today-group">
      <h2>
        {title} <span className="small faint">{things.length}</span>
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
      id={row.id}
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

type TodayLineProps = {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly right: ReactNode;
  readonly below?: ReactNode;
  /** The part of the case where it is done; the overview unless said otherwise. */
  readonly part?: string;
};

/** One line, the whole of it the way into the case. */
export function TodayLine({ id, title, facts, right, below, part = 'overview' }: TodayLineProps) {
  return (
    <button
      type="button"
      className="today-row"
      onClick={() => goTo({ area: 'requests', id, part })}
    >
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
