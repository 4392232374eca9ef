import type { Handlers } from '../handlers.ts';
import type { ProcessingContent } from '../processing/model.ts';
import type { Item } from '../registers/service.ts';
import type { Standing, SupplierContent } from '../suppliers/model.ts';
import { nextTurn } from '../turns.ts';
import type { flowsContract } from './contract.ts';
import { type FlowDisclosure, flowMap } from './rules.ts';

export type FlowsService = { readonly handlers: Handlers<typeof flowsContract> };

/** Who gets which data, drawn from the records in force, the suppliers and the disclosures as they stand. */
export function flowsService(parts: {
  readonly records: () => readonly Item<ProcessingContent>[];
  readonly suppliers: () => readonly Item<SupplierContent>[];
  readonly standings: () => Promise<readonly Pick<Standing, 'id' | 'level'>[]>;
  /** Each way that data of a record were disclosed, once. */
  readonly disclosures: () => readonly FlowDisclosure[];
}): FlowsService {
  return {
    handlers: {
      'flows.get': async () => {
        const standings = await parts.standings();
        const levels = new Map(standings.map(({ id, level }) => [id, level]));
        const records = parts
          .records()
          .filter(({ content }) => content.state !== 'ended')
          .map(({ id, content }) => ({ ...content, id, title: content.statement.title }));
        await nextTurn();
        const suppliers = parts
          .suppliers()
          .map(
            ({ id, content }) => ({ ...content, id, level: levels.get(id) ?? 'unknown' }) as const,
          );
        await nextTurn();
        return flowMap(records, suppliers, parts.disclosures());
      },
    },
  };
}
