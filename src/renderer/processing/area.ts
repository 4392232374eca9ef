import { Database } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { ProcessingList } from './ProcessingList.tsx';
import { ProcessingPage } from './ProcessingPage.tsx';

export const processingArea: WorkArea = {
  name: 'processing',
  label: { sv: 'Behandlingar', en: 'Processing records' },
  icon: Database,
  List: ProcessingList,
  Page: ProcessingPage,
};
