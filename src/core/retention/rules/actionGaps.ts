import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { HoldContent, RetentionActionContent } from '../model.ts';

/** What an action lacks: the rule and day that say when, and, once done, what proves it (Art 5(2)). */
export function actionGaps(content: RetentionActionContent): readonly Gap[] {
  const { rule, dueOn, action, doneOn, doneBy, proof } = content;
  const isDone = doneOn !== undefined;
  return [
    ...lacks(rule === undefined, {
      field: 'rule',
      article: 'Art 30(1)(f)',
      sv: 'regeln som åtgärden följer',
      en: 'the rule that the action follows',
    }),
    ...lacks(dueOn === undefined, {
      field: 'dueOn',
      article: 'Art 5(1)(e)',
      sv: 'dagen då åtgärden ska göras',
      en: 'the day on which the action is due',
    }),
    ...lacks(action === undefined, {
      field: 'action',
      article: 'Art 5(1)(e)',
      sv: 'vad som ska göras',
      en: 'what is to be done',
    }),
    ...lacks(isDone && doneBy === '', {
      field: 'doneBy',
      article: 'Art 5(2)',
      sv: 'rollen som utförde åtgärden',
      en: 'the role that carried it out',
    }),
    ...lacks(isDone && proof === '', {
      field: 'proof',
      article: 'Art 5(2)',
      sv: 'hur det gjordes och kontrollerades',
      en: 'how it was done and checked',
    }),
  ];
}

/** What a hold lacks: why it is lawful to keep, and an end or a day to look again (Art 5(1)(e), 17(3)). */
export function holdGaps(content: HoldContent): readonly Gap[] {
  const { reason, citation, until, endedOn, nextReview } = content;
  return [
    ...lacks(reason === '', {
      field: 'reason',
      article: 'Art 17(3)',
      sv: 'varför uppgifterna måste finnas kvar',
      en: 'why the data must remain',
    }),
    ...lacks(citation === '', {
      field: 'citation',
      article: 'Art 17(3)',
      sv: 'lagrum, mål eller ärende',
      en: 'the provision, court case or matter',
    }),
    ...lacks(until === undefined && endedOn === undefined && nextReview === undefined, {
      field: 'until',
      article: 'Art 5(1)(e)',
      sv: 'ett slut eller en dag för granskning',
      en: 'an end or a day of review',
    }),
  ];
}
