import { useState } from 'react';
import type { Request } from '../../core/requests/model.ts';
import { useClock, useDayName } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { AttachmentsCard } from './AttachmentsCard.tsx';
import { correspondenceOf, type Received } from './correspondence.ts';
import { requestTexts } from './texts.ts';

/** Everything that came in, newest first, and every file kept with it. */
export function CorrespondencePart({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const messages = correspondenceOf(request);
  return (
    <div className="stack-wide">
      <Card
        title={t.messages}
        actions={<span className="small faint">{t.messageCount(messages.length)}</span>}
      >
        <ol className="messages">
          {messages.map((message) => (
            <li key={message.key}>
              <Message request={request} message={message} />
            </li>
          ))}
        </ol>
      </Card>
      <AttachmentsCard request={request} />
    </div>
  );
}

type MessageProps = { readonly request: Request; readonly message: Received };
const longText = 1500;

function Message({ request, message }: MessageProps) {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  const clock = useClock();
  const dayName = useDayName();
  const [whole, setWhole] = useState(false);
  const { kind, from, at, on, subject, text } = message;
  const when = at ? clock(at) : dayName(on ?? request.received);
  const facts =
    kind === 'request' ? [from, words.channels[request.channel], when] : [from, t.recordedAt(when)];
  const cut = !whole && text.length > longText;
  return (
    <article className="stack-tight">
      <header className="line">
        <span className="chip">{t.messageKinds[kind]}</span>
        <h3>{subject || t.noSubject}</h3>
      </header>
      <p className="small faint">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <p className="prose">{cut ? `${text.slice(0, longText)} …` : text || t.noText}</p>
      {cut && (
        <div>
          <LinkButton onPress={() => setWhole(true)}>{t.wholeMessage}</LinkButton>
        </div>
      )}
    </article>
  );
}
