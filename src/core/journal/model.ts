import { z } from 'zod';
import { instantSchema } from '../kit/dates.ts';
import { type RegisterName, registerNames } from '../registers/model/names.ts';

const otherActions = [
  'vault.created',
  'vault.unlocked',
  'vault.unlockedWithRecoveryKey',
  'vault.tailLossAccepted',
  'vault.passphraseChanged',
  'vault.recoveryKeyReplaced',
  'vault.recoveryKeyConfirmed',
  'vault.migrated',
  'settings.organisationSaved',
  // Written by vaults before the register of processing records; no longer recorded.
  'settings.processingSaved',
  'settings.sampleLoaded',
  'balancing.reopened',
  'balancing.concluded',
  'intake.added',
  'intake.joined',
  'intake.dismissed',
  'intake.restored',
  'request.received',
  'request.moved',
  'request.requesterChanged',
  'request.detailsChanged',
  'request.personnummerRevealed',
  'request.noteAdded',
  'request.taskAdded',
  'request.taskDone',
  'request.taskReopened',
  'request.attachmentAdded',
  'request.attachmentOpened',
  'request.attachmentErased',
  'request.taskChanged',
  'request.targetSet',
  'request.scopeSet',
  'request.decided',
  'request.extended',
  'request.feeAsked',
  'request.feeSettled',
  'request.handedOver',
  'request.restricted',
  'request.restrictionTold',
  'request.restrictionLifted',
  'request.noticeAdded',
  'request.noticeConfirmed',
  'request.noticeWaived',
  'request.identityReminded',
  'request.replyJoined',
  'request.merged',
  'request.exported',
  'view.saved',
  'view.removed',
  'request.identityAsked',
  'request.identitySettled',
  'extract.started',
  'extract.findingSet',
  'extract.dataSetAdded',
  'extract.dataSetRemoved',
  'extract.statementsSaved',
  'extract.systemSet',
  'extract.portabilitySet',
  'extract.sourceAdded',
  'extract.sourceRemoved',
  'extract.sourceOpened',
  'extract.mapped',
  'extract.rowsSet',
  'extract.proposed',
  'extract.redacted',
  'extract.redactionsSet',
  'extract.redactionsRemoved',
  'extract.redactionListSet',
  'extract.packageMade',
  'letter.owed',
  'letter.drafted',
  'letter.changed',
  'letter.discarded',
  'letter.issued',
  'letter.saved',
  'letter.waived',
  'letter.wordingSaved',
  'suppression.added',
  'suppression.removed',
  'calendar.exported',
  'registers.refreshed',
  'registers.imported',
  'registers.exported',
  'registers.fileKept',
  'registers.documentMade',
  'report.exported',
  'report.commented',
  'report.kept',
  'report.ownSaved',
  'report.ownRemoved',
  'policy.loaded',
  'policy.marked',
  'case.erased',
  'intake.erased',
  'erasure.certified',
] as const;

/** What is recorded when an item of a register is written or taken away. */
export type RegisterAction = `${RegisterName}.saved` | `${RegisterName}.removed`;
const registerActions = registerNames.flatMap((name): readonly RegisterAction[] => [
  `${name}.saved`,
  `${name}.removed`,
]);

/** Everything the journal can record: a closed list, so that a reader knows each word. */
export const journalActions: readonly ((typeof otherActions)[number] | RegisterAction)[] = [
  ...otherActions,
  ...registerActions,
];
export const journalActionSchema = z.enum(journalActions);
export type JournalAction = (typeof journalActions)[number];

export const journalObjects = [
  'vault',
  'settings',
  'registerItem',
  'policy',
  'intakeItem',
  'request',
  'letter',
  'suppression',
  'report',
] as const;
export type JournalObject = (typeof journalObjects)[number];

/** One entry as screens show it: field names, never values. */
export const journalEntrySchema = z.strictObject({
  sequence: z.int().positive(),
  at: instantSchema,
  actor: z.string(),
  action: journalActionSchema,
  /** Random name of the object in the chain; says nothing about a person. */
  pseudonym: z.string().nullable(),
  fields: z.array(z.string()).readonly(),
  hash: z.string(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** What verification found wrong, and where. */
export const journalFaultSchema = z.strictObject({
  kind: z.enum(['edited', 'deleted', 'inserted', 'reordered', 'truncated']),
  sequence: z.int().nonnegative(),
});
export type JournalFault = z.infer<typeof journalFaultSchema>;
