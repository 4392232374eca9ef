import { localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import { policyIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { Policy, PolicyMark, PolicyText } from './model.ts';
import { sentencesOf } from './rules/sentences.ts';
import { allPolicies, writePolicy } from './store.ts';

export type Policies = {
  /** Every version, newest first. */
  all(): readonly Policy[];
  /** The one that is shown on a plain date, or the next to be shown; undefined where none was loaded. */
  inForce(on: PlainDate): Policy | undefined;
  /** Enters a policy as the next version. */
  load(unit: Unit, text: PolicyText): Policy;
  /** Sets or takes back the officer's reading of a gap. Throws notPossible where no policy was loaded. */
  mark(unit: Unit, mark: Omit<PolicyMark, 'standing'> & { readonly standing: Standing }): Policy;
};

type Standing = PolicyMark['standing'] | 'none';

export type PoliciesParts = {
  readonly read: Readable;
  readonly newId: () => string;
  readonly timeZone: () => TimeZone;
};

/** The published policy in its versions. */
export function policies({ read, newId, timeZone }: PoliciesParts): Policies {
  const all = () => allPolicies(read);
  const inForce = (on: PlainDate) => policyOn(all(), on);
  return {
    all,
    inForce,
    load: (unit, text) => {
      const id = policyIdSchema.parse(newId());
      return loadPolicy(unit, { ...text, id, version: (all()[0]?.version ?? 0) + 1 });
    },
    mark: (unit, { code, standing, note }) => {
      const policy = inForce(localDate(unit.now, timeZone()));
      if (!policy) throw new FristError('notPossible', noPolicy);
      const others = policy.marks.filter((mark) => mark.code !== code);
      const marks = standing === 'none' ? others : [...others, { code, standing, note }];
      const marked = { ...policy, marks };
      writePolicy(unit.db, marked);
      unit.journal({
        action: 'policy.marked',
        object: { type: 'policy', id: policy.id },
        fields: { code, standing, note },
      });
      unit.changed('registers');
      return marked;
    },
  };
}

function loadPolicy(unit: Unit, text: PolicyText & Pick<Policy, 'id' | 'version'>): Policy {
  const sentences = sentencesOf(text.text);
  const policy: Policy = { ...text, sentences, marks: [], loadedAt: unit.now };
  writePolicy(unit.db, policy);
  const { id, version, name, shownFrom } = policy;
  unit.journal({
    action: 'policy.loaded',
    object: { type: 'policy', id },
    fields: { version, name, shownFrom, text: text.text },
  });
  unit.changed('registers');
  return policy;
}

/** The version whose first day came last; while none is shown yet, the newest that was loaded. */
function policyOn(versions: readonly Policy[], on: PlainDate): Policy | undefined {
  const shown = versions
    .filter(({ shownFrom }) => shownFrom <= on)
    .sort((a, b) => b.shownFrom.localeCompare(a.shownFrom) || b.version - a.version);
  return shown[0] ?? versions[0];
}

const noPolicy = {
  reasonSv: 'ingen policy är inläst (artikel 13, 14)',
  reasonEn: 'no policy has been loaded (Articles 13 and 14)',
};
