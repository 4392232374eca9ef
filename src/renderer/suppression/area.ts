import { ShieldBan } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { SuppressionPage } from './SuppressionPage.tsx';

export const suppressionArea: WorkArea = {
  name: 'suppression',
  label: { sv: 'Spärrlista', en: 'Suppression list' },
  icon: ShieldBan,
  group: 'office',
  Page: SuppressionPage,
};
