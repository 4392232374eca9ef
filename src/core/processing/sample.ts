import type { ProcessingDraft } from './model.ts';
import { customerRecords } from './sampleCustomers.ts';
import { otherRecords } from './sampleOthers.ts';

/** The sample organisation's processing records, drawn from its published policy, in the order of letters. */
export const sampleRecords: readonly ProcessingDraft[] = [...customerRecords, ...otherRecords];
