import { FileCheck2 } from 'lucide-react';
import type { Period } from '../../core/reports/model.ts';
import { periodText } from '../../core/reports/rules/periods.ts';
import { choose } from '../reports/asking.ts';
import { reportTexts } from '../reports/texts.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { useUi } from '../uiState.ts';
import { Group, TodayLine } from './Group.tsx';
import { todayTexts } from './texts.ts';

/** The quarters whose management report is still to be made: a task like any other. */
export function ReportsDue({ due }: { readonly due: readonly Period[] }) {
  const t = useTexts(todayTexts);
  const report = useTexts(reportTexts);
  const language = useUi((ui) => ui.language);
  return (
    <Group
      title={t.reportsDue}
      things={due}
      keyOf={({ from }) => from}
      line={(period) => (
        <TodayLine
          to={{ area: 'reports', id: 'management' }}
          before={() => choose('management', { period })}
          title={t.makeReport(periodText(period, language))}
          facts={[report.fromUntil(period.from, period.until)]}
          right={
            <span className="due soon">
              <FileCheck2 size={14} aria-hidden />
              {t.reportOpen}
            </span>
          }
        />
      )}
    />
  );
}

/** The quarters that wait for their report. */
export function useReportsDue(): readonly Period[] {
  return useAnswer('reports.list', {}).value?.due ?? [];
}
