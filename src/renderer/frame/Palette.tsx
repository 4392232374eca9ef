import { FolderOpen, Search } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import type { ItemRow } from '../../core/registers/model/item.ts';
import type { RequestRow } from '../../core/requests/model.ts';
import type { Action } from '../areas.ts';
import { registerExtras } from '../registers/extras.ts';
import { definitionOf } from '../registers/model.ts';
import { registerTexts } from '../registers/texts.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { goTo } from '../uiState.ts';
import { actions, areaActions, openOver } from './actions.ts';
import { Keys } from './Keys.tsx';
import { frameTexts } from './texts.ts';

const close = () => openOver('nothing');

/** Ctrl+K: every action, every request by reference or name, every item of the registers by its words. */
export function Palette() {
  const t = useTexts(frameTexts);
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={close} className="veil">
      <Modal className="dialog-frame">
        <Dialog aria-label={t.palette} className="palette">
          <Choices />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Choices() {
  const t = useTexts(frameTexts);
  const say = useBilingual();
  const [words, setWords] = useState('');
  const search = useDeferredValue(words.trim());
  const { requests, items } = useFound(search);
  const fits = (action: Action) =>
    say(action.label).toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());
  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      <TextField aria-label={t.palette} className="palette-search search" autoFocus>
        <Search size={16} aria-hidden />
        <Input className="input" placeholder={t.palettePlaceholder} />
      </TextField>
      <Menu
        className="menu"
        aria-label={t.palette}
        renderEmptyState={() => <p className="waiting">{t.paletteNothing}</p>}
      >
        <Section title={t.goTo} count={areaActions.filter(fits).length}>
          {areaActions.filter(fits).map((action) => (
            <ActionItem key={action.id} action={action} />
          ))}
        </Section>
        <Section title={t.actions} count={actions.filter(fits).length}>
          {actions.filter(fits).map((action) => (
            <ActionItem key={action.id} action={action} />
          ))}
        </Section>
        {/* Last, so that what is found a moment later moves nothing that Enter would open. */}
        <Section title={t.registers} count={items.length}>
          {items.map((row) => (
            <RegisterItem key={row.id} row={row} />
          ))}
        </Section>
        <Section title={t.requests} count={requests.length}>
          {requests.map((row) => (
            <RequestItem key={row.id} row={row} />
          ))}
        </Section>
      </Menu>
    </Autocomplete>
  );
}

type Found = { readonly requests: readonly RequestRow[]; readonly items: readonly ItemRow[] };

const nothing: Found = { requests: [], items: [] };

/** Requests and items of all registers that fit what is typed: shown together, so that neither moves the other. */
function useFound(search: string): Found {
  const requests = useAnswer('requests.list', {
    ...(search === '' ? {} : { search }),
    limit: 8,
    sort: 'received',
    descending: true,
  }).value?.rows;
  const items = useAnswer('registers.search', { search, limit: 8 }).value?.items;
  const last = useRef(nothing);
  if (requests && items) last.current = { requests, items };
  return search === '' ? nothing : last.current;
}

function Section(props: {
  readonly title: string;
  readonly count: number;
  readonly children: React.ReactNode;
}) {
  if (props.count === 0) return null;
  return (
    <MenuSection>
      <Header className="menu-heading">{props.title}</Header>
      {props.children}
    </MenuSection>
  );
}

function ActionItem({ action }: { readonly action: Action }) {
  const say = useBilingual();
  const Icon = action.icon;
  return (
    <MenuItem
      id={action.id}
      className="menu-item"
      textValue={say(action.label)}
      onAction={() => {
        close();
        action.run();
      }}
    >
      {Icon && <Icon size={16} aria-hidden />}
      {say(action.label)}
      {action.keys && <Keys keys={action.keys} />}
    </MenuItem>
  );
}

function RequestItem({ row }: { readonly row: RequestRow }) {
  const words = useTexts(wordTexts);
  return (
    <MenuItem
      id={row.id}
      className="menu-item"
      textValue={`${row.reference} ${row.name}`}
      onAction={() => {
        close();
        goTo({ area: 'requests', id: row.id });
      }}
    >
      <FolderOpen size={16} aria-hidden />
      <span className="strong">{row.reference}</span>
      <span className="cut">{row.name}</span>
      <span className="keys faint small">{words.states[row.state]}</span>
    </MenuItem>
  );
}

function RegisterItem({ row }: { readonly row: ItemRow }) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const Icon = registerExtras[row.register].icon;
  const one = definitionOf(row.register)?.words.one;
  const title = say(row.title) || t.untitled;
  return (
    <MenuItem
      id={row.id}
      className="menu-item"
      textValue={title}
      onAction={() => {
        close();
        goTo({ area: row.register, id: row.id });
      }}
    >
      <Icon size={16} aria-hidden />
      <span className="cut">{title}</span>
      <span className="keys faint small">{one && say(one)}</span>
    </MenuItem>
  );
}
