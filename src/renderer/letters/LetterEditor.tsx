import { ArrowLeft } from 'lucide-react';
import { type Letter, letterSchema } from '../../core/letters/model.ts';
import type { Request } from '../../core/requests/model.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Card.tsx';
import { Scrollable } from '../ui/Scrollable.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
import { Findings } from './Findings.tsx';
import { LetterActions } from './LetterActions.tsx';
import { LetterPreview } from './LetterPreview.tsx';
import { LetterText } from './LetterText.tsx';
import { TextOrPreview } from './TextOrPreview.tsx';
import { letterTexts } from './texts.ts';
import { useLetterEdits } from './useLetterEdits.ts';
import './letters.css';

type LetterEditorProps = { readonly request: Request; readonly letterId: string };

/** A letter with its texts on the left and the very PDF on the right. */
export function LetterEditor({ request, letterId }: LetterEditorProps) {
  const id = letterSchema.shape.id.safeParse(letterId).data;
  const answer = useAnswer('letters.get', id && { id });
  return (
    <Awaited answer={answer}>
      {(letter) => <OpenLetter request={request} letter={letter} key={letter.id} />}
    </Awaited>
  );
}

function OpenLetter({ request, letter }: { readonly request: Request; readonly letter: Letter }) {
  const t = useTexts(letterTexts);
  const words = useTexts(wordTexts);
  const say = useBilingual();
  const edits = useLetterEdits(letter);
  return (
    <article className="letter-page" aria-labelledby="letter-name">
      <header className="letter-head">
        <div className="stack-tight">
          <div>
            <Button
              kind="quiet"
              icon={ArrowLeft}
              onPress={() => goTo({ area: 'requests', id: request.id, part: 'letters' })}
            >
              {t.backToRequest(request.reference)}
            </Button>
          </div>
          <div className="line">
            <h1 id="letter-name">{say(letter.title)}</h1>
            <span className="chip">{words.letterStates[letter.state]}</span>
            <span className="small faint" role="status">
              {letter.state === 'draft' && (edits.saving ? t.saving : edits.saved && t.savedDraft)}
            </span>
          </div>
        </div>
        <LetterActions request={request} letter={letter} settle={edits.settle} />
      </header>
      <TextOrPreview
        text={
          <Scrollable className="letter-texts stack" label={t.texts}>
            {letter.state === 'draft' ? (
              <>
                <Findings request={request} letter={letter} />
                {letter.texts.map((text) => (
                  <LetterText key={text.block} letter={letter} text={text} edits={edits} />
                ))}
              </>
            ) : (
              <IssuedFacts letter={letter} />
            )}
          </Scrollable>
        }
        preview={<LetterPreview letter={letter} />}
      />
    </article>
  );
}

function IssuedFacts({ letter }: { readonly letter: Letter }) {
  const t = useTexts(letterTexts);
  const say = useBilingual();
  return (
    <>
      <p className="soft">{t.isFinal}</p>
      <Facts
        facts={[
          [t.number(''), letter.number],
          [t.issuedOn(''), letter.date],
          [t.checksum, letter.sha256 && <span className="mono hash">{letter.sha256}</span>],
        ]}
      />
      {letter.texts.map((text) => (
        <section key={text.block} className="stack-tight">
          <h2 className="field-label">{say(text.label)}</h2>
          <p className="prose" lang={letter.language}>
            {text.text}
          </p>
        </section>
      ))}
    </>
  );
}
