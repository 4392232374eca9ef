import { Settings } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { SettingsList, SettingsPage } from './SettingsPage.tsx';

export const settingsArea: WorkArea = {
  name: 'settings',
  label: { sv: 'Inställningar', en: 'Settings' },
  icon: Settings,
  group: 'office',
  List: SettingsList,
  Page: SettingsPage,
};
