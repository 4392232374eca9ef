import type { Handlers } from '../handlers.ts';
import type { flowsContract } from './contract.ts';
import { type FlowDisclosure, type FlowRecord, type FlowSupplier, flowMap } from './rules.ts';

export type FlowsService = { readonly handlers: Handlers<typeof flowsContract> };

/** Who gets which data, drawn from the records, the suppliers and the disclosures as they stand. */
export function flowsService(parts: {
  readonly records: () => readonly FlowRecord[];
  readonly suppliers: () => readonly FlowSupplier[];
  readonly disclosures: () => readonly FlowDisclosure[];
}): FlowsService {
  return {
    handlers: {
      'flows.get': () => flowMap(parts.records(), parts.suppliers(), parts.disclosures()),
    },
  };
}
