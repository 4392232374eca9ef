import { ScrollText } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { BoardPage } from './BoardPage.tsx';

/** The board of all promises; a single one stands in the register of promises. */
export const promisesBoardArea: WorkArea = {
  name: 'promisesBoard',
  label: { sv: 'Löftestavlan', en: 'The promises board' },
  icon: ScrollText,
  group: 'overview',
  Page: BoardPage,
};
