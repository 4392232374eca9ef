import { FileUp, Save } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../core/contract.ts';
import type { PickedFile } from '../../core/kit/bridge.ts';
import type { RegisterItemId } from '../../core/kit/ids.ts';
import { suppressionScopes } from '../../core/suppression/model.ts';
import { useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Segmented } from '../ui/Choice.tsx';
import { ProseField } from '../ui/Field.tsx';
import { pickFile, saveFile } from '../ui/files.ts';
import { Covered } from './Covered.tsx';
import { PurposeSelect } from './PurposeSelect.tsx';
import { suppressionTexts } from './texts.ts';

type Checked = MethodOutput<'suppression.check'>;

const against = ['all', ...suppressionScopes] as const;
type Against = (typeof against)[number];

/** A mailing list against the suppression list: which lines must go. */
export function CheckCard() {
  const t = useTexts(suppressionTexts);
  const [text, setText] = useState('');
  const [file, setFile] = useState<PickedFile>();
  const [checked, setChecked] = useState<Checked>();
  const { busy, error, submit } = useSubmit('suppression.check');
  const [scope, setScope] = useState<Against>('all');
  const [purpose, setPurpose] = useState<RegisterItemId>();
  const run = async () =>
    setChecked(await submit({ ...(file ?? { text }), ...againstOf(scope, purpose) }));
  const choose = async () => setFile((await pickFile('any')) ?? file);
  return (
    <Card title={t.check}>
      <div className="stack">
        <p className="soft">{t.checkLead}</p>
        {file ? (
          <p className="line">
            {t.chosen(file.fileName)}
            <LinkButton onPress={() => setFile(undefined)}>{t.noFile}</LinkButton>
          </p>
        ) : (
          <ProseField label={t.pasted} value={text} onChange={setText} rows={4} />
        )}
        <div className="stack-tight">
          <p className="field-label">{t.against}</p>
          <Segmented
            label={t.against}
            value={scope}
            onChange={(next) => {
              setScope(next);
              setChecked(undefined);
            }}
            options={against.map((value) => ({ value, label: t.againstWhat[value] }))}
          />
          <p className="small faint">{t.againstHint[scope]}</p>
          {scope === 'consent' && (
            <PurposeSelect
              value={purpose}
              onChange={(next) => {
                setPurpose(next);
                setChecked(undefined);
              }}
            />
          )}
        </div>
        <div className="line">
          <Button icon={FileUp} onPress={() => void choose()}>
            {t.chooseFile}
          </Button>
          <Button
            kind="primary"
            isDisabled={busy || (!file && text.trim() === '')}
            onPress={() => void run()}
          >
            {t.run}
          </Button>
        </div>
        <ErrorBanner error={error} />
        {checked && <Result checked={checked} />}
      </div>
    </Card>
  );
}

/** What a check is narrowed to. */
function againstOf(scope: Against, purpose: RegisterItemId | undefined) {
  if (scope === 'all') return {};
  return scope === 'consent' && purpose ? { scope, purpose } : { scope };
}

const mostShown = 200;

function Result({ checked }: { readonly checked: Checked }) {
  const t = useTexts(suppressionTexts);
  const { hits, lines, unread, clearedBase64 } = checked;
  const save = () => saveFile(`${t.clearedName}.csv`, clearedBase64, t.clearedSaved);
  return (
    <section className="stack" aria-live="polite">
      <p className="strong">{t.result(new Set(hits.map(({ line }) => line)).size, lines)}</p>
      {unread > 0 && <p className="small faint">{t.unread(unread)}</p>}
      {hits.length > 0 && (
        <div className="scroll-x">
          <table className="grid-table">
            <thead>
              <tr>
                {[t.line, t.kind, t.scope, t.since].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {hits.slice(0, mostShown).map(({ line, kind, scope, purpose, since }) => (
                <tr key={`${line} ${kind} ${scope} ${purpose}`}>
                  <td>{line}</td>
                  <td>{t.kinds[kind]}</td>
                  <td>
                    <Covered scope={scope} purpose={purpose} />
                  </td>
                  <td>{since}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div>
        <Button icon={Save} onPress={() => void save()}>
          {t.saveCleared}
        </Button>
      </div>
    </section>
  );
}
