import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { Segmented } from '../ui/Choice.tsx';
import { letterTexts } from './texts.ts';

type TextOrPreviewProps = { readonly text: ReactNode; readonly preview: ReactNode };

/** The texts and what becomes of them: side by side, or one at a time in a narrow window. */
export function TextOrPreview({ text, preview }: TextOrPreviewProps) {
  const t = useTexts(letterTexts);
  const [shown, setShown] = useState<'text' | 'preview'>('text');
  return (
    <>
      <div className="letter-shown">
        <Segmented
          label={t.shown}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'text', label: t.texts },
            { value: 'preview', label: t.preview },
          ]}
        />
      </div>
      <div className={`letter-columns shows-${shown}`}>
        {text}
        {preview}
      </div>
    </>
  );
}
