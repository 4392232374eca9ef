import type { RequestKind } from '../model.ts';
import type { ChecklistItem } from '../rights/definition.ts';
import { item } from '../rights/shared.ts';

/** What is asked of a question or a complaint from the start; of a request for rights, its rights say it. */
export function routedChecklist(kind: RequestKind): readonly ChecklistItem[] {
  return checklists[kind];
}

const checklists: Readonly<Record<RequestKind, readonly ChecklistItem[]>> = {
  rights: [],
  question: [
    item(
      'question.answer',
      'Art. 38.4',
      'Avgör vem som kan svara, och om frågan i själva verket är en begäran om rättigheter',
      'Decide who can answer, and whether the question is in truth a request for rights',
    ),
  ],
  complaint: [
    item(
      'complaint.handler',
      'Art. 38.4',
      'Avgör vem som tar hand om klagomålet: ni själva, en annan personuppgiftsansvarig eller en myndighet',
      'Decide who handles the complaint: you yourselves, another controller or an authority',
    ),
    item(
      'complaint.case',
      'Art. 12.4, 77',
      'Gäller klagomålet ett ärende hos er: gå igenom det, och rätta det som är fel',
      'Where the complaint is about a case of yours: go through it, and put right what is wrong',
    ),
    item(
      'complaint.authority',
      'Art. 31, 58.1',
      'Frågar Integritetsskyddsmyndigheten (IMY): notera vad och till vilken dag, och svara myndigheten',
      'Where the authority (IMY) asks: note what and by which day, and answer the authority',
    ),
  ],
};
