import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { addDays } from '../../core/kit/dates.ts';
import type { ItemFilter } from '../../core/registers/contract.ts';
import { dutyNames } from '../../core/registers/model/dutyNames.ts';
import type { ItemRow } from '../../core/registers/model/item.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useToday } from '../calendar.ts';
import { Pager, pageSize } from '../requests/Pager.tsx';
import { useLastAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route } from '../uiState.ts';
import { DueDay } from './DueDay.tsx';
import { daysAhead } from './duties.ts';
import { ListHead } from './ListHead.tsx';
import { definitionOf, methodOf } from './model.ts';
import { NothingHere } from './NothingHere.tsx';
import { StateSign } from './StateSign.tsx';
import { registerTexts } from './texts.ts';
import { useSettled } from './useSettled.ts';
import { filterOf, useRegisterView, useSoughtItems } from './view.ts';
import '../requests/requests.css';
import './registers.css';

type RegisterListProps = { readonly register: RegisterName; readonly route: Route };

/** The items of one register: searched, filtered, sorted and paged in the vault's own database. */
export function RegisterList({ register, route }: RegisterListProps) {
  const view = useRegisterView(register);
  const words = useSettled(useSoughtItems((sought) => sought.words[register] ?? ''));
  const filter = filterOf(view, words, addDays(useToday(), daysAhead));
  return (
    <>
      <ListHead register={register} />
      {/* Another search begins at its first page. */}
      <Rows key={JSON.stringify(filter)} register={register} route={route} filter={filter} />
    </>
  );
}

type RowsProps = RegisterListProps & { readonly filter: ItemFilter };

function Rows({ register, route, filter }: RowsProps) {
  const say = useBilingual();
  const { sort, descending } = useRegisterView(register);
  const [offset, setOffset] = useState(0);
  const page = { sort, descending, offset, limit: pageSize };
  const answer = useLastAnswer(methodOf(register, 'list'), { ...filter, ...page });
  const many = definitionOf(register)?.words.many;
  return (
    <Awaited answer={answer}>
      {({ items, total }) => (
        <>
          <GridList
            aria-label={many ? say(many) : register}
            className="request-rows"
            selectionMode="none"
            onAction={(id) => goTo({ area: register, id: String(id) })}
            renderEmptyState={() => <NothingHere register={register} />}
          >
            {items.map((row) => (
              <Row key={row.id} row={row} opened={row.id === route.id} />
            ))}
          </GridList>
          <Pager offset={offset} total={total} floor={false} onOffset={setOffset} />
        </>
      )}
    </Awaited>
  );
}

function Row({ row, opened }: { readonly row: ItemRow; readonly opened: boolean }) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const title = say(row.title) || t.untitled;
  return (
    <GridListItem id={row.id} textValue={title} className={`request-row${opened ? ' opened' : ''}`}>
      <div className="request-row-line">
        <span className="strong cut">{title}</span>
        {row.next ? <DueDay on={row.next.on} /> : <span />}
      </div>
      <div className="request-row-line small faint">
        <span className="cut">{say(row.summary)}</span>
        {row.next ? <span>{say(dutyNames[row.next.kind])}</span> : <span />}
      </div>
      <div className="request-row-signs">
        <StateSign register={row.register} state={row.state} />
        {row.gaps > 0 && (
          <span className="chip soon">
            <TriangleAlert size={12} aria-hidden />
            {t.gaps(row.gaps)}
          </span>
        )}
      </div>
    </GridListItem>
  );
}
