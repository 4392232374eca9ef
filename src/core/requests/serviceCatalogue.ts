import type { Handlers } from '../handlers.ts';
import type { requestsContract } from './contract.ts';
import { rights } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';

/** The catalogue of rights, for screens and programs; it needs no vault. */
export function rightsHandlers(): Handlers<Pick<typeof requestsContract, 'requests.rights'>> {
  return {
    'requests.rights': () => ({
      rights: rights.map((right) => {
        const { name, meaning, article, outcomes, grounds } = rightsCatalogue[right];
        return { right, name, meaning, article, outcomes, grounds };
      }),
    }),
  };
}
