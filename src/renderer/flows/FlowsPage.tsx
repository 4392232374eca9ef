import { Waypoints } from 'lucide-react';
import { useState } from 'react';
import type { FlowMap } from '../../core/flows/model.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, useUi } from '../uiState.ts';
import { FlowNode } from './FlowNode.tsx';
import { FlowTable } from './FlowTable.tsx';
import './flows.css';
import { connected, type Layout, layoutOf } from './layout.ts';
import { flowTexts } from './texts.ts';

/** Who gets which data: records, receivers and countries, and the ways between them (Art 30(1)(d)-(e)). */
export function FlowsPage() {
  const t = useTexts(flowTexts);
  const answer = useAnswer('flows.get', {});
  return (
    <article className="page stack-wide">
      <h1>{t.title}</h1>
      <Awaited answer={answer}>
        {(map) =>
          map.flows.length === 0 ? (
            <Empty
              icon={Waypoints}
              title={t.emptyTitle}
              actions={<Button onPress={() => goTo({ area: 'processing' })}>{t.toRecords}</Button>}
            >
              <p>{t.emptyLead}</p>
            </Empty>
          ) : (
            <>
              <p className="soft">{t.lead}</p>
              <Drawing map={map} />
              <Card title={t.table}>
                <FlowTable map={map} />
              </Card>
            </>
          )
        }
      </Awaited>
    </article>
  );
}

const rowHeight = 52;
const nodeHeight = 44;
const columns = ['record', 'receiver', 'country'] as const;

function Drawing({ map }: { readonly map: FlowMap }) {
  const t = useTexts(flowTexts);
  const language = useUi((ui) => ui.language);
  const [at, setAt] = useState<string>();
  const layout = layoutOf(map, language);
  const followed = at === undefined ? undefined : connected(at, layout.lines);
  const heads = { record: t.records, receiver: t.receivers, country: t.countries };
  return (
    <div className="scroll-x">
      <div className="flow-map">
        <Lines layout={layout} followed={followed} />
        {columns.map((column) => (
          <section key={column} aria-label={heads[column]}>
            <h2 className="flow-head">{heads[column]}</h2>
            <ul className="flow-column">
              {layout.nodes
                .filter((node) => node.column === column)
                .map((node) => (
                  <FlowNode
                    key={node.key}
                    node={node}
                    map={map}
                    isFaint={followed !== undefined && !followed.has(node.key)}
                    onPoint={setAt}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

type LinesProps = {
  readonly layout: Layout;
  readonly followed: ReadonlySet<string> | undefined;
};

/** The ways between the columns; the table below says the same in words. */
function Lines({ layout, followed }: LinesProps) {
  const rows = new Map(layout.nodes.map(({ key, row }) => [key, row]));
  const heightOf = (key: string) => (rows.get(key) ?? 0) * rowHeight + nodeHeight / 2;
  const height = layout.rows * rowHeight;
  return (
    <svg
      className="flow-lines"
      viewBox={`0 0 100 ${height}`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden
    >
      {layout.lines.filter(isDrawn).map(({ from, to, isOutside }) => {
        const [left, right] = from.startsWith('record:') ? [30, 35] : [65, 70];
        const half = (left + right) / 2;
        const isFollowed = followed?.has(from) && followed.has(to);
        const kind = isOutside ? 'flow-line flow-outside' : 'flow-line';
        return (
          <path
            key={`${from} ${to}`}
            className={isFollowed ? `${kind} flow-followed` : kind}
            d={`M ${left} ${heightOf(from)} C ${half} ${heightOf(from)}, ${half} ${heightOf(to)}, ${right} ${heightOf(to)}`}
          />
        );
      })}
    </svg>
  );
}

/** A sub-processor's indentation shows whose it is: no line within the column. */
function isDrawn({ from, to }: Layout['lines'][number]): boolean {
  return !(from.startsWith('receiver:') && to.startsWith('receiver:'));
}
