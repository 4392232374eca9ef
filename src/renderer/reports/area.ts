import { ChartColumn } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { goTo } from '../uiState.ts';
import { ReportPage } from './ReportPage.tsx';
import { ReportsList } from './ReportsList.tsx';

/** Reports: the built-in ones, the officer's own, and those that were finalised. */
export const reportsArea: WorkArea = {
  name: 'reports',
  label: { sv: 'Rapporter', en: 'Reports' },
  icon: ChartColumn,
  group: 'overview',
  List: ReportsList,
  Page: ReportPage,
  actions: [
    {
      id: 'management-report',
      label: { sv: 'Ledningsrapport', en: 'Management report' },
      icon: ChartColumn,
      run: () => goTo({ area: 'reports', id: 'management' }),
    },
  ],
};
