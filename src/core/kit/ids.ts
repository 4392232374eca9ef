import { z } from 'zod';

const uuid = z.uuid();

export const requestIdSchema = uuid.brand<'RequestId'>();
export const letterIdSchema = uuid.brand<'LetterId'>();
export const attachmentIdSchema = uuid.brand<'AttachmentId'>();
export const taskIdSchema = uuid.brand<'TaskId'>();
export const noteIdSchema = uuid.brand<'NoteId'>();
export const pauseIdSchema = uuid.brand<'PauseId'>();
export const dataSetIdSchema = uuid.brand<'DataSetId'>();
export const processingRecordIdSchema = uuid
  .brand<'RegisterItemId'>()
  .brand<'ProcessingRecordId'>();
export const balancingReviewIdSchema = uuid.brand<'BalancingReviewId'>();
export const restrictionIdSchema = uuid.brand<'RestrictionId'>();
export const recipientNoticeIdSchema = uuid.brand<'RecipientNoticeId'>();
export const intakeItemIdSchema = uuid.brand<'IntakeItemId'>();
export const savedViewIdSchema = uuid.brand<'SavedViewId'>();
export const suppressionIdSchema = uuid.brand<'SuppressionId'>();
/** An item of any register: a processing record, a supplier, a breach. */
export const registerItemIdSchema = uuid.brand<'RegisterItemId'>();
/** One run of erasing Frist's own closed cases. */
export const erasureIdSchema = uuid.brand<'ErasureId'>();
export const registerDocumentIdSchema = uuid.brand<'RegisterDocumentId'>();
export const policyIdSchema = uuid.brand<'PolicyId'>();
/** A file that a system's owner sent: where data sets of a case come from. */
export const sourceIdSchema = uuid.brand<'SourceId'>();
export const redactionIdSchema = uuid.brand<'RedactionId'>();
/** A report that the officer put together. */
export const ownReportIdSchema = uuid.brand<'OwnReportId'>();
/** A report as it was handed over. */
export const keptReportIdSchema = uuid.brand<'KeptReportId'>();

export type RequestId = z.infer<typeof requestIdSchema>;
export type LetterId = z.infer<typeof letterIdSchema>;
export type AttachmentId = z.infer<typeof attachmentIdSchema>;
export type TaskId = z.infer<typeof taskIdSchema>;
export type NoteId = z.infer<typeof noteIdSchema>;
export type PauseId = z.infer<typeof pauseIdSchema>;
export type DataSetId = z.infer<typeof dataSetIdSchema>;
export type ProcessingRecordId = z.infer<typeof processingRecordIdSchema>;
export type RestrictionId = z.infer<typeof restrictionIdSchema>;
export type RecipientNoticeId = z.infer<typeof recipientNoticeIdSchema>;
export type IntakeItemId = z.infer<typeof intakeItemIdSchema>;
export type SavedViewId = z.infer<typeof savedViewIdSchema>;
export type SuppressionId = z.infer<typeof suppressionIdSchema>;
export type ErasureId = z.infer<typeof erasureIdSchema>;
export type RegisterItemId = z.infer<typeof registerItemIdSchema>;
export type SourceId = z.infer<typeof sourceIdSchema>;
export type RedactionId = z.infer<typeof redactionIdSchema>;
export type OwnReportId = z.infer<typeof ownReportIdSchema>;
export type KeptReportId = z.infer<typeof keptReportIdSchema>;
