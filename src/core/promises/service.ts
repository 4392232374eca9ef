import type { MethodOutput } from '../contract.ts';
import type { Handlers } from '../handlers.ts';
import { type Instant, localDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { promisesContract } from './contract.ts';
import { type Policy, type PromiseContent, promiseContentSchema } from './model.ts';
import { promisesRegister } from './register.ts';
import { policyGapsOf } from './rules/policyGaps.ts';
import { standsIn } from './rules/sentences.ts';
import { samplePromises } from './sample.ts';
import { samplePolicy } from './samplePolicy.ts';
import { type EvidenceParts, evidenceReader } from './serviceEvidence.ts';
import { type Policies, type PoliciesParts, policies } from './servicePolicy.ts';

export type PromisesService = {
  readonly handlers: Handlers<typeof promisesContract>;
  readonly register: RegisterService<'promises', PromiseContent>;
  /** How each promise that has not ended stands by what the registers hold now. */
  evidence(): Promise<MethodOutput<'promises.evidence'>>;
  /** Loads the sample's policy and promises, where there are none yet. */
  fillFromSample(unit: Unit): void;
};

export type PromisesParts = RegisterParts &
  PoliciesParts & {
    readonly clock: () => Instant;
    readonly facts: EvidenceParts['facts'];
    /** The supervisory authority's name. */
    readonly authority: () => string;
  };

/** The published policy, its promises and what the registers show of them (Art 5(2), 24). */
export function promisesService(parts: PromisesParts): PromisesService {
  const published = policies(parts);
  const today = () => localDate(parts.clock(), parts.timeZone());
  const inForce = () => published.inForce(today());
  const register = openRegister(promisesRegister, parts, {
    beforeSave: (_, { content }) => ({
      ...content,
      inPolicy: standsIn(content.sentence, inForce()?.text ?? ''),
    }),
  });
  const evidence = evidenceReader({
    facts: parts.facts,
    today,
    policy: inForce,
    promises: () => register.all(),
  });
  const gaps = () => ({ gaps: policyGapsOf(inForce(), parts.authority()) });

  return {
    register,
    evidence: () => evidence.board(),
    fillFromSample: (unit) => {
      if (published.all().length > 0 || register.all().length > 0) return;
      published.load(unit, samplePolicy);
      for (const draft of samplePromises(localDate(unit.now, parts.timeZone()))) {
        register.keep(unit, { content: promiseContentSchema.parse(draft) });
      }
    },
    handlers: {
      ...register.handlers,
      'policy.load': (text, call) =>
        call.write((unit) => {
          const policy = published.load(unit, text);
          followPolicy(unit, register, inForce()?.text ?? '');
          return policy;
        }),
      'policy.get': ({ version }) => shownPolicy(published, inForce(), version),
      'policy.mark': (mark, call) =>
        call.write((unit) => {
          published.mark(unit, mark);
          return gaps();
        }),
      'promises.evidence': ({ code }) => evidence.board(code),
      'promises.drift': async () => ({ alarms: await evidence.drift() }),
      'promises.policyGaps': gaps,
    },
  };
}

/** A promise whose sentence came or went with a policy says so. */
function followPolicy(unit: Unit, register: PromisesService['register'], text: string): void {
  for (const { id, version, content } of register.all()) {
    if (standsIn(content.sentence, text) === content.inPolicy) continue;
    register.keep(unit, { id, version, content });
  }
}

function shownPolicy(
  published: Policies,
  inForce: Policy | undefined,
  wanted: number | undefined,
): MethodOutput<'policy.get'> {
  const versions = published.all();
  const policy =
    wanted === undefined ? inForce : versions.find(({ version }) => version === wanted);
  if (wanted !== undefined && !policy) throw new FristError('notFound');
  return {
    ...(policy ? { policy } : {}),
    versions: versions.map(({ version, name, shownFrom, loadedAt }) => ({
      version,
      name,
      shownFrom,
      loadedAt,
    })),
  };
}
