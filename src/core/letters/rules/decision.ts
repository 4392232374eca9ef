import type { Course, Decision, DecisionItem } from '../../requests/model.ts';
import { rightsCatalogue } from '../../requests/rights/index.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { isReply } from './replies.ts';

/** The decision that a reply states: made, complete, of the past, and with its reasons (Art 12(3)-(4)). */
export function lintDecision(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  if (!isReply(template)) return [];
  const answered = coursesAnswered(facts, template);
  if (answered.length === 0) return [otherLetter];
  return answered.flatMap(({ right, decision }) =>
    decision === undefined
      ? [undecided(right)]
      : [
          ...lintDone(decision, right, facts),
          ...lintReasons(decision),
          ...decision.items.flatMap(lintKept),
          ...(decision.outcome === 'refused' && facts.date > facts.request.deadline.first
            ? [lateRefusal(facts)]
            : []),
        ],
  );
}

/** The courses of a case that a letter answers, as they are decided so far. */
export function coursesAnswered(facts: LetterFacts, template: TemplateName): readonly Course[] {
  return facts.courses.filter(
    ({ right, decision }) => rightsCatalogue[right].reply(decision) === template,
  );
}

function lintDone(
  decision: Decision,
  right: Course['right'],
  { date }: LetterFacts,
): readonly LintFinding[] {
  const { outcome, action, doneOn } = decision;
  if (doneOn !== undefined && doneOn > date) return [inFuture(doneOn)];
  // What is done about a request for access is the letter itself.
  if (outcome === 'refused' || right === 'access') return [];
  return [...(action.trim() === '' ? [noAction] : []), ...(doneOn === undefined ? [noDay] : [])];
}

function lintReasons({ outcome, grounds, reasons }: Decision): readonly LintFinding[] {
  if (outcome === 'granted') return [];
  return [
    ...(grounds.length === 0 ? [noGround] : []),
    ...(reasons.trim() === '' ? [noReasons] : []),
  ];
}

/** What is kept needs its ground, its reason and, where a law counts the time, its last day. */
function lintKept(item: DecisionItem): readonly LintFinding[] {
  if (item.outcome !== 'kept') return [];
  const { ground, reason, keptUntil, title } = item;
  if (ground === undefined || reason.trim() === '') return [keptWithout(title, 'ground')];
  if (keptUntil !== undefined) return [];
  return [
    { ...keptWithout(title, 'day'), severity: ground === 'legalObligation' ? 'error' : 'warning' },
  ];
}

function undecided(right: Course['right']): LintFinding {
  const { name } = rightsCatalogue[right];
  return {
    severity: 'error',
    article: 'GDPR Art 12(3)',
    message: {
      sv: `Begäran om ${name.sv} är inte avgjord: besluta först.`,
      en: `The request for ${name.en} has not been decided: decide first.`,
    },
    where: { part: 'decision' },
  };
}

function inFuture(doneOn: string): LintFinding {
  return {
    severity: 'error',
    article: 'GDPR Art 12(3)',
    message: {
      sv: `Beslutet säger att det är gjort den ${doneOn}, som inte har kommit än. Brevet säger bara vad som är gjort.`,
      en: `The decision says that it was done on ${doneOn}, which has not come yet. A letter tells only what has been done.`,
    },
    where: { part: 'decision' },
  };
}

function lateRefusal({ request }: LetterFacts): LintFinding {
  const { first } = request.deadline;
  return {
    severity: 'warning',
    article: 'GDPR Art 12(4)',
    message: {
      sv: `Ett avslag ska lämnas inom en månad och kan inte förlängas: sista dag var ${first}. Förklara dröjsmålet.`,
      en: `A refusal is due within one month and cannot be extended: the last day was ${first}. Explain the delay.`,
    },
    where: { part: 'decision' },
  };
}

function keptWithout(title: string, lacks: 'ground' | 'day'): LintFinding {
  const ground = lacks === 'ground';
  return {
    severity: 'error',
    article: ground ? 'GDPR Art 12(4), 17(3)' : 'GDPR Art 5(1)(e)',
    message: {
      sv: `”${title}” behålls, men ${ground ? 'grunden eller skälet saknas' : 'det står inte till och med vilken dag'}.`,
      en: `‘${title}’ is kept, but ${ground ? 'its ground or its reason is missing' : 'nothing says until which day'}.`,
    },
    where: { part: 'decision' },
  };
}

const otherLetter: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(3)',
  message: {
    sv: 'Inget i begäran, så som den är avgjord, besvaras med det här brevet.',
    en: 'Nothing in the request, as it is decided, is answered by this letter.',
  },
  where: { part: 'decision' },
};

const noAction: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(3)',
  message: { sv: 'Det står inte vad som har gjorts.', en: 'Nothing says what has been done.' },
  where: { part: 'decision', block: 'action' },
};

const noDay: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(3)',
  message: { sv: 'Det står inte vilken dag det gjordes.', en: 'Nothing says when it was done.' },
  where: { part: 'decision', block: 'doneOn' },
};

const noGround: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(4)',
  message: {
    sv: 'Det som inte beviljas saknar grund.',
    en: 'What is not granted has no ground.',
  },
  where: { part: 'decision', block: 'grounds' },
};

const noReasons: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(4)',
  message: {
    sv: 'Det som inte beviljas saknar skäl.',
    en: 'What is not granted has no reasons.',
  },
  where: { part: 'decision', block: 'reasons' },
};
