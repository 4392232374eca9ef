import type { Action } from '../areas.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { actions, areaActions, openOver } from './actions.ts';
import { Keys } from './Keys.tsx';
import { frameTexts } from './texts.ts';

/** Every shortcut, in two lists. */
export function Shortcuts() {
  const t = useTexts(frameTexts);
  const say = useBilingual();
  const withKeys = [...areaActions, ...actions].filter(hasKeys);
  return (
    <Dialog title={t.shortcuts} onClose={() => openOver('nothing')}>
      <section className="stack-tight">
        <h2>{t.general}</h2>
        <KeyList
          pairs={[
            [t.palette, 'Ctrl+K'],
            ...withKeys.map(({ label, keys }) => [say(label), keys] as const),
          ]}
        />
      </section>
      <section className="stack-tight">
        <h2>{t.inLists}</h2>
        <KeyList
          pairs={[
            [t.moveBetween, 'ArrowUp+ArrowDown'],
            [t.open, 'Enter'],
            [t.closeDialog, 'Esc'],
          ]}
        />
      </section>
    </Dialog>
  );
}

function KeyList({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  return (
    <table className="grid-table">
      <tbody>
        {pairs.map(([label, keys]) => (
          <tr key={label}>
            <td>{label}</td>
            <td className="keys-cell">
              <Keys keys={keys} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function hasKeys(action: Action): action is Action & { readonly keys: string } {
  return action.keys !== undefined;
}
