import type { AgreementKind } from '../../agreements/model.ts';
import type { PlainDate } from '../../kit/dates.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { SupplierRole } from '../../suppliers/model.ts';
import { agreementsDue } from '../../suppliers/rules/due.ts';
import type { DisclosureContent } from '../model.ts';
import {
  givenLater,
  isObjection,
  isVisit,
  noArrangement,
  noConsent,
  noGround,
  noProcessing,
  noProvision,
  noSecrecy,
  type Obstacle,
  onlySecrecy,
  otherPurpose,
  withdrawn,
} from './obstacles.ts';

/** What must be known of the day of the disclosure. */
export type DisclosureFacts = {
  /** The recipient's role, where it is a supplier of the register. */
  readonly role?: SupplierRole | undefined;
  /** The supplier's agreements in force that day. */
  readonly inForce: readonly {
    readonly id: RegisterItemId;
    readonly kind?: AgreementKind | undefined;
  }[];
  /** The consent that the disclosure names. */
  readonly consent?: ConsentFacts | undefined;
};

export type ConsentFacts = {
  readonly kind: 'consent' | 'objection';
  readonly how?: string | undefined;
  /** The processing that it allows. */
  readonly record?: RegisterItemId | undefined;
  readonly givenOn?: PlainDate | undefined;
  readonly withdrawnOn?: PlainDate | undefined;
};

/** The shortest reason that says something. */
const shortestReason = 20;

/** Which agreement is due; none where the law orders the disclosure: an authority is not asked to sign anything. */
function dueWith(
  role: SupplierRole,
  ground: DisclosureContent['ground'],
): readonly AgreementKind[] {
  return ground === 'law' && role !== 'processor' ? [] : agreementsDue[role];
}

/** The agreement in force that the disclosure rests on, the one due before any other. */
export function agreementUsed(
  { ground }: Pick<DisclosureContent, 'ground'>,
  { role, inForce }: DisclosureFacts,
): RegisterItemId | undefined {
  if (role === undefined) return undefined;
  const wanted: readonly AgreementKind[] = [
    ...dueWith(role, ground),
    'processing',
    'joint',
    'secrecy',
  ];
  const found = wanted.flatMap((kind) => inForce.filter((agreement) => agreement.kind === kind));
  return found[0]?.id;
}

/** Everything that stands against a disclosure; nothing where it is allowed (Art 5(1)(a), 6, 26, 28; P15, P16). */
export function obstacles(content: DisclosureContent, facts: DisclosureFacts): readonly Obstacle[] {
  return [...groundObstacles(content, facts), ...agreementObstacles(content, facts)];
}

/** Whether a breach of policy is recorded as one: said to be, with a reason that says something. */
export function isRecordedBreach({
  breachOfPolicy,
  breachReason,
}: Pick<DisclosureContent, 'breachOfPolicy' | 'breachReason'>): boolean {
  return breachOfPolicy && breachReason.length >= shortestReason;
}

function groundObstacles(
  content: DisclosureContent,
  { consent }: DisclosureFacts,
): readonly Obstacle[] {
  switch (content.ground) {
    case 'law':
      return content.provision === '' ? [noProvision] : [];
    case 'contract':
      return [];
    case 'consent':
      return consentObstacles(content, consent);
    default:
      return [noGround];
  }
}

function consentObstacles(
  { on, record, consent: named, groundWords }: DisclosureContent,
  consent: ConsentFacts | undefined,
): readonly Obstacle[] {
  if (!named || !consent) return groundWords === '' ? [noConsent] : [];
  if (consent.kind === 'objection') return [isObjection];
  if (consent.how === 'visit') return [isVisit];
  if (consent.record && record && consent.record !== record) return [otherPurpose];
  if (!on) return [];
  if (consent.withdrawnOn && consent.withdrawnOn <= on) return [withdrawn];
  if (consent.givenOn && consent.givenOn > on) return [givenLater];
  return [];
}

function agreementObstacles(
  { ground }: DisclosureContent,
  { role, inForce }: DisclosureFacts,
): readonly Obstacle[] {
  if (role === undefined) return [];
  const due = dueWith(role, ground);
  if (due.length === 0 || inForce.some(({ kind }) => kind && due.includes(kind))) return [];
  if (role !== 'processor') return [role === 'joint' ? noArrangement : noSecrecy];
  return [inForce.some(({ kind }) => kind === 'secrecy') ? onlySecrecy : noProcessing];
}
