import { registerMethods } from '../registers/contract.ts';
import { accessReviewContentSchema } from './model.ts';

export const accessReviewsContract = registerMethods(
  'accessReviews',
  accessReviewContentSchema,
  'a review of who has access to the data of a processing record (Art 32(4)); the latest one moves the day on the record',
);
