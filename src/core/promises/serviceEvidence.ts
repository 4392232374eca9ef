import type { MethodOutput } from '../contract.ts';
import type { PlainDate } from '../kit/dates.ts';
import type { Item } from '../registers/service.ts';
import { inTurns } from '../turns.ts';
import type { EvidenceFacts } from './model/facts.ts';
import type { Policy, PromiseContent, PromiseEvidence } from './model.ts';
import { driftOf, evidenceOf } from './rules/standing.ts';

export type EvidenceParts = {
  /** All that the registers, the rights desk and the journal hold for the checks, as of now. */
  readonly facts: (today: PlainDate) => Promise<Omit<EvidenceFacts, 'today' | 'policyText'>>;
  readonly today: () => PlainDate;
  readonly policy: () => Policy | undefined;
  readonly promises: () => readonly Item<PromiseContent>[];
};

type Board = MethodOutput<'promises.evidence'>;
type Drift = MethodOutput<'promises.drift'>['alarms'];

export function evidenceReader({ facts, today, policy, promises }: EvidenceParts): {
  board(code?: string): Promise<Board>;
  drift(): Promise<Drift>;
} {
  const now = async (): Promise<EvidenceFacts> => {
    const day = today();
    return { ...(await facts(day)), today: day, policyText: policy()?.text ?? '' };
  };
  return {
    board: async (code) => {
      const found = promises().filter(({ content }) =>
        code === undefined ? content.endedOn === undefined : content.code === code,
      );
      const read = await now();
      const shown = await inTurns(found, (promise) => evidenceOf(promise, read), 1);
      return { today: read.today, promises: shown, counts: countsOf(shown) };
    },
    drift: async () => {
      const read = await now();
      return driftOf(promises(), read);
    },
  };
}

function countsOf(promises: readonly PromiseEvidence[]): Board['counts'] {
  const counts = { kept: 0, drifting: 0, unproven: 0, broken: 0 };
  for (const { state } of promises) counts[state] += 1;
  return counts;
}
