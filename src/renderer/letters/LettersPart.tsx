import { ChevronRight, Download, FileCheck2, FilePen, FileWarning, FileX2 } from 'lucide-react';
import { useState } from 'react';
import type { Letter, TemplateName } from '../../core/letters/model.ts';
import type { Request } from '../../core/requests/model.ts';
import { act } from '../act.ts';
import { useClock } from '../calendar.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button } from '../ui/Button.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
import { dueBy, toWriteFirst } from './order.ts';
import { saveLetter } from './saveLetter.ts';
import { letterTexts } from './texts.ts';
import { WaiveDialog } from './WaiveDialog.tsx';
import './letters.css';

const signs = { owed: FileWarning, draft: FilePen, issued: FileCheck2, discarded: FileX2 } as const;

/** The letters of a request: what is owed, what is drafted, what was issued. */
export function LettersPart({ request }: { readonly request: Request }) {
  const t = useTexts(letterTexts);
  const answer = useAnswer('letters.list', { requestId: request.id });
  return (
    <div className="stack">
      <p className="soft">{t.lead}</p>
      <Awaited answer={answer}>
        {({ letters }) => <LetterList request={request} letters={letters} />}
      </Awaited>
    </div>
  );
}

function LetterList({ request, letters }: { request: Request; letters: readonly Letter[] }) {
  const t = useTexts(letterTexts);
  const kept = letters.filter(({ state }) => state !== 'discarded');
  const discarded = letters.length - kept.length;
  return (
    <>
      {kept.length === 0 && <p className="faint">{t.none}</p>}
      <ul className="letter-list">
        {toWriteFirst(kept).map((letter) => (
          <LetterLine key={letter.id} request={request} letter={letter} />
        ))}
      </ul>
      <StartLetter request={request} letters={kept} />
      {discarded > 0 && <p className="small faint">{t.discardedLetters(discarded)}</p>}
    </>
  );
}

/** The letters that fit the case now; why another does not is said when it is chosen. */
function StartLetter({ request, letters }: { request: Request; letters: readonly Letter[] }) {
  const t = useTexts(letterTexts);
  const say = useBilingual();
  const fitting = useAnswer('letters.fitting', { requestId: request.id }).value?.templates ?? [];
  const isBegun = (template: TemplateName) =>
    letters.some((letter) => letter.template === template && letter.state !== 'issued');
  const startable = fitting.filter(({ template, fits }) => fits && !isBegun(template));
  const others = fitting.filter(({ fits }) => !fits);
  return (
    <>
      <div className="line wrap">
        {startable.map(({ template, title }) => (
          <Button key={template} onPress={() => void startDraft(request, template)}>
            {t.start(say(title))}
          </Button>
        ))}
      </div>
      {others.length > 0 && (
        <details className="small soft">
          <summary>{t.others}</summary>
          <ul>
            {others.map(({ template, title, reason }) => (
              <li key={template}>
                {say(title)}
                {reason && `: ${say(reason)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function LetterLine({ request, letter }: { readonly request: Request; readonly letter: Letter }) {
  const t = useTexts(letterTexts);
  const words = useTexts(wordTexts);
  const say = useBilingual();
  const clock = useClock();
  const Sign = signs[letter.state];
  const name = say(letter.title);
  const errors = letter.findings.filter(({ severity }) => severity === 'error').length;
  const [waiving, setWaiving] = useState(false);
  const due = dueBy(letter, request);
  const facts = [
    letter.issuedAt ? t.issuedOn(clock(letter.issuedAt)) : words.letterStates[letter.state],
    t.toRecipient(letter.recipient ?? request.requester.name),
    due && t.dueBy(due),
    letter.number && t.number(letter.number),
    letter.pages && t.pages(letter.pages),
    letter.state === 'draft' && errors > 0 && t.errors(errors),
  ];
  return (
    <li>
      <Sign size={18} strokeWidth={1.75} aria-hidden />
      <div>
        <p className="strong">{name}</p>
        <p className="small faint">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {letter.state === 'owed' ? (
        <div className="line">
          <Button kind="quiet" onPress={() => setWaiving(true)}>
            {t.waive}
            <span className="visually-hidden"> {name}</span>
          </Button>
          <Button kind="primary" onPress={() => void beginOwed(request, letter)}>
            {t.write}
            <span className="visually-hidden"> {name}</span>
          </Button>
        </div>
      ) : (
        <div className="line">
          {letter.state === 'issued' && (
            <Button
              kind="quiet"
              icon={Download}
              onPress={() => void saveLetter(letter, t.fileSaved)}
            >
              {t.saveAsFile}
              <span className="visually-hidden"> {letter.number}</span>
            </Button>
          )}
          <Button icon={ChevronRight} onPress={() => openLetter(request, letter)}>
            {t.open}
            <span className="visually-hidden">{name}</span>
          </Button>
        </div>
      )}
      {waiving && <WaiveDialog letter={letter} onClose={() => setWaiving(false)} />}
    </li>
  );
}

async function startDraft(request: Request, template: TemplateName): Promise<void> {
  const letter = await act('letters.draft', { requestId: request.id, template });
  if (letter) openLetter(request, letter);
}

/** The owed letter itself: a case may owe several of one template, each to its own recipient. */
async function beginOwed(request: Request, { template, noticeId }: Letter): Promise<void> {
  const letter = await act('letters.draft', {
    requestId: request.id,
    template,
    ...(noticeId ? { noticeId } : {}),
  });
  if (letter) openLetter(request, letter);
}

function openLetter(request: Request, letter: Letter): void {
  goTo({ area: 'requests', id: request.id, part: `letter:${letter.id}` });
}
