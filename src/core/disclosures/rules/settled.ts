import { isCountable } from '../../kit/dates.ts';
import { invalidField } from '../../kit/errors.ts';
import { dataCategories, subjectCategories } from '../../processing/model/codes.ts';
import type { DisclosureContent } from '../model.ts';

/** The content as it is kept: codes once each. Throws invalidInput where the day or the recipient is missing. */
export function settledDisclosure(content: DisclosureContent): DisclosureContent {
  if (!content.on) throw invalidField('content.on', 'is missing');
  if (!isCountable(content.on)) throw invalidField('content.on', 'lies outside 1990–2199');
  if (content.recipient === '' && !content.supplier) {
    throw invalidField('content.recipient', 'is missing');
  }
  return {
    ...content,
    dataCategories: dataCategories.filter((code) => content.dataCategories.includes(code)),
    subjects: subjectCategories.filter((code) => content.subjects.includes(code)),
  };
}
