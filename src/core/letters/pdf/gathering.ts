import type { PdfEngine } from './engine.ts';

/**
 * Keeps a page's operators as one growing text until the page is left; pdfkit would make a buffer of each. Answers what
 * hands them to the page.
 */
export function gatherContent(engine: Pick<PdfEngine, 'addContent' | 'page'>): () => void {
  let gathered: string[] = [];
  engine.addContent = (operators) => gathered.push(operators);
  return () => {
    engine.page.content.write(gathered.join('\n'));
    gathered = [];
  };
}
