import type { AccessReviewsService } from '../access/service.ts';
import type { AgreementsService } from '../agreements/service.ts';
import type { BalancingService } from '../balancing/service.ts';
import type { BreachesService } from '../breaches/service.ts';
import type { ConsentsService } from '../consents/service.ts';
import type { DisclosuresService } from '../disclosures/service.ts';
import type { DpiaService } from '../dpia/service.ts';
import type { TimeZone } from '../kit/dates.ts';
import type { MeasuresService } from '../measures/service.ts';
import type { NoticesService } from '../notices/service.ts';
import type { ProcessingService } from '../processing/service.ts';
import type { PromisesService } from '../promises/service.ts';
import type { RetentionService } from '../retention/service.ts';
import type { SuppliersService } from '../suppliers/service.ts';

/** The areas that the sample fills. */
export type SampleParts = {
  readonly timeZone: () => TimeZone;
  readonly processing: Pick<ProcessingService, 'register' | 'fillFromSample' | 'completeSample'>;
  readonly balancing: Pick<BalancingService, 'register' | 'fillFromSample'>;
  readonly dpia: Pick<DpiaService, 'register' | 'fillFromSample'>;
  readonly suppliers: Pick<SuppliersService, 'fillFromSample'>;
  readonly agreements: Pick<AgreementsService, 'fillFromSample'>;
  readonly disclosures: Pick<DisclosuresService, 'fillFromSample'>;
  readonly consents: Pick<ConsentsService, 'fillFromSample'>;
  readonly retention: Pick<RetentionService, 'register' | 'actions' | 'fillFromSample'>;
  readonly breaches: Pick<BreachesService, 'fillFromSample'>;
  readonly notices: Pick<NoticesService, 'register' | 'fillFromSample'>;
  readonly measures: Pick<MeasuresService, 'register' | 'fillFromSample'>;
  readonly accessReviews: Pick<AccessReviewsService, 'fillFromSample'>;
  readonly promises: Pick<PromisesService, 'fillFromSample'>;
};
