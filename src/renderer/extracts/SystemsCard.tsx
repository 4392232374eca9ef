import type { Extract, FindingOutcome, SystemFinding } from '../../core/extracts/model.ts';
import { act } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { goTo } from '../uiState.ts';
import { FindingLine } from './FindingLine.tsx';
import { RestNotFound } from './RestNotFound.tsx';
import { extractTexts } from './texts.ts';

/** One line for each system that may hold the person, from the processing records. */
export function SystemsCard({ extract }: { readonly extract: Extract }) {
  const t = useTexts(extractTexts);
  const say = useBilingual();
  const { systems } = extract;
  const open = systems.filter(({ outcome }) => outcome === 'open');
  const done = systems.length - open.length;
  return (
    <Card
      title={t.systemsTitle}
      actions={
        systems.length > 0 && (
          <>
            <span className="small faint">{t.answered(done, systems.length)}</span>
            <RestNotFound
              open={open.map(({ system, note }) => ({
                name: system,
                note,
                save: (given) => save(extract, { system }, 'notFound', given),
              }))}
            />
          </>
        )
      }
    >
      <div className="stack">
        <p className="soft">{t.systemsLead}</p>
        {systems.length === 0 && (
          <p className="faint">
            {t.noSystems}{' '}
            <LinkButton onPress={() => goTo({ area: 'processing' })}>{t.toProcessing}</LinkButton>
          </p>
        )}
        <ul className="categories">
          {systems.map((finding) => (
            <FindingLine
              key={finding.system}
              name={finding.system}
              about={t.from(finding.records.map(say).join(', '))}
              finding={finding}
              onSave={(outcome, note) => void save(extract, finding, outcome, note)}
            />
          ))}
        </ul>
      </div>
    </Card>
  );
}

async function save(
  { requestId }: Extract,
  { system }: Pick<SystemFinding, 'system'>,
  outcome: FindingOutcome,
  note: string,
): Promise<boolean> {
  const saved = await act('extracts.setSystem', { requestId, system, outcome, note });
  if (saved) putAnswer('extracts.get', { requestId }, saved);
  return saved !== undefined;
}
