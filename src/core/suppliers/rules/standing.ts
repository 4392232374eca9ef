import { agreementTitle } from '../../agreements/register.ts';
import { longDate } from '../../kit/dateTexts.ts';
import { type Finding, type Standing, standingLevels } from '../model.ts';
import { chainFindings } from './chain.ts';
import { isUncoveredTransfer, type Judged, judged, type StandingFacts } from './facts.ts';
import { fulfilledFindings } from './fulfilled.ts';
import { missingFindings, missingLevel } from './missing.ts';

/**
 * How a supplier stands on a day: what is in force, what is missing, and why that is a problem (Art 26, 28, 44-47;
 * P16, P17). One that has ended needs no agreement, but no record in use may still name it.
 */
export function standing(facts: StandingFacts): Standing {
  const known = judged(facts);
  const { id, supplier, binding } = known;
  const isEnded = supplier.state === 'ended';
  const all = isEnded ? endedFindings(known) : activeFindings(known);
  const findings = all.length > 0 ? worstFirst(all) : [inOrder];
  return {
    id,
    name: supplier.name,
    role: supplier.role,
    level: findings[0]?.level ?? 'green',
    inForce: binding.flatMap(({ id: agreement, content, end: until }) => {
      const { kind } = content;
      if (!kind) return [];
      return [{ id: agreement, kind, title: agreementTitle(content), ...(until ? { until } : {}) }];
    }),
    missing: isEnded ? [] : missingKinds(known),
    findings,
  };
}

function activeFindings(facts: Judged): readonly Finding[] {
  return [
    ...missingFindings(facts),
    ...fulfilledFindings(facts),
    ...(isUncoveredTransfer(facts) ? [thirdCountry(facts)] : []),
    ...chainFindings(facts),
    ...roleFindings(facts),
    ...reviewFindings(facts),
  ];
}

function missingKinds(facts: Judged): Standing['missing'] {
  const [first] = facts.due;
  return [
    ...(first && missingLevel(facts) ? [first] : []),
    ...(isUncoveredTransfer(facts) ? (['transfer'] as const) : []),
  ];
}

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return standingLevels.flatMap((level) => findings.filter((finding) => finding.level === level));
}

function thirdCountry({ supplier: { country } }: Judged): Finding {
  return {
    level: 'red',
    code: 'thirdCountry',
    article: 'Art 44-49',
    text: {
      sv: `uppgifter förs över till ${country} utan att registret visar vad överföringen stöder sig på`,
      en: `data are transferred to ${country} and the register does not show what the transfer rests on`,
    },
  };
}

function roleFindings({ supplier, isShared }: Judged): readonly Finding[] {
  if (supplier.role !== 'none' || !isShared) return [];
  return [
    {
      level: 'amber',
      code: 'roleNotSettled',
      article: 'Art 4(7)-(8), 26, 28',
      text: {
        sv: 'uppgifter delas, men rollen är inte avgjord',
        en: 'data are shared, but the role is not settled',
      },
    },
  ];
}

/** Reviews of the supplier and of its agreements in force whose day has passed (Art 28(1)). */
function reviewFindings({ supplier, binding, on }: Judged): readonly Finding[] {
  const days = [supplier.nextReview, ...binding.map(({ content }) => content.nextReview)];
  const earliest = days.flatMap((day) => (day && day < on ? [day] : [])).sort()[0];
  if (!earliest) return [];
  return [
    {
      level: 'amber',
      code: 'reviewOverdue',
      article: 'Art 28(1), 24(1)',
      text: {
        sv: `granskningen skulle ha gjorts den ${longDate(earliest, 'sv')}`,
        en: `the review was due on ${longDate(earliest, 'en')}`,
      },
    },
  ];
}

function endedFindings({ sharing }: Judged): readonly Finding[] {
  const isNamed = sharing.some(({ by }) => by === 'record');
  return [isNamed ? namedThoughEnded : ended];
}

const namedThoughEnded: Finding = {
  level: 'amber',
  code: 'namedThoughEnded',
  article: 'Art 28(3)(g), 30(1)(d)',
  text: {
    sv: 'leverantören är avslutad, men behandlingar nämner den fortfarande',
    en: 'the supplier has ended, but processing records still name it',
  },
};

const ended: Finding = {
  level: 'green',
  code: 'ended',
  article: 'Art 28(3)(g)',
  text: { sv: 'leverantören anlitas inte längre', en: 'the supplier is no longer engaged' },
};

const inOrder: Finding = {
  level: 'green',
  code: 'inOrder',
  article: 'Art 28',
  text: { sv: 'det som krävs är på plats', en: 'what is required is in place' },
};
