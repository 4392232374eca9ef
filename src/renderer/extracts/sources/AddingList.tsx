import { CircleAlert, CircleCheck, Clock, LoaderCircle } from 'lucide-react';
import { errorText } from '../../../core/kit/errors.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { useUi } from '../../uiState.ts';
import { type AddedFile, forgetEnded, stopAdding, useAdding } from './adding.ts';
import { sourceTexts } from './texts.ts';

const signs = {
  waiting: Clock,
  reading: LoaderCircle,
  added: CircleCheck,
  failed: CircleAlert,
} as const;

/** Files on their way in, each with how it went; one line once all went well. */
export function AddingList({ requestId }: { readonly requestId: RequestId }) {
  const t = useTexts(sourceTexts);
  const files = useAdding((adding) => adding.files).filter((file) => file.requestId === requestId);
  if (files.length === 0) return null;
  const done = files.filter(({ state }) => state === 'added').length;
  const busy = files.some(({ state }) => state === 'waiting' || state === 'reading');
  return (
    <section className="adding" aria-label={t.adding}>
      <div className="spread">
        <p className="strong" role="status">
          {t.addingDone(done, files.length)}
        </p>
        {busy ? (
          <Button onPress={stopAdding}>{t.stop}</Button>
        ) : (
          <Button kind="quiet" onPress={forgetEnded}>
            {t.clear}
          </Button>
        )}
      </div>
      {busy && <progress max={files.length} value={done} aria-label={t.adding} />}
      {done < files.length && (
        <ul>
          {files.map((file) => (
            <AddingLine key={file.key} file={file} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AddingLine({ file }: { readonly file: AddedFile }) {
  const t = useTexts(sourceTexts);
  const language = useUi((ui) => ui.language);
  const { state, fileName, error } = file;
  const Sign = signs[state];
  return (
    <li className="adding-line" data-state={state}>
      <Sign size={15} aria-hidden />
      <div>
        <span className="strong">{fileName}</span>{' '}
        <span className="small soft">{t.addingState[state]}</span>
        {error && <p className="small">{errorText(error.code, error.facts, language)}</p>}
      </div>
    </li>
  );
}
