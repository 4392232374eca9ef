import { z } from 'zod';

const uuid = z.uuid();

export const requestIdSchema = uuid.brand<'RequestId'>();
export const letterIdSchema = uuid.brand<'LetterId'>();
export const attachmentIdSchema = uuid.brand<'AttachmentId'>();
export const taskIdSchema = uuid.brand<'TaskId'>();
export const noteIdSchema = uuid.brand<'NoteId'>();
export const pauseIdSchema = uuid.brand<'PauseId'>();
export const dataSetIdSchema = uuid.brand<'DataSetId'>();

export type RequestId = z.infer<typeof requestIdSchema>;
export type LetterId = z.infer<typeof letterIdSchema>;
export type AttachmentId = z.infer<typeof attachmentIdSchema>;
export type TaskId = z.infer<typeof taskIdSchema>;
export type NoteId = z.infer<typeof noteIdSchema>;
export type PauseId = z.infer<typeof pauseIdSchema>;
export type DataSetId = z.infer<typeof dataSetIdSchema>;
