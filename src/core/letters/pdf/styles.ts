import { ink } from './canvas.ts';
import type { TextStyle } from './lines.ts';

/** The few kinds of text a letter has. Sizes in points. */
export const styles = {
  h1: { weight: 'bold', size: 17, leading: 23, ink: ink.text },
  h2: { weight: 'bold', size: 12, leading: 16.5, ink: ink.accent },
  h3: { weight: 'bold', size: 10, leading: 14.5, ink: ink.text },
  body: { weight: 'regular', size: 10, leading: 14.25, ink: ink.text },
  address: { weight: 'regular', size: 10.5, leading: 13.75, ink: ink.text },
  letterhead: { weight: 'bold', size: 15, leading: 18, ink: ink.text },
  label: { weight: 'regular', size: 8, leading: 11, ink: ink.quiet },
  value: { weight: 'regular', size: 9.5, leading: 13, ink: ink.text },
  factLabel: { weight: 'bold', size: 9, leading: 12.75, ink: ink.text },
  factValue: { weight: 'regular', size: 9, leading: 12.75, ink: ink.text },
  cell: { weight: 'regular', size: 8, leading: 11, ink: ink.text },
  cellHeader: { weight: 'bold', size: 8, leading: 11, ink: ink.text },
  roomyCell: { weight: 'regular', size: 9, leading: 12.5, ink: ink.text },
  roomyCellHeader: { weight: 'bold', size: 9, leading: 12.5, ink: ink.text },
  subtitle: { weight: 'regular', size: 11.5, leading: 16, ink: ink.quiet },
  coverTitle: { weight: 'bold', size: 30, leading: 37, ink: ink.text },
  coverSubtitle: { weight: 'regular', size: 14, leading: 20, ink: ink.quiet },
  figure: { weight: 'bold', size: 22, leading: 28, ink: ink.accent },
  smallFigure: { weight: 'bold', size: 13, leading: 18, ink: ink.accent },
  contentsTop: { weight: 'bold', size: 10, leading: 14.25, ink: ink.text },
  leader: { weight: 'regular', size: 10, leading: 14.25, ink: ink.quiet },
  running: { weight: 'regular', size: 8, leading: 11, ink: ink.quiet },
  watermark: { weight: 'bold', size: 120, leading: 120, ink: '#eceff2' },
} as const satisfies Record<string, TextStyle>;

/** White space after a paragraph, and in place of a spacer. */
export const paragraphGap = 6;
export const spacerHeight = 12;

/** `company`: how many lines of what it heads stay with it; a third-level one heads a source line and a table. */
export const headings = {
  1: { tag: 'H1', style: styles.h1, before: 0, after: 9, company: 5 },
  2: { tag: 'H2', style: styles.h2, before: 13, after: 3, company: 5 },
  3: { tag: 'H3', style: styles.h3, before: 11, after: 2, company: 8 },
} as const;

/** The text of a table's cells and of its header: small only where many columns need it. */
export function cellStyles(columns: number): readonly [cell: TextStyle, header: TextStyle] {
  return columns <= 4
    ? [styles.roomyCell, styles.roomyCellHeader]
    : [styles.cell, styles.cellHeader];
}

/** How far below the top of its line the baseline lies. */
export function baseline(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.36;
}
