import { FileX2 } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { useAnswer } from '../serverState.ts';
import { ErasurePage } from './ErasurePage.tsx';

export const erasureArea: WorkArea = {
  name: 'erasure',
  label: { sv: 'Radera ärenden', en: 'Erase cases' },
  icon: FileX2,
  under: 'retention',
  Page: ErasurePage,
  useCount: () => useAnswer('erasure.due', { limit: 1 }).value?.count || undefined,
};
