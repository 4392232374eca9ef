import { rightsCatalogue } from '../../requests/rights/index.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { templates } from '../templates/index.ts';
import { carriedBy } from '../templates/template.ts';
import { isReply, wasExtended } from './replies.ts';

/** Whether the case, as it stands, lets this letter go out. */
export function lintCase(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  const { state, rights } = facts.request;
  const discloses = carriedBy(templates[template], facts) !== undefined;
  return [
    ...(state === 'withdrawn' && template !== 'closing' ? [withdrawn] : []),
    ...(state === 'identityInDoubt' &&
    (discloses || (isReply(template) && !confirmsAtOnce(template)))
      ? [doubted]
      : []),
    ...(template === 'extract' && !rights.includes('access') ? [notAsked] : []),
    ...(template === 'closing' ? lintClosing(facts) : []),
    ...lintLate(facts, template),
    ...lintRepeated(facts, template),
  ];
}

/** What took effect at once is confirmed without proof of who asked (Art 7(3), 21(3)). */
function confirmsAtOnce(template: TemplateName): boolean {
  return template === 'marketingReply' || template === 'consentReply';
}

/** That the person has been answered is said only once each right has its reply (Art 12(3)-(4)). */
function lintClosing({ request, courses, issued }: LetterFacts): readonly LintFinding[] {
  if (request.kind !== 'rights' || request.state === 'withdrawn') return [];
  const isAnswered = courses.every(({ right, decision }) => {
    // Whom nobody could identify is told so, with reasons and remedy, in this very letter.
    if (decision?.grounds.includes('notIdentified')) return true;
    const reply = rightsCatalogue[right].reply(decision);
    return decision !== undefined && issued.some(({ template }) => template === reply);
  });
  return isAnswered ? [] : [unanswered];
}

/** Late: the letter owes an explanation. Of a reply whose lateness nobody was told of, the opponent's check speaks. */
function lintLate(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  if (facts.date <= facts.request.deadline.alarm) return [];
  const promised = template === 'acknowledgement' || template === 'extract';
  return promised || (isReply(template) && wasExtended(facts)) ? [late(facts)] : [];
}

/** The same answer twice leaves the person to wonder which of them holds. */
function lintRepeated(
  { issued, courses }: LetterFacts,
  template: TemplateName,
): readonly LintFinding[] {
  const before = issued.findLast((one) => one.template === template);
  return isReply(template) && before !== undefined && courses.length > 0
    ? [repeated(before.date)]
    : [];
}

function repeated(date: string): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 12(1)',
    message: {
      sv: `Ett sådant svar utfärdades redan ${date}. Säg i brevet att det här ersätter det.`,
      en: `Such a reply was already issued on ${date}. Say in the letter that this one replaces it.`,
    },
    where: { part: 'letter' },
  };
}

function late({ request }: LetterFacts): LintFinding {
  const { alarm } = request.deadline;
  return {
    severity: 'warning',
    article: 'GDPR Art 12(3)',
    message: {
      sv: `Sista dag var ${alarm}. Förklara dröjsmålet i brevet.`,
      en: `The last day was ${alarm}. Explain the delay in the letter.`,
    },
    where: { part: 'case' },
  };
}

const withdrawn: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(3)',
  message: {
    sv: 'Begäran är återtagen: bara det avslutande brevet ska gå ut i ärendet.',
    en: 'The request has been withdrawn: only the closing letter is to go out in this case.',
  },
  where: { part: 'case' },
};

const doubted: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(6)',
  message: {
    sv: 'Ärendet väntar på svar om vem som begär uppgifterna eller vad begäran gäller. De får inte lämnas ut förrän det är klarlagt.',
    en: 'The case awaits an answer on who asks for the data or what is asked for. They must not be disclosed until that is settled.',
  },
  where: { part: 'case' },
};

const unanswered: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(3)',
  message: {
    sv: 'Brevet avslutar ärendet, men någon rättighet saknar ännu beslut eller utfärdat svar.',
    en: 'The letter ends the case, but a right still has no decision or no reply issued.',
  },
  where: { part: 'case' },
};

const notAsked: LintFinding = {
  severity: 'warning',
  article: 'GDPR Art 15',
  message: {
    sv: 'Begäran gäller inte tillgång enligt artikel 15.',
    en: 'The request does not invoke access under Article 15.',
  },
  where: { part: 'case' },
};
