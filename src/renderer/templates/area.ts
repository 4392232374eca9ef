import { FilePen } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { TemplateList } from './TemplateList.tsx';
import { TemplatePage } from './TemplatePage.tsx';

export const templatesArea: WorkArea = {
  name: 'templates',
  label: { sv: 'Brevmallar', en: 'Letter templates' },
  icon: FilePen,
  group: 'office',
  List: TemplateList,
  Page: TemplatePage,
  hidesList: ({ id }) => id !== undefined,
};
