import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { letterTexts } from './texts.ts';

type PdfPageProps = {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly zoom: number;
  readonly language: string;
};

/** One page as it will be printed; its words are there for screen readers beside the picture. */
export function PdfPage({ pdf, number, zoom, language }: PdfPageProps) {
  const t = useTexts(letterTexts);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    let task: RenderTask | undefined;
    let current = true;
    void draw();
    async function draw(): Promise<void> {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (!current || target === null) return;
      const scale = zoom * Math.max(1, window.devicePixelRatio) * 1.25;
      const viewport = page.getViewport({ scale });
      target.width = Math.round(viewport.width);
      target.height = Math.round(viewport.height);
      task = page.render({ canvas: target, viewport });
      await task.promise.catch(() => undefined);
      const content = await page.getTextContent();
      if (current) {
        setWords(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
      }
    }
    return () => {
      current = false;
      task?.cancel();
    };
  }, [pdf, number, zoom]);
  return (
    <section className="pdf-page" aria-label={t.pageOf(number, pdf.numPages)}>
      <canvas ref={canvas} style={{ width: `${Math.round(zoom * 100)}%` }} aria-hidden />
      <p className="visually-hidden" lang={language}>
        {words}
      </p>
    </section>
  );
}
