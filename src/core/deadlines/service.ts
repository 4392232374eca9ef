import type { Handlers } from '../handlers.ts';
import type { deadlinesContract } from './contract.ts';
import { consultationDue, noticeDue } from './rules/otherPeriods.ts';
import { explainDeadline } from './rules.ts';

/** The deadline methods: pure rules behind the API, no vault needed. */
export function deadlinesService(): Handlers<typeof deadlinesContract> {
  return {
    'deadlines.explain': (facts) => explainDeadline(facts),
    'deadlines.notice': (facts) => noticeDue(facts),
    'deadlines.consultation': (facts) => consultationDue(facts),
  };
}
