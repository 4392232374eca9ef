import { Waypoints } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { FlowsPage } from './FlowsPage.tsx';

export const flowsArea: WorkArea = {
  name: 'flows',
  label: { sv: 'Vem får vad', en: 'Who gets what' },
  icon: Waypoints,
  group: 'overview',
  Page: FlowsPage,
};
