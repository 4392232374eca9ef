import { type PlainDate, plainDate } from '../../kit/dates.ts';
import { FristError } from '../../kit/errors.ts';

/** One state of the law as figures; a case is counted under the version it was opened with. */
export type RuleVersion = {
  readonly id: string;
  /** Receipts on or after this date are counted with it. */
  readonly validFrom: PlainDate;
  /** The period for an answer (GDPR Art 12(3), first sentence). */
  readonly months: number;
  /** The longest extension (GDPR Art 12(3), second sentence). */
  readonly furtherMonths: number;
  /**
   * The longest wait, in days, before a question of identity or scope still counts as asked without undue
   * delay. The law names no figure (GDPR Art 12(6); EDPB Guidelines 01/2022 section 5.3); a week is ours.
   */
  readonly daysToAsk: number;
  /** The day by which an answer without undue delay should leave; ours, the law names no figure. */
  readonly targetDays: number;
  readonly sources: readonly string[];
};

const first: RuleVersion = {
  id: 'gdpr-2018-05-25',
  validFrom: plainDate('2018-05-25'),
  months: 1,
  furtherMonths: 2,
  daysToAsk: 7,
  targetDays: 14,
  sources: [
    'Regulation (EU) 2016/679 (GDPR) Art 12(3), 12(4), 12(6)',
    'Regulation (EEC, Euratom) No 1182/71 Art 2 and 3',
    'Lag (1989:253) om allmänna helgdagar',
    'Lag (1930:173) om beräkning av lagstadgad tid 2 §',
    'EDPB Guidelines 01/2022 on the right of access, version 2.1, section 5.3',
    'Court of Justice C-171/03 (Toeters and Verberk)',
  ],
};

/** Every version, oldest first. A change of the law is one more entry. */
const ruleVersions: readonly [RuleVersion, ...RuleVersion[]] = [first];

/** The version in force on the day of receipt; the oldest one for receipts before any. */
export function ruleVersionFor(received: PlainDate): RuleVersion {
  return ruleVersions.findLast((version) => version.validFrom <= received) ?? ruleVersions[0];
}

/** The version with a recorded id. Throws invalidInput for an id this program does not know. */
export function ruleVersionCalled(id: string): RuleVersion {
  const version = ruleVersions.find((candidate) => candidate.id === id);
  if (version !== undefined) return version;
  throw new FristError('invalidInput', {
    problems: 'ruleVersion: is not known',
    fields: [{ path: 'ruleVersion', message: 'is not known' }],
  });
}
