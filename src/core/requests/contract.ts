import { casesContract } from './contract/cases.ts';
import { decisionsContract } from './contract/decisions.ts';
import { listsContract } from './contract/lists.ts';
import { timeContract } from './contract/time.ts';

/** Every method of the rights desk. */
export const requestsContract = {
  ...casesContract,
  ...listsContract,
  ...decisionsContract,
  ...timeContract,
} as const;
