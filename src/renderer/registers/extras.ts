import {
  Archive,
  BadgeCheck,
  Building2,
  Database,
  FileQuestionMark,
  Hand,
  KeyRound,
  type LucideIcon,
  Megaphone,
  OctagonPause,
  Scale,
  Send,
  ShieldCheck,
  Signature,
  Siren,
  Trash2,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { BalancingCard } from '../processing/BalancingCard.tsx';
import type { RegisterCardProps } from './model.ts';

/** What one register's screens have besides the pattern that all share. */
export type RegisterExtras = {
  readonly icon: LucideIcon;
  /** The register beside whose list this one stands as a tab; absent for a register with a line of its own. */
  readonly under?: RegisterName;
  /** Cards on the item's page, above its fields: what must be seen first, such as a clock. */
  readonly firstCards?: readonly ComponentType<RegisterCardProps>[];
  /** Cards on the item's page, below its fields. */
  readonly cards?: readonly ComponentType<RegisterCardProps>[];
  /** Buttons beside the item's title. */
  readonly headActions?: ComponentType<RegisterCardProps>;
  /** Buttons above the register's list, such as import and export. */
  readonly listHead?: ComponentType<{ readonly register: RegisterName }>;
  /** First steps in the empty list, besides adding an item. */
  readonly firstSteps?: ComponentType<{ readonly register: RegisterName }>;
};

/**
 * The only place in the screens that names single registers. To give a register a card or a button, write a
 * component that takes `RegisterCardProps` in the register's own folder and name it in its line here.
 */
export const registerExtras: Readonly<Record<RegisterName, RegisterExtras>> = {
  processing: { icon: Database, cards: [BalancingCard] },
  balancing: { icon: Scale, under: 'processing' },
  dpia: { icon: FileQuestionMark, under: 'processing' },
  suppliers: { icon: Building2 },
  agreements: { icon: Signature, under: 'suppliers' },
  disclosures: { icon: Send },
  consents: { icon: Hand },
  retention: { icon: Archive },
  retentionActions: { icon: Trash2, under: 'retention' },
  holds: { icon: OctagonPause, under: 'retention' },
  breaches: { icon: Siren },
  notices: { icon: Megaphone },
  measures: { icon: ShieldCheck },
  accessReviews: { icon: KeyRound, under: 'measures' },
  promises: { icon: BadgeCheck },
};
