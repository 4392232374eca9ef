import { CalendarClock } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { TodayPage } from './TodayPage.tsx';

export const todayArea: WorkArea = {
  name: 'today',
  label: { sv: 'I dag', en: 'Today' },
  icon: CalendarClock,
  group: 'desk',
  Page: TodayPage,
};
