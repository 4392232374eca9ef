import { Ellipsis, FileDown, FileUp, type LucideIcon } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Bilingual } from '../../core/kit/language.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { ExportDialog } from '../importing/ExportDialog.tsx';
import { ImportDialog } from '../importing/ImportDialog.tsx';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { IconButton } from '../ui/Button.tsx';

export type ToolDialogProps = { readonly register: RegisterName; readonly onClose: () => void };

/** Something that can be done with a whole register, in a dialog of its own. */
export type ListTool = {
  readonly label: Bilingual;
  readonly icon: LucideIcon;
  readonly Dialog: ComponentType<ToolDialogProps>;
};

const everyRegisters: readonly ListTool[] = [
  {
    label: { sv: 'Importera …', en: 'Import …' },
    icon: FileUp,
    Dialog: ImportDialog,
  },
  {
    label: { sv: 'Exportera eller skriv ut …', en: 'Export or print …' },
    icon: FileDown,
    Dialog: ExportDialog,
  },
];

type ToolsMenuProps = { readonly register: RegisterName; readonly own: readonly ListTool[] };

/** What can be done with a register as a whole: its own tools first, then import and export. */
export function ToolsMenu({ register, own }: ToolsMenuProps) {
  const common = useTexts(commonTexts);
  const say = useBilingual();
  const [open, setOpen] = useState<ListTool>();
  const tools = [...own, ...everyRegisters];
  return (
    <>
      <MenuTrigger>
        <IconButton label={common.more} icon={Ellipsis} />
        <Popover className="popover">
          <Menu
            className="menu"
            aria-label={common.more}
            onAction={(key) => setOpen(tools.find((tool) => tool.label.en === key))}
          >
            {tools.map((tool) => (
              <MenuItem
                key={tool.label.en}
                id={tool.label.en}
                className="menu-item"
                textValue={say(tool.label)}
              >
                <tool.icon size={15} aria-hidden />
                {say(tool.label)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {open && <open.Dialog register={register} onClose={() => setOpen(undefined)} />}
    </>
  );
}
