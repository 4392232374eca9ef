import type { Extract, Finding, FindingOutcome } from '../../core/extracts/model.ts';
import { categoryNames } from '../../core/processing/model/codes.ts';
import { act } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Card } from '../ui/Card.tsx';
import { FindingLine } from './FindingLine.tsx';
import { RestNotFound } from './RestNotFound.tsx';
import { extractTexts } from './texts.ts';

/** One line for each category; a choice is saved at once and can be changed until the reply is issued. */
export function CategoriesCard({ extract }: { readonly extract: Extract }) {
  const t = useTexts(extractTexts);
  const say = useBilingual();
  const open = extract.findings.filter(({ outcome }) => outcome === 'open');
  const done = extract.findings.length - open.length;
  return (
    <Card
      title={t.categoriesTitle}
      actions={
        <>
          <span className="small faint">{t.answered(done, extract.findings.length)}</span>
          <RestNotFound
            open={open.map(({ category, note }) => ({
              name: say(categoryNames[category]),
              note,
              save: (given) => save(extract, { category }, 'notFound', given),
            }))}
          />
        </>
      }
    >
      <div className="stack">
        <p className="soft">{t.categoriesLead}</p>
        <ul className="categories">
          {extract.findings.map((finding) => (
            <FindingLine
              key={finding.category}
              name={say(categoryNames[finding.category])}
              finding={finding}
              onSave={(outcome, note) => void save(extract, finding, outcome, note)}
            />
          ))}
        </ul>
        <p className="small soft" role="status">
          {t.summary[extract.outcome]}
        </p>
      </div>
    </Card>
  );
}

async function save(
  { requestId }: Extract,
  { category }: Pick<Finding, 'category'>,
  outcome: FindingOutcome,
  note: string,
): Promise<boolean> {
  const saved = await act('extracts.setFinding', { requestId, category, outcome, note });
  if (saved) putAnswer('extracts.get', { requestId }, saved);
  return saved !== undefined;
}
