import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Bilingual } from '../core/kit/language.ts';
import { erasureArea } from './erasure/area.ts';
import { flowsArea } from './flows/area.ts';
import { intakeArea } from './intake/area.ts';
import { promisesBoardArea } from './promises/area.ts';
import { registerAreas } from './registers/area.tsx';
import { reportsArea } from './reports/area.ts';
import { requestsArea } from './requests/area.ts';
import { reviewsArea } from './reviews/area.ts';
import { settingsArea } from './settings/area.ts';
import { suppressionArea } from './suppression/area.ts';
import { templatesArea } from './templates/area.ts';
import { todayArea } from './today/area.ts';
import type { Route } from './uiState.ts';

/** Something the palette and the shortcuts can do. */
export type Action = {
  readonly id: string;
  readonly label: Bilingual;
  readonly icon?: LucideIcon;
  /** As written for `matchesKeys`, such as `Alt+N`. */
  readonly keys?: string;
  readonly run: () => void;
};

/** One area of the officer's work: its place in the navigation, its pages, its actions. */
export type WorkArea = {
  readonly name: string;
  readonly label: Bilingual;
  readonly icon: LucideIcon;
  /** The heading of the navigation under which it stands; among the registers unless said otherwise. */
  readonly group?: AreaGroup;
  /** The area whose line in the navigation stands for this one too; absent for one with its own line. */
  readonly under?: string;
  /** Left of the opened thing; an area without a list has the whole width. */
  readonly List?: ComponentType<{ readonly route: Route }>;
  readonly Page: ComponentType<{ readonly route: Route }>;
  /** True where the opened thing needs the list's room too. */
  readonly hidesList?: (route: Route) => boolean;
  /** A number beside the name in the navigation; hooks may be used. */
  readonly useCount?: () => number | undefined;
  /** Signs beside the name in the navigation, where one number does not say enough. */
  readonly Marks?: ComponentType;
  readonly actions?: readonly Action[];
};

/** The headings of the navigation, in its order. */
export const areaGroups = ['desk', 'registers', 'overview', 'office'] as const;
export type AreaGroup = (typeof areaGroups)[number];

/** Every area, in the order of the navigation. A new area is a folder and a line here. */
export const areas: readonly WorkArea[] = [
  todayArea,
  intakeArea,
  requestsArea,
  ...registerAreas,
  reportsArea,
  promisesBoardArea,
  reviewsArea,
  flowsArea,
  erasureArea,
  suppressionArea,
  templatesArea,
  settingsArea,
];
