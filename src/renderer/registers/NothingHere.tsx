import { SearchX } from 'lucide-react';
import { useState } from 'react';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useAnswer } from '../serverState.ts';
import { StartFromSample } from '../settings/StartFromSample.tsx';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { goTo } from '../uiState.ts';
import { importTool, type ListTool, registerExtras } from './extras.ts';
import { definitionOf } from './model.ts';
import { registerTexts } from './texts.ts';
import { isNarrowed, showWhole, useRegisterView, useSoughtItems } from './view.ts';

/** An empty list says why: nothing fits what is looked for, or nothing has been entered yet. */
export function NothingHere({ register }: { readonly register: RegisterName }) {
  const t = useTexts(registerTexts);
  const view = useRegisterView(register);
  const words = useSoughtItems((sought) => sought.words[register] ?? '');
  if (!isNarrowed(view, words)) return <FirstSteps register={register} />;
  return (
    <Empty
      icon={SearchX}
      title={t.nothingTitle}
      actions={<Button onPress={() => showWhole(register)}>{t.showAll}</Button>}
    >
      <p>{t.nothingLead}</p>
    </Empty>
  );
}

function FirstSteps({ register }: { readonly register: RegisterName }) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const settings = useAnswer('settings.get', {}).value;
  const definition = definitionOf(register);
  const [opened, setOpened] = useState<ListTool>();
  const { icon, listTools = [] } = registerExtras[register];
  const begins = listTools.find((tool) => tool.begins);
  const Opened = opened?.Dialog;
  if (definition === undefined) return null;
  return (
    <Empty
      icon={icon}
      title={say(definition.words.many)}
      actions={
        <>
          {begins && (
            <Button
              kind="primary"
              icon={begins.icon}
              onPress={() => (begins.run ? begins.run() : setOpened(begins))}
            >
              {say(begins.label)}
            </Button>
          )}
          <Button
            kind={begins ? 'plain' : 'primary'}
            onPress={() => goTo({ area: register, id: 'new' })}
          >
            {t.newItem(say(definition.words.one))}
          </Button>
          <Button onPress={() => setOpened(importTool)}>{say(importTool.label)}</Button>
          {settings && <StartFromSample version={settings.version} />}
        </>
      }
    >
      <p>{say(definition.words.empty)}</p>
      {Opened && <Opened register={register} onClose={() => setOpened(undefined)} />}
    </Empty>
  );
}
