import type { RegisterItemId } from '../../kit/ids.ts';
import type { BalancingReview } from '../../processing/model.ts';
import type { Standing, SupplierContent } from '../../suppliers/model.ts';
import type { Seen, SeenBalancing, SeenRecord, SeenSupplier } from '../model/facts.ts';

/** The active suppliers as the promises see them: whom data are shared with, and what binds them. */
export function seenSuppliers(
  suppliers: readonly Seen<SupplierContent>[],
  standings: readonly Standing[],
  records: readonly SeenRecord[],
): readonly SeenSupplier[] {
  const byId = new Map(standings.map((standing) => [standing.id, standing]));
  const named = namedBy(records);
  return suppliers
    .filter(({ content }) => content.state === 'active')
    .map(({ id, content }) => {
      const standing = byId.get(id);
      const { name, role, country, ownCategories, subProcessors } = content;
      const isLawful = standing?.missing.length === 0 && standing.level !== 'red';
      return {
        id,
        name,
        role,
        country,
        ownCategories,
        subProcessors,
        shares: named.has(id) || content.dataCategories.length + ownCategories.length > 0,
        // A controller of its own answers for the data itself: what its role wants binds it.
        isBound: (standing?.inForce.length ?? 0) > 0 || (role === 'controller' && isLawful),
        isLawful,
      };
    });
}

function namedBy(records: readonly SeenRecord[]): ReadonlySet<RegisterItemId> {
  const going = records.filter(({ content }) => content.state !== 'ended');
  return new Set(
    going.flatMap(({ content: { suppliers, recipients } }) => [
      ...suppliers,
      ...recipients.flatMap(({ supplier }) => supplier ?? []),
    ]),
  );
}

/** The balancing tests, each with whether an objection has it open through a record that names it (Art 21(1)). */
export function seenBalancing(
  tests: readonly Seen<SeenBalancing['content']>[],
  reviews: readonly Pick<BalancingReview, 'recordId' | 'outcome'>[],
  records: readonly SeenRecord[],
): readonly SeenBalancing[] {
  const open = new Set<RegisterItemId>(
    reviews.filter(({ outcome }) => outcome === undefined).map(({ recordId }) => recordId),
  );
  const reopened = new Set(
    records.filter(({ id }) => open.has(id)).flatMap(({ content }) => content.balancingTests),
  );
  return tests.map((test) => ({ ...test, reopened: reopened.has(test.id) }));
}
