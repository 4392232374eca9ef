import type { Bilingual } from '../../kit/language.ts';
import type { Right } from '../../requests/model.ts';
import type { DecisionOutcome } from '../../requests/rights/codes.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { contactMandatory, questionsBlocks, regardsBlocks } from './closing.ts';
import { heading, locked, open, recorded } from './paragraphs.ts';
import { decisionOf, isLimited, refusalEnd, refusalEndMandatory } from './refusal.ts';
import type { MandatoryBlock } from './template.ts';
import { longDate, say } from './wording.ts';

const texts = {
  done: { sv: 'Det här har vi gjort', en: 'What we have done' },
  doneOn: { sv: 'Det var klart den {date}.', en: 'This was completed on {date}.' },
  again: {
    sv: 'Du är välkommen att återkomma. Kan du bekräfta vem du är prövar vi din begäran på nytt, utan kostnad för dig.',
    en: 'You are welcome to come back to us. If you can confirm who you are, we will consider your request anew, free of charge.',
  },
} as const satisfies Record<string, Bilingual>;

const decision = { id: 'decision', label: { sv: 'Beslut', en: 'Decision' } } as const;
const received = { id: 'received', label: { sv: 'Mottagen', en: 'Received' } } as const;
const action = { id: 'action', label: { sv: 'Åtgärd', en: 'Action taken' } } as const;
const doneOn = { id: 'doneOn', label: { sv: 'Åtgärdens dag', en: 'Day of the action' } } as const;
const again = { id: 'again', label: { sv: 'På nytt', en: 'Once more' } } as const;

/** How far a right was met; undecided while the decision is not taken. */
export type Standing = DecisionOutcome | 'undecided';

/** Words for each outcome that the right can have. */
export type Words<Key extends Standing> = Readonly<Partial<Record<Key, Bilingual>>>;

export function standingOf(facts: LetterFacts, right: Right): Standing {
  return decisionOf(facts, right)?.outcome ?? 'undecided';
}

/** True where something was done about the right, wholly or in part. */
export function isMet(facts: LetterFacts, right: Right): boolean {
  const standing = standingOf(facts, right);
  return standing === 'granted' || standing === 'partly';
}

/** True where the requester pays a fee for the answer (Art 12(5)(a)): then it is not free of charge. */
export function isCharged({ fee }: LetterFacts): boolean {
  return fee !== undefined && fee.settled !== 'waived';
}

/** What was asked for and what was decided; only when it came in, while nothing is decided. */
export function openingBlock(
  facts: LetterFacts,
  right: Right,
  asked: Bilingual,
  decided: Words<DecisionOutcome>,
  article: string,
): Block {
  const { language, request } = facts;
  const standing = standingOf(facts, right);
  const first = say(asked, language, { received: longDate(request.received, language) });
  const words = standing === 'undecided' ? undefined : decided[standing];
  if (!words) return recorded(received, 'GDPR Art 12(3)', first);
  return recorded(decision, article, `${first} ${words[language]}`);
}

/** What was done, as it is recorded, and on which plain day (Art 12(3)). */
export function doneBlocks(facts: LetterFacts, right: Right): readonly Block[] {
  const taken = decisionOf(facts, right);
  if (!taken || taken.action.trim() === '') return [];
  const { language } = facts;
  const day = taken.doneOn;
  return [
    heading(texts.done, language),
    recorded(action, 'GDPR Art 12(3)', taken.action),
    ...(day === undefined
      ? []
      : [
          locked(doneOn, 'GDPR Art 12(3)', texts.doneOn, language, {
            date: longDate(day, language),
          }),
        ]),
  ];
}

/** Where nobody was identified: that the request can be put again (Art 12(6)). */
export function againBlocks(facts: LetterFacts, right: Right): readonly Block[] {
  const unknown = decisionOf(facts, right)?.grounds.includes('notIdentified') ?? false;
  return unknown ? [open(again, texts.again, facts.language)] : [];
}

/** How a reply ends: with complaint and remedy in full where something was refused (Art 12(4)). */
export function endBlocks(facts: LetterFacts, right: Right): readonly Block[] {
  if (isLimited(decisionOf(facts, right))) return refusalEnd(facts);
  return [...questionsBlocks(facts), ...regardsBlocks(facts)];
}

export function endMandatory(facts: LetterFacts, right: Right): readonly MandatoryBlock[] {
  return isLimited(decisionOf(facts, right)) ? refusalEndMandatory : [contactMandatory];
}

/** The decision itself, under the article of the right. */
export function decisionMandatory(article: string): MandatoryBlock {
  return {
    block: 'decision',
    part: 'decision',
    article,
    missing: { sv: 'beslutet om begäran', en: 'the decision on the request' },
  };
}

/** What was done and when, where something was (Art 12(3)). */
export function doneMandatory(facts: LetterFacts, right: Right): readonly MandatoryBlock[] {
  if (!isMet(facts, right)) return [];
  return [
    {
      block: 'action',
      part: 'decision',
      article: 'GDPR Art 12(3)',
      missing: { sv: 'vad som har gjorts', en: 'what was done' },
    },
    {
      block: 'doneOn',
      part: 'decision',
      article: 'GDPR Art 12(3)',
      missing: { sv: 'vilken dag det gjordes', en: 'the day on which it was done' },
    },
  ];
}
