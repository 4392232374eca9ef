import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export type TabPart = {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly panel: () => ReactNode;
};

type TabsProps = {
  readonly label: string;
  readonly parts: readonly TabPart[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** The parts of one page, one in sight at a time. */
export function Tabs({ label, parts, chosen, onChoose }: TabsProps) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={chosen}
      onSelectionChange={(key) => onChoose(String(key))}
    >
      <TabList aria-label={label} className="tab-list">
        {parts.map(({ id, label: name, count }) => (
          <Tab key={id} id={id} className="tab">
            {name}
            {count !== undefined && count > 0 && <span className="count">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {panel()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
