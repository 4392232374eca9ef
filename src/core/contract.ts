import { accessReviewsContract } from './access/contract.ts';
import { agreementsContract } from './agreements/contract.ts';
import { balancingContract } from './balancing/contract.ts';
import { breachesContract } from './breaches/contract.ts';
import { calendarContract } from './calendar/contract.ts';
import { consentsContract } from './consents/contract.ts';
import { deadlinesContract } from './deadlines/contract.ts';
import { disclosuresContract } from './disclosures/contract.ts';
import { documentsContract } from './documents/contract.ts';
import { dpiaContract } from './dpia/contract.ts';
import { erasureContract } from './erasure/contract.ts';
import { extractsContract } from './extracts/contract.ts';
import { flowsContract } from './flows/contract.ts';
import { importingContract } from './importing/contract.ts';
import { intakeContract } from './intake/contract.ts';
import { journalContract } from './journal/contract.ts';
import type { InputOf, OutputOf } from './kit/contract.ts';
import { lettersContract } from './letters/contract.ts';
import { measuresContract } from './measures/contract.ts';
import { noticesContract } from './notices/contract.ts';
import { portabilityContract } from './portability/contract.ts';
import { processingContract } from './processing/contract.ts';
import { promisesContract } from './promises/contract.ts';
import { registersContract } from './registers/contract.ts';
import { reportsContract } from './reports/contract.ts';
import { requestsContract } from './requests/contract.ts';
import { retentionContract } from './retention/contract.ts';
import { settingsContract } from './settings/contract.ts';
import { suppliersContract } from './suppliers/contract.ts';
import { suppressionContract } from './suppression/contract.ts';
import { vaultContract } from './vault/contract.ts';

/** Every area's contract, merged; named one by one, because no compiler writes out what they come to. */
export type ApiContract = typeof vaultContract &
  typeof settingsContract &
  typeof processingContract &
  typeof balancingContract &
  typeof dpiaContract &
  typeof suppliersContract &
  typeof agreementsContract &
  typeof disclosuresContract &
  typeof consentsContract &
  typeof breachesContract &
  typeof measuresContract &
  typeof accessReviewsContract &
  typeof noticesContract &
  typeof documentsContract &
  typeof registersContract &
  typeof flowsContract &
  typeof retentionContract &
  typeof erasureContract &
  typeof deadlinesContract &
  typeof intakeContract &
  typeof requestsContract &
  typeof extractsContract &
  typeof portabilityContract &
  typeof lettersContract &
  typeof reportsContract &
  typeof suppressionContract &
  typeof calendarContract &
  typeof promisesContract &
  typeof importingContract &
  typeof journalContract;

/** The whole typed API. */
export const contract: ApiContract = {
  ...vaultContract,
  ...settingsContract,
  ...processingContract,
  ...balancingContract,
  ...dpiaContract,
  ...suppliersContract,
  ...agreementsContract,
  ...disclosuresContract,
  ...consentsContract,
  ...breachesContract,
  ...measuresContract,
  ...accessReviewsContract,
  ...noticesContract,
  ...documentsContract,
  ...registersContract,
  ...flowsContract,
  ...retentionContract,
  ...erasureContract,
  ...deadlinesContract,
  ...intakeContract,
  ...requestsContract,
  ...extractsContract,
  ...portabilityContract,
  ...lettersContract,
  ...reportsContract,
  ...suppressionContract,
  ...calendarContract,
  ...promisesContract,
  ...importingContract,
  ...journalContract,
};

export type MethodName = keyof ApiContract;
export type MethodInput<Name extends MethodName> = InputOf<ApiContract[Name]>;
export type MethodOutput<Name extends MethodName> = OutputOf<ApiContract[Name]>;
