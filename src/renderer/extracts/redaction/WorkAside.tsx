import type { ReactNode } from 'react';
import type { Redaction } from '../../../core/extracts/model/redaction.ts';
import type { DataSet, Extract } from '../../../core/extracts/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { Proposals } from './Proposals.tsx';
import { Struck } from './Struck.tsx';
import { redactionTexts } from './texts.ts';

type WorkAsideProps = {
  readonly extract: Extract;
  readonly dataSet: DataSet;
  /** Brings a redaction's place into sight. */
  readonly onGo: (redaction: Redaction) => void;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  /** What can be done with the chosen place. */
  readonly children: ReactNode;
};

/** What can be done: with the chosen place, with the proposals, with what is struck out. */
export function WorkAside(props: WorkAsideProps) {
  const { extract, dataSet, onGo, tab, onTab, children } = props;
  const t = useTexts(redactionTexts);
  return (
    <aside className="work-aside" aria-label={t.work}>
      <Tabs
        label={t.work}
        chosen={tab}
        onChoose={onTab}
        parts={[
          { id: 'strike', label: t.strike, panel: () => <div className="stack">{children}</div> },
          {
            id: 'proposals',
            label: t.proposals,
            count: dataSet.proposed,
            panel: () => <Proposals extract={extract} dataSet={dataSet} onGo={onGo} />,
          },
          {
            id: 'struck',
            label: t.struck,
            count: dataSet.accepted,
            panel: () => <Struck extract={extract} dataSet={dataSet} onGo={onGo} />,
          },
        ]}
      />
    </aside>
  );
}
