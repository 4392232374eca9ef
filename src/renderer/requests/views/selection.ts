import type { Selection } from 'react-aria-components';
import { type RequestId, requestIdSchema } from '../../../core/kit/ids.ts';
import type { RequestRow } from '../../../core/requests/model.ts';

/** What is chosen after a change in one page of the table: choosing all adds the page to what other pages hold. */
export function chosenAfter(
  chosen: ReadonlySet<RequestId>,
  change: Selection,
  page: readonly Pick<RequestRow, 'id'>[],
): ReadonlySet<RequestId> {
  if (change === 'all') return new Set([...chosen, ...page.map(({ id }) => id)]);
  return new Set([...change].map((key) => requestIdSchema.parse(key)));
}
