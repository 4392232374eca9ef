import { MailOpen } from 'lucide-react';
import { useState } from 'react';
import { type IntakeItem, intakeItemSchema } from '../../core/intake/model.ts';
import { act } from '../act.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route } from '../uiState.ts';
import { DismissDialog } from './DismissDialog.tsx';
import { openItem } from './intake.ts';
import { JoinOther } from './JoinOther.tsx';
import { joinCase } from './joinCase.ts';
import { ItemRead } from './MessageRead.tsx';
import { kindOf, unknownReferences } from './proposal.ts';
import { intakeTexts } from './texts.ts';
import './intake.css';

/** One item of the tray: what it says, and what to do with it. */
export function TrayPage({ route }: { readonly route: Route }) {
  const t = useTexts(intakeTexts);
  const id = intakeItemSchema.shape.id.safeParse(route.id).data;
  const answer = useAnswer('intake.get', id && { id });
  if (id === undefined) {
    return (
      <>
        <h1 className="visually-hidden">{t.tray}</h1>
        <Empty icon={MailOpen} title={t.chooseItem}>
          <p>{t.chooseItemLead}</p>
          <p>{t.trayLead}</p>
        </Empty>
      </>
    );
  }
  return <Awaited answer={answer}>{(item) => <OpenItem key={item.id} item={item} />}</Awaited>;
}

function OpenItem({ item }: { readonly item: IntakeItem }) {
  const { message, fileName } = item;
  return (
    <article className="page stack-wide">
      <h1>{message?.subject || fileName}</h1>
      {item.state === 'waiting' ? <WaysCard item={item} /> : <OutcomeCard item={item} />}
      <EarlierCard item={item} />
      <div className="card">
        <div className="card-body">
          <ItemRead item={item} />
        </div>
      </div>
    </article>
  );
}

/** The ways out of the tray; the one that the reading suggests is the primary one. */
function WaysCard({ item }: { readonly item: IntakeItem }) {
  const t = useTexts(intakeTexts);
  const [dismissing, setDismissing] = useState(false);
  const kind = item.message?.kind;
  const isNoise = kind === 'bounce' || kind === 'autoReply';
  const joins = item.matches.length > 0 || belongsToEarlier(item);
  const record = (
    <li key="record">
      <Button kind={joins || isNoise ? 'plain' : 'primary'} onPress={() => openItem(item.id)}>
        {t.recordAs[item.message ? kindOf(item.message) : 'rights']}
      </Button>
    </li>
  );
  const dismiss = (
    <li key="dismiss">
      <Button kind={isNoise ? 'primary' : 'plain'} onPress={() => setDismissing(true)}>
        {t.dismiss}
      </Button>
    </li>
  );
  return (
    <Card title={t.whatToDo}>
      <ul className="moves">
        <Matches item={item} isNoise={isNoise} />
        <Unknown item={item} />
        {isNoise ? [dismiss, record] : [record, dismiss]}
        <li>
          <JoinOther item={item} />
        </li>
      </ul>
      {dismissing && <DismissDialog item={item} onClose={() => setDismissing(false)} />}
    </Card>
  );
}

type MatchesProps = { readonly item: IntakeItem; readonly isNoise: boolean };

/** The cases that it may be a reply to, the likeliest first. */
function Matches({ item, isNoise }: MatchesProps) {
  const t = useTexts(intakeTexts);
  return item.matches.map(({ id, reference, by }, index) => (
    <li key={id}>
      <Button
        kind={index === 0 && !isNoise ? 'primary' : 'plain'}
        onPress={() => void joinCase(item, id, t.joined(reference))}
      >
        {t.join(reference)}
      </Button>
      <span className="small faint"> {t.joinBy[by]}</span>
    </li>
  ));
}

/** References that the message names and no case has: said, so that nobody looks for them. */
function Unknown({ item }: { readonly item: IntakeItem }) {
  const t = useTexts(intakeTexts);
  return unknownReferences(item).map((reference) => (
    <li key={reference} className="small soft">
      {t.unknownReference(reference)}
    </li>
  ));
}

/** What became of it. */
function OutcomeCard({ item }: { readonly item: IntakeItem }) {
  const t = useTexts(intakeTexts);
  const { id, version, requestId, reason } = item;
  const restore = () => act('intake.restore', { id, version }, { done: t.restored });
  return (
    <Card title={t.states[item.state]}>
      <div className="stack">
        {reason && <p className="prose">{reason}</p>}
        <div className="line">
          {requestId && (
            <Button onPress={() => goTo({ area: 'requests', id: requestId })}>
              {t.becameCase}
            </Button>
          )}
          {item.state === 'dismissed' && (
            <Button onPress={() => void restore()}>{t.restore}</Button>
          )}
        </div>
      </div>
    </Card>
  );
}

/** A reply that names no case here, from somebody who has one. */
function belongsToEarlier({ message, matches, earlier }: IntakeItem): boolean {
  return message?.kind === 'reply' && matches.length === 0 && earlier.length > 0;
}

/** Earlier cases of what seems to be the same person; a message that says no reference may belong to one. */
function EarlierCard({ item }: { readonly item: IntakeItem }) {
  const t = useTexts(intakeTexts);
  const waits = item.state === 'waiting';
  if (item.earlier.length === 0) return null;
  return (
    <Card title={t.earlier}>
      <ul className="plain-list">
        {item.earlier.map(({ id, reference, received, by }, index) => (
          <li key={id} className="spread">
            <span>
              <LinkButton onPress={() => goTo({ area: 'requests', id })}>{reference}</LinkButton>{' '}
              {received} · {by.map((how) => t.earlierBy[how]).join(', ')}
            </span>
            {waits && !item.matches.some((match) => match.id === id) && (
              <Button
                kind={index === 0 && belongsToEarlier(item) ? 'primary' : 'plain'}
                onPress={() => void joinCase(item, id, t.joined(reference))}
              >
                {t.joinEarlier(reference)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
