import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { commonTools, type ListTool, registerExtras } from './extras.ts';

/** What can be done with a whole register: import, export, and what is its own. */
export function ListTools({ register }: { readonly register: RegisterName }) {
  const common = useTexts(commonTexts);
  const say = useBilingual();
  const [opened, setOpened] = useState<ListTool>();
  const tools = [...(registerExtras[register].listTools ?? []), ...commonTools];
  const Opened = opened?.Dialog;
  return (
    <>
      <MenuTrigger>
        <IconButton label={common.more} icon={Ellipsis} />
        <Popover className="popover">
          <Menu className="menu" aria-label={common.more}>
            {tools.map((tool) => {
              const Icon = tool.icon;
              return (
                <MenuItem
                  key={tool.label.en}
                  id={tool.label.en}
                  className="menu-item"
                  textValue={say(tool.label)}
                  onAction={() => (tool.run ? tool.run() : setOpened(tool))}
                >
                  <Icon size={16} aria-hidden />
                  {say(tool.label)}
                </MenuItem>
              );
            })}
          </Menu>
        </Popover>
      </MenuTrigger>
      {Opened && <Opened register={register} onClose={() => setOpened(undefined)} />}
    </>
  );
}

/** The tools of a register that a newcomer looks for, in sight above its list. */
export function ToolsInSight({ register }: { readonly register: RegisterName }) {
  const say = useBilingual();
  const [opened, setOpened] = useState<ListTool>();
  const tools = (registerExtras[register].listTools ?? []).filter(({ isInSight }) => isInSight);
  const Opened = opened?.Dialog;
  if (tools.length === 0) return null;
  return (
    <div className="line tools-in-sight">
      {tools.map((tool) => (
        <Button
          key={tool.label.en}
          kind="quiet"
          icon={tool.icon}
          onPress={() => (tool.run ? tool.run() : setOpened(tool))}
        >
          {say(tool.label)}
        </Button>
      ))}
      {Opened && <Opened register={register} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
