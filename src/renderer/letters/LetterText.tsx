import { Lock, RotateCcw } from 'lucide-react';
import type { Letter, LetterText as Text } from '../../core/letters/model.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { IconButton } from '../ui/Button.tsx';
import { ProseField } from '../ui/Field.tsx';
import { letterTexts } from './texts.ts';
import type { LetterEdits } from './useLetterEdits.ts';

type LetterTextProps = {
  readonly letter: Letter;
  readonly text: Text;
  readonly edits: LetterEdits;
};

/** One block of a letter: to reword, or fixed by the law. */
export function LetterText({ letter, text, edits }: LetterTextProps) {
  const t = useTexts(letterTexts);
  const say = useBilingual();
  const article = useArticle();
  if (text.locked) {
    return (
      <section className="locked-text" id={blockId(text.block)} tabIndex={-1}>
        <h2 className="field-label">
          {say(text.label)} <Lock size={12} aria-hidden />
          <span className="visually-hidden">{t.locked}</span>
        </h2>
        <p className="prose" lang={letter.language}>
          {text.text}
        </p>
        {text.article && <p className="small faint">{t.article(article(text.article))}</p>}
      </section>
    );
  }
  return (
    <div className="letter-text" id={blockId(text.block)}>
      <ProseField
        label={say(text.label)}
        value={edits.pending[text.block] ?? text.text}
        onChange={(next) => edits.edit(text.block, next)}
        onBlur={() => void edits.settle()}
        language={letter.language}
        {...(text.article ? { hint: t.article(article(text.article)) } : {})}
      />
      <IconButton
        label={`${t.reset}: ${say(text.label)}`}
        icon={RotateCcw}
        onPress={() => edits.reset(text.block)}
      />
    </div>
  );
}

/** Where a finding that names a block leads. */
export function blockId(block: string): string {
  return `block-${block}`;
}
