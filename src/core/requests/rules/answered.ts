import { longDate } from '../../kit/dateTexts.ts';
import { assertNever } from '../../kit/exhaustive.ts';
import type { Course, Hindrance } from '../model.ts';
import { rightsCatalogue } from '../rights/index.ts';
import { expiryOf, questionOf, questionStands } from './identity.ts';
import { type CaseStanding, hasIssued, type LetterStanding } from './standing.ts';

/** What keeps a case from counting as answered, each with its article; empty when it may. */
export function unansweredParts(standing: CaseStanding): readonly Hindrance[] {
  const { kind } = standing;
  switch (kind) {
    case 'rights':
      return isHandedOver(standing) ? missingHandover(standing) : unansweredRights(standing);
    case 'question':
    case 'complaint':
      return standing.handover === undefined ? missingClosing(standing) : missingHandover(standing);
    default:
      return assertNever(kind);
  }
}

/** Why a case whose identity or scope is in doubt may not be decided yet; empty once the time has run out. */
export function standingQuestion(standing: CaseStanding): readonly Hindrance[] {
  const question = questionOf(standing);
  if (standing.state !== 'identityInDoubt' || question === undefined) return [];
  if (!questionStands(question, standing.today)) return [];
  const until = question.expiresOn ?? expiryOf(question.from);
  return [
    {
      sv: `frågan till personen kan besvaras till och med den ${longDate(until, 'sv')} (art. 12.6)`,
      en: `the question to the person can be answered until ${longDate(until, 'en')} (Art. 12(6))`,
      place: 'question',
    },
  ];
}

/**
 * A request for rights is answered by the controller: only that somebody else is the controller releases the
 * organisation, not that a colleague or an authority has been told (Art 12(2)-(4)).
 */
function isHandedOver({ handover }: CaseStanding): boolean {
  return handover?.to === 'controller';
}

function missingHandover({ letters }: CaseStanding): readonly Hindrance[] {
  if (hasIssued(letters, 'handover')) return [];
  return [
    {
      sv: 'brevet om att ärendet lämnats över är inte utfärdat (art. 12.2)',
      en: 'the letter on the handover has not been issued (Art. 12(2))',
      place: 'letters',
    },
  ];
}

function missingClosing({ letters }: CaseStanding): readonly Hindrance[] {
  if (hasIssued(letters, 'closing') || hasIssued(letters, 'handover')) return [];
  return [
    {
      sv: 'inget svar är utfärdat: ett avslutande brev eller ett om överlämnande (art. 12.1)',
      en: 'no answer has been issued: a closing letter or one on a handover (Art. 12(1))',
      place: 'letters',
    },
  ];
}

function unansweredRights(standing: CaseStanding): readonly Hindrance[] {
  return [
    ...noRights(standing),
    ...openSearch(standing),
    ...standing.courses.flatMap((course) => [
      ...decidedInDoubt(course, standing),
      ...missingReply(course, standing),
    ]),
  ];
}

function noRights({ courses }: CaseStanding): readonly Hindrance[] {
  if (courses.length > 0) return [];
  return [
    {
      sv: 'ärendet åberopar ingen rättighet (art. 12.2)',
      en: 'the case invokes no right (Art. 12(2))',
      place: 'decisions',
    },
  ];
}

function openSearch({ courses, openFindings }: CaseStanding): readonly Hindrance[] {
  // Who was not identified, or is refused under 12(5), was not searched for.
  const searched = courses.filter(({ decision }) => !isRefusedUnsearched(decision));
  if (openFindings === 0 || !searched.some(({ right }) => rightsCatalogue[right].needsSearch)) {
    return [];
  }
  return [
    {
      sv: `${openFindings} uppgiftskategorier eller system saknar besked (art. 15.1)`,
      en: `${openFindings} data categories or systems without a finding (Art. 15(1))`,
      place: 'findings',
    },
  ];
}

/** True for a refusal that no search goes before: nobody was identified, or Art 12(5) carries it. */
export function isRefusedUnsearched(decision: Course['decision']): boolean {
  const unsearched = ['notIdentified', 'manifestlyUnfounded', 'manifestlyExcessive'];
  return (
    decision?.outcome === 'refused' && decision.grounds.some((code) => unsearched.includes(code))
  );
}

/** Without an answer to the question who asks, only a refusal for that very reason stands (Art 12(2), 12(6)). */
function decidedInDoubt({ right, decision }: Course, standing: CaseStanding): readonly Hindrance[] {
  const { name, grounds } = rightsCatalogue[right];
  const needsIdentity = grounds.some(({ code }) => code === 'notIdentified');
  if (questionOf(standing)?.ground !== 'identity' || !needsIdentity || !decision) return [];
  if (decision.outcome === 'refused' && isRefusedUnsearched(decision)) return [];
  return [
    {
      sv: `frågan om identiteten är obesvarad, så ${name.sv} kan inte avgöras i sak (art. 12.6)`,
      en: `the question of identity is unanswered, so ${name.en} cannot be decided on its merits (Art. 12(6))`,
      place: 'question',
    },
  ];
}

/** Each right needs its decision, and a reply issued after it and after the last change of what was found. */
function missingReply(course: Course, standing: CaseStanding): readonly Hindrance[] {
  const { right, decision, decidedAt } = course;
  const { name, reply, needsSearch } = rightsCatalogue[right];
  if (decision === undefined || decidedAt === undefined) {
    return [
      {
        sv: `det finns inget beslut om ${name.sv} (art. 12.3–12.4)`,
        en: `there is no decision on ${name.en} (Art. 12(3)–(4))`,
        place: 'decisions',
      },
    ];
  }
  const issued = standing.letters.filter(
    (letter) => letter.template === reply(decision) && letter.state === 'issued',
  );
  const after = (moment: string | undefined) => issued.some((letter) => isAfter(letter, moment));
  if (issued.length === 0) return [unissued(name)];
  if (!after(decidedAt)) return [superseded(name)];
  const searched = needsSearch && !isRefusedUnsearched(decision);
  const moments = [decidedAt, searched ? standing.extractChangedAt : undefined];
  return issued.some((letter) => moments.every((moment) => isAfter(letter, moment)))
    ? []
    : [outdated(name)];
}

function isAfter({ issuedAt }: LetterStanding, moment: string | undefined): boolean {
  return moment === undefined || (issuedAt !== undefined && issuedAt >= moment);
}

function unissued(name: Hindrance): Hindrance {
  return {
    sv: `svaret om ${name.sv} är inte utfärdat (art. 12.3)`,
    en: `the reply on ${name.en} has not been issued (Art. 12(3))`,
    place: 'letters',
  };
}

function superseded(name: Hindrance): Hindrance {
  return {
    sv: `beslutet om ${name.sv} är nyare än det utfärdade svaret; utfärda ett nytt (art. 12.3)`,
    en: `the decision on ${name.en} is newer than the reply that was issued; issue a new one (Art. 12(3))`,
    place: 'letters',
  };
}

function outdated(name: Hindrance): Hindrance {
  return {
    sv: `det som hittats har ändrats efter det utfärdade svaret om ${name.sv}; utfärda ett nytt (art. 12.3, 15.1)`,
    en: `what was found has changed since the reply on ${name.en} was issued; issue a new one (Art. 12(3), 15(1))`,
    place: 'letters',
  };
}
