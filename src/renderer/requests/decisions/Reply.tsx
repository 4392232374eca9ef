import { FilePen } from 'lucide-react';
import type { Course, Request } from '../../../core/requests/model.ts';
import { act } from '../../act.ts';
import { useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Button } from '../../ui/Button.tsx';
import { goTo } from '../../uiState.ts';
import { type ReplyStanding, replyStanding } from './reply.ts';
import { decisionTexts } from './texts.ts';

type ReplyProps = { readonly request: Request; readonly course: Course };

/** The letter that answers the right: owed, drafted, issued, or out of date. */
export function Reply({ request, course }: ReplyProps) {
  const t = useTexts(decisionTexts);
  const words = useTexts(wordTexts);
  const letters = useAnswer('letters.list', { requestId: request.id }).value?.letters ?? [];
  const standing = replyStanding(course, letters);
  const { template, letter, outdated } = standing;
  const isWritten = letter !== undefined && letter.state !== 'owed' && !outdated;
  return (
    <section className="reply spread">
      <div>
        <h3>
          {t.reply}: {words.letters[template]}
        </h3>
        <p className="small soft">
          {outdated ? t.replyOutdated : letter ? words.letterStates[letter.state] : t.replyNone}
          {letter?.number && ` · ${letter.number}`}
        </p>
      </div>
      {(letter || course.decision) && (
        <Button icon={FilePen} onPress={() => void openReply(request, standing)}>
          {isWritten ? t.openReply : t.writeReply}
        </Button>
      )}
    </section>
  );
}

async function openReply(request: Request, standing: ReplyStanding): Promise<void> {
  const { template, letter, outdated } = standing;
  const there = letter && letter.state !== 'owed' && !outdated ? letter : undefined;
  const opened = there ?? (await act('letters.draft', { requestId: request.id, template }));
  if (opened) goTo({ area: 'requests', id: request.id, part: `letter:${opened.id}` });
}
