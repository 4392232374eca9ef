import type { Handlers } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import type { importingContract } from './contract.ts';

export type ImportingService = { readonly handlers: Handlers<typeof importingContract> };

/** Registers to and from files. */
export function importingService(): ImportingService {
  const building = (): never => {
    throw new FristError('notPossible', { reasonSv: 'det byggs', reasonEn: 'it is being built' });
  };
  return {
    handlers: {
      'importing.read': building,
      'importing.preview': building,
      'importing.import': building,
      'importing.export': building,
      'importing.readForeign': building,
      'importing.importForeign': building,
      'importing.exportTilt': building,
      'importing.exportDpv': building,
    },
  };
}
