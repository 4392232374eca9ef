import { CalendarCheck } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { ReviewsPage } from './ReviewsPage.tsx';

export const reviewsArea: WorkArea = {
  name: 'reviews',
  label: { sv: 'Granskningskalender', en: 'Review calendar' },
  icon: CalendarCheck,
  group: 'overview',
  Page: ReviewsPage,
};
