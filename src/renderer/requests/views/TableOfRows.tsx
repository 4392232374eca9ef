import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react';
import {
  Cell,
  Checkbox,
  Column,
  Row,
  type Selection,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import type { RequestId } from '../../../core/kit/ids.ts';
import type { RequestRow } from '../../../core/requests/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { goTo } from '../../uiState.ts';
import { useAbout } from '../about.ts';
import { Due } from '../Due.tsx';
import { Signs } from '../Signs.tsx';
import { viewTexts } from './texts.ts';

const sorted = ['reference', 'name', 'received', 'alarm'] as const;
const columns = [
  'reference',
  'name',
  'about',
  'state',
  'received',
  'alarm',
  'target',
  'signs',
] as const;

type TableOfRowsProps = {
  readonly rows: readonly RequestRow[];
  readonly chosen: ReadonlySet<RequestId>;
  readonly onChoose: (change: Selection) => void;
  readonly sort: SortDescriptor;
  readonly onSort: (sort: SortDescriptor) => void;
};

/** Sorted by its heads, chosen by its boxes: the arrows go between, Space chooses, Enter opens while nothing is chosen. */
export function TableOfRows({ rows, chosen, onChoose, sort, onSort }: TableOfRowsProps) {
  const t = useTexts(viewTexts);
  return (
    <div className="scroll-x">
      <Table
        aria-label={t.table}
        className="requests-table"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={onChoose}
        sortDescriptor={sort}
        onSortChange={onSort}
        onRowAction={open}
      >
        <TableHeader>
          <Column className="choose-cell">
            <RowCheckbox label={t.selectAll} />
          </Column>
          {columns.map((name) => (
            <Column
              key={name}
              id={name}
              isRowHeader={name === 'reference'}
              allowsSorting={sorted.some((each) => each === name)}
            >
              {({ sortDirection }) => (
                <span className="column-name">
                  {t.columns[name]}
                  {sortDirection === 'ascending' && <ArrowUp size={12} aria-hidden />}
                  {sortDirection === 'descending' && <ArrowDown size={12} aria-hidden />}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <RequestLine key={row.id} row={row} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function RequestLine({ row }: { readonly row: RequestRow }) {
  const t = useTexts(viewTexts);
  const words = useTexts(wordTexts);
  const about = useAbout();
  return (
    <Row id={row.id} textValue={row.reference}>
      <Cell className="choose-cell">
        <RowCheckbox label={t.select(row.reference)} />
      </Cell>
      <Cell className="whole">
        <LinkButton onPress={() => open(row.id)}>{row.reference}</LinkButton>
      </Cell>
      <Cell className="name-cell">{row.name}</Cell>
      <Cell>{about(row)}</Cell>
      <Cell>{words.states[row.state]}</Cell>
      <Cell className="whole">{row.received}</Cell>
      <Cell>
        <span className="table-due">
          {row.alarm} <Due row={row} />
        </span>
      </Cell>
      <Cell className="whole">{row.target}</Cell>
      <Cell>
        <span className="line">
          <Signs row={row} />
        </span>
      </Cell>
    </Row>
  );
}

function RowCheckbox({ label }: { readonly label: string }) {
  return (
    <Checkbox slot="selection" className="checkbox" aria-label={label}>
      {({ isIndeterminate }) => (
        <span className="box">
          {isIndeterminate ? (
            <Minus size={12} strokeWidth={3} aria-hidden />
          ) : (
            <Check size={12} strokeWidth={3} aria-hidden />
          )}
        </span>
      )}
    </Checkbox>
  );
}

function open(id: string | number): void {
  goTo({ area: 'requests', id: String(id) });
}
