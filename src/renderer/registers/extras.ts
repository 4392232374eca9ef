import {
  Archive,
  BadgeCheck,
  Building2,
  Calculator,
  Database,
  Download,
  FileQuestionMark,
  FileX2,
  Hand,
  KeyRound,
  LayoutTemplate,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  Megaphone,
  OctagonPause,
  Scale,
  ScrollText,
  Send,
  ShieldCheck,
  Signature,
  Siren,
  Trash2,
  Upload,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Bilingual } from '../../core/kit/language.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { ClockCard } from '../breaches/ClockCard.tsx';
import { ExportDialog } from '../importing/ExportDialog.tsx';
import { ImportDialog } from '../importing/ImportDialog.tsx';
import { NoticeCard } from '../notices/NoticeCard.tsx';
import { BalancingCard } from '../processing/BalancingCard.tsx';
import { TemplatesDialog } from '../processing/TemplatesDialog.tsx';
import { EvidenceCard } from '../promises/EvidenceCard.tsx';
import { BookkeepingDialog } from '../retention/BookkeepingDialog.tsx';
import { ExecutionCard } from '../retention/ExecutionCard.tsx';
import { HoldCard } from '../retention/HoldCard.tsx';
import { PlanCard } from '../retention/PlanCard.tsx';
import { SuggestionsDialog } from '../retention/SuggestionsDialog.tsx';
import { StandingCard } from '../suppliers/StandingCard.tsx';
import { StandingsDialog } from '../suppliers/StandingsDialog.tsx';
import { goTo } from '../uiState.ts';
import type { RegisterCardProps } from './model.ts';

/** Something that can be done with a whole register: a dialog that opens, or something done at once. */
export type ListTool = {
  readonly label: Bilingual;
  readonly icon: LucideIcon;
  readonly Dialog?: ComponentType<{
    readonly register: RegisterName;
    readonly onClose: () => void;
  }>;
  readonly run?: () => void;
  /** True for what a newcomer looks for: it stands in sight above the list, not only in the menu. */
  readonly isInSight?: boolean;
  /** True for what an empty register is best begun from. */
  readonly begins?: boolean;
};

/** What one register's screens have besides the pattern that all share. */
export type RegisterExtras = {
  readonly icon: LucideIcon;
  /** A shorter name for the navigation, where the register's own is long. */
  readonly short?: Bilingual;
  /** The register beside whose list this one stands as a tab; absent for a register with a line of its own. */
  readonly under?: RegisterName;
  /** Cards at the top of the item's page: what must be seen first, such as a clock. */
  readonly firstCards?: readonly ComponentType<RegisterCardProps>[];
  /** Cards on the item's page, below its fields. */
  readonly cards?: readonly ComponentType<RegisterCardProps>[];
  /** Buttons beside the item's title. */
  readonly headActions?: ComponentType<RegisterCardProps>;
  /** What can be done with the whole register, besides what can be done with all. */
  readonly listTools?: readonly ListTool[];
};

/** What can be done with every register. */
export const importTool = {
  label: { sv: 'Importera …', en: 'Import …' },
  icon: Upload,
  Dialog: ImportDialog,
} as const satisfies ListTool;

export const commonTools: readonly ListTool[] = [
  importTool,
  {
    label: { sv: 'Exportera eller skriv ut …', en: 'Export or print …' },
    icon: Download,
    Dialog: ExportDialog,
  },
];

/**
 * The only place in the screens that names single registers. To give a register a card, a button or a tool, write
 * a component that takes `RegisterCardProps` in a folder of its own and name it in the register's line here.
 */
export const registerExtras: Readonly<Record<RegisterName, RegisterExtras>> = {
  processing: {
    icon: Database,
    cards: [BalancingCard],
    listTools: [
      {
        label: { sv: 'Börja från en mall', en: 'Begin from a template' },
        icon: LayoutTemplate,
        Dialog: TemplatesDialog,
        isInSight: true,
        begins: true,
      },
    ],
  },
  balancing: { icon: Scale, under: 'processing', cards: [BalancingCard] },
  dpia: { icon: FileQuestionMark, under: 'processing' },
  suppliers: {
    icon: Building2,
    firstCards: [StandingCard],
    listTools: [
      {
        label: { sv: 'Hur leverantörerna står', en: 'How the suppliers stand' },
        icon: ListChecks,
        Dialog: StandingsDialog,
        isInSight: true,
      },
    ],
  },
  agreements: { icon: Signature, under: 'suppliers' },
  disclosures: { icon: Send },
  consents: { icon: Hand, short: { sv: 'Samtycken', en: 'Consents' } },
  retention: {
    icon: Archive,
    cards: [PlanCard],
    listTools: [
      {
        label: { sv: 'Räkna på bokföringslagen', en: 'Reckon by the Bookkeeping Act' },
        icon: Calculator,
        Dialog: BookkeepingDialog,
      },
      {
        label: { sv: 'Förslag på regler', en: 'Suggested rules' },
        icon: Lightbulb,
        Dialog: SuggestionsDialog,
        begins: true,
      },
      {
        label: { sv: 'Radera avslutade ärenden', en: 'Erase closed cases' },
        icon: FileX2,
        run: () => goTo({ area: 'erasure' }),
        isInSight: true,
      },
    ],
  },
  retentionActions: { icon: Trash2, under: 'retention', firstCards: [ExecutionCard] },
  holds: { icon: OctagonPause, under: 'retention', cards: [HoldCard] },
  breaches: {
    icon: Siren,
    short: { sv: 'Incidenter', en: 'Breaches' },
    firstCards: [ClockCard],
  },
  notices: { icon: Megaphone, cards: [NoticeCard] },
  measures: { icon: ShieldCheck },
  accessReviews: { icon: KeyRound, under: 'measures' },
  promises: {
    icon: BadgeCheck,
    firstCards: [EvidenceCard],
    listTools: [
      {
        label: { sv: 'Löftestavlan', en: 'Promises board' },
        icon: ScrollText,
        run: () => goTo({ area: 'promisesBoard' }),
        isInSight: true,
        begins: true,
      },
    ],
  },
};
