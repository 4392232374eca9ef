import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { templates } from '../templates/index.ts';

/** Whether the case, as it stands, lets this letter go out. */
export function lintCase(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  const { state, rights, deadline } = facts.request;
  const { bearsExtract } = templates[template];
  return [
    ...(state === 'withdrawn' ? [withdrawn] : []),
    ...(state === 'identityInDoubt' && bearsExtract ? [doubted] : []),
    ...(bearsExtract && !rights.includes('access') ? [notAsked] : []),
    ...(facts.date > deadline.alarm ? [late(facts)] : []),
  ];
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
    sv: 'Begäran är återtagen: inget brev ska gå ut i ärendet.',
    en: 'The request has been withdrawn: no letter is to go out in this case.',
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

const notAsked: LintFinding = {
  severity: 'warning',
  article: 'GDPR Art 15',
  message: {
    sv: 'Begäran gäller inte tillgång enligt artikel 15.',
    en: 'The request does not invoke access under Article 15.',
  },
  where: { part: 'case' },
};
