import type { PickedFile } from '../../core/kit/bridge.ts';
import { registerDefinitions } from '../../core/registers.ts';
import { useSubmit } from '../act.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { tell } from '../ui/notices.ts';
import type { Foreign } from './importing.ts';
import { importTexts } from './texts.ts';

type ForeignProps = {
  readonly file: PickedFile;
  readonly foreign: Foreign;
  readonly onClose: () => void;
};

/** What another standard's file would give, and all that was not understood of it. */
export function ForeignDrafts({ file, foreign: { drafts, notes }, onClose }: ForeignProps) {
  const t = useTexts(importTexts);
  const say = useBilingual();
  const { busy, error, submit } = useSubmit('importing.importForeign');
  const fresh = drafts.filter(({ known }) => !known).length;
  const go = async () => {
    const done = await submit(file);
    if (!done) return;
    tell({ kind: 'done', text: t.foreignDone(done.added) });
    onClose();
  };
  const registerName = (register: string) => {
    const words = registerDefinitions.find(({ name }) => name === register)?.words.one;
    return words ? say(words) : register;
  };
  return (
    <div className="stack">
      <p className="soft">{t.foreign}</p>
      <ul>
        {drafts.map(({ path, register, title, known }) => (
          <li key={path}>
            {say(title)} <span className="faint">· {registerName(register)}</span>
            {known && <span className="faint"> · {t.known}</span>}
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <section className="stack-tight">
          <h2 className="field-label">{t.notUnderstood}</h2>
          <ul>
            {notes.map(({ path, text }) => (
              <li key={`${path} ${text.en}`}>
                <span className="mono">{path}</span> {say(text)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ErrorBanner error={error} />
      <div>
        <Button kind="primary" isDisabled={busy || fresh === 0} onPress={() => void go()}>
          {t.go}
        </Button>
      </div>
    </div>
  );
}
