import type { RegisterItemId } from '../../kit/ids.ts';
import type { ProcessingContent } from '../../processing/model.ts';
import type { Sharing } from './facts.ts';

/** Which data disclosures shared with a supplier. */
export type Disclosed = Pick<Sharing, 'categories' | 'own'> & { readonly supplier: RegisterItemId };

/** What shows, by supplier, that data go there: records in use that name it, and disclosures to it. */
export function sharingOf(
  records: readonly { readonly content: ProcessingContent }[],
  disclosed: readonly Disclosed[],
): ReadonlyMap<RegisterItemId, readonly Sharing[]> {
  const shared = new Map<RegisterItemId, Sharing[]>();
  const note = (id: RegisterItemId, sharing: Sharing) => {
    const known = shared.get(id);
    if (known) known.push(sharing);
    else shared.set(id, [sharing]);
  };
  for (const { content } of records) {
    if (content.state === 'ended') continue;
    const sharing = ofRecord(content);
    for (const id of suppliersOf(content)) note(id, sharing);
  }
  for (const { supplier, categories, own } of disclosed) {
    note(supplier, { by: 'disclosure', categories, own });
  }
  return shared;
}

/** The suppliers that a record names, in its list or as recipients. */
function suppliersOf({ suppliers, recipients }: ProcessingContent): ReadonlySet<RegisterItemId> {
  return new Set([...suppliers, ...recipients.flatMap(({ supplier }) => supplier ?? [])]);
}

function ofRecord({ data }: ProcessingContent): Sharing {
  return {
    by: 'record',
    categories: data.flatMap(({ category }) => category ?? []),
    own: data.flatMap(({ category, own }) => (category || own === '' ? [] : [own])),
  };
}
