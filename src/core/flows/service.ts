import type { DisclosureContent } from '../disclosures/model.ts';
import type { Handlers } from '../handlers.ts';
import type { ProcessingContent } from '../processing/model.ts';
import type { Item } from '../registers/service.ts';
import type { Standing, SupplierContent } from '../suppliers/model.ts';
import type { flowsContract } from './contract.ts';
import { flowMap } from './rules.ts';

export type FlowsService = { readonly handlers: Handlers<typeof flowsContract> };

/** Who gets which data, drawn from the records in force, the suppliers and the disclosures as they stand. */
export function flowsService(parts: {
  readonly records: () => readonly Item<ProcessingContent>[];
  readonly suppliers: () => readonly Item<SupplierContent>[];
  readonly standings: () => readonly Pick<Standing, 'id' | 'level'>[];
  readonly disclosures: () => readonly Item<DisclosureContent>[];
}): FlowsService {
  return {
    handlers: {
      'flows.get': () => {
        const levels = new Map(parts.standings().map(({ id, level }) => [id, level]));
        const records = parts
          .records()
          .filter(({ content }) => content.state !== 'ended')
          .map(({ id, content }) => ({ ...content, id, title: content.statement.title }));
        const suppliers = parts
          .suppliers()
          .map(
            ({ id, content }) => ({ ...content, id, level: levels.get(id) ?? 'unknown' }) as const,
          );
        return flowMap(
          records,
          suppliers,
          parts.disclosures().map(({ content }) => content),
        );
      },
    },
  };
}
