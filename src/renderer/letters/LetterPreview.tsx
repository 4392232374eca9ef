import { ZoomIn, ZoomOut } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import type { Language } from '../../core/kit/language.ts';
import type { Letter } from '../../core/letters/model.ts';
import { type Answer, useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { IconButton } from '../ui/Button.tsx';
import { bytesOf } from '../ui/base64.ts';
import { Scrollable } from '../ui/Scrollable.tsx';
import { PdfPage } from './PdfPage.tsx';
import { openPdf } from './pdfDocument.ts';
import { letterTexts } from './texts.ts';

const zooms: readonly number[] = [0.6, 0.8, 1, 1.25, 1.5, 2];

/** The letter's own PDF, drawn page by page; the last one stays until the next is ready. */
export function LetterPreview({ letter }: { readonly letter: Letter }) {
  const t = useTexts(letterTexts);
  const answer = useAnswer('letters.preview', { id: letter.id });
  return <PdfPreview answer={answer} title={t.previewOf} language={letter.language} />;
}

type PdfPreviewProps = {
  readonly answer: Answer<{ readonly contentBase64: string; readonly sha256: string }>;
  readonly title: string;
  readonly language: Language;
};

/** A PDF beside the texts that it is made of. */
export function PdfPreview({ answer, title, language }: PdfPreviewProps) {
  const t = useTexts(letterTexts);
  const pdf = useDocument(answer.value?.contentBase64, answer.value?.sha256);
  const [zoom, setZoom] = useState(1);
  return (
    <section className="letter-preview" aria-label={t.preview}>
      <header className="spread">
        <h2>{title}</h2>
        <div className="line">
          {pdf && <span className="small faint">{t.pages(pdf.numPages)}</span>}
          <Zoom zoom={zoom} onZoom={setZoom} />
        </div>
      </header>
      <ErrorBanner error={answer.error} />
      <Scrollable className="pdf-pages" label={title}>
        {!pdf && !answer.error && <p className="waiting">{t.rendering}</p>}
        {pdf &&
          numbersTo(pdf.numPages).map((number) => (
            <PdfPage
              key={`${pdf.fingerprints[0]} ${number}`}
              pdf={pdf}
              number={number}
              zoom={zoom}
              language={language}
            />
          ))}
      </Scrollable>
    </section>
  );
}

type ZoomProps = { readonly zoom: number; readonly onZoom: (zoom: number) => void };

function Zoom({ zoom, onZoom }: ZoomProps) {
  const t = useTexts(letterTexts);
  const at = zooms.indexOf(zoom);
  return (
    <>
      <IconButton
        label={t.zoomOut}
        icon={ZoomOut}
        isDisabled={at === 0}
        onPress={() => onZoom(zooms[at - 1] ?? zoom)}
      />
      <IconButton
        label={t.zoomIn}
        icon={ZoomIn}
        isDisabled={at === zooms.length - 1}
        onPress={() => onZoom(zooms[at + 1] ?? zoom)}
      />
    </>
  );
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function useDocument(contentBase64: string | undefined, sha256: string | undefined) {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash stands for the bytes
  useEffect(() => {
    if (contentBase64 === undefined) return;
    let current = true;
    void openPdf(bytesOf(contentBase64)).then((opened) => {
      if (current) setPdf(opened);
    });
    return () => {
      current = false;
    };
  }, [sha256]);
  return pdf;
}
