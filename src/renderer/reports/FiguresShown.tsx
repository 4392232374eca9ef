import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import type { Language } from '../../core/kit/language.ts';
import type { ReportFigure } from '../../core/reports/model.ts';
import { cellText } from '../../core/reports/rules/cellText.ts';
import { useTexts } from '../texts/catalogue.ts';
import { reportTexts } from './texts.ts';

type FiguresShownProps = { readonly figures: readonly ReportFigure[]; readonly language: Language };

/** Figures side by side, each with what it was in the period before. */
export function FiguresShown({ figures, language }: FiguresShownProps) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.label} className="figure">
          <dt>{figure.label}</dt>
          <dd className="figure-value">{cellText(figure.value, figure.kind, language)}</dd>
          {figure.before !== undefined && <Before figure={figure} language={language} />}
          {figure.note && <dd className="small faint">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** What it was before, with a sign of the way it went: shape and words, never colour alone. */
function Before({
  figure,
  language,
}: {
  readonly figure: ReportFigure;
  readonly language: Language;
}) {
  const t = useTexts(reportTexts);
  const { value, before = null, kind, better } = figure;
  const change = typeof value === 'number' && typeof before === 'number' ? value - before : 0;
  const Sign = change > 0 ? ArrowUpRight : change < 0 ? ArrowDownRight : ArrowRight;
  const isBetter =
    better === undefined || change === 0 ? undefined : change > 0 === (better === 'more');
  const tone = isBetter === undefined ? '' : isBetter ? ' improved' : ' worsened';
  return (
    <dd className={`small figure-before${tone}`}>
      <Sign size={14} aria-hidden />
      {t.before(cellText(before, kind, language))}
      {isBetter !== undefined && ` · ${isBetter ? t.improved : t.worsened}`}
    </dd>
  );
}
