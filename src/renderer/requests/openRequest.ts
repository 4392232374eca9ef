import { type RequestId, requestIdSchema } from '../../core/kit/ids.ts';
import type { Route } from '../uiState.ts';

/** The request that a route opens; undefined where it opens none. */
export function openRequestId(route: Route): RequestId | undefined {
  if (route.area !== 'requests') return undefined;
  return requestIdSchema.safeParse(route.id).data;
}
