import { FileCheck2 } from 'lucide-react';
import type { Period } from '../../core/reports/model.ts';
import { choose } from '../reports/asking.ts';
import { quarterOf } from '../reports/periods.ts';
import { reportTexts } from '../reports/texts.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Group, TodayLine } from './Group.tsx';
import { todayTexts } from './texts.ts';

/** The quarters whose management report is still to be made: a task like any other. */
export function ReportsDue({ due }: { readonly due: readonly Period[] }) {
  const t = useTexts(todayTexts);
  const report = useTexts(reportTexts);
  return (
    <Group
      title={t.reportsDue}
      things={due}
      keyOf={({ from }) => from}
      line={(period) => (
        <TodayLine
          to={{ area: 'reports', id: 'management' }}
          before={() => choose('management', { period })}
          title={t.makeReport(report.quarter(quarterOf(period) ?? 0, period.from.slice(0, 4)))}
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
