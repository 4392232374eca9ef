import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import type { PlainDate } from '../../kit/dates.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Language } from '../../kit/language.ts';
import type { NoticeContent } from '../model.ts';
import { blocksOf } from '../rules/text.ts';

const words = {
  sv: {
    title: 'Så behandlar vi dina personuppgifter',
    point: (point: string) => `Den här informationen gäller: ${point}.`,
    from: (date: string) => `Den visas från och med den ${date}.`,
    until: (date: string) => `Den visas till och med den ${date}.`,
    draft: 'Utkast: texten är inte publicerad.',
  },
  en: {
    title: 'How we process your personal data',
    point: (point: string) => `This information concerns: ${point}.`,
    from: (date: string) => `It is shown from ${date}.`,
    until: (date: string) => `It is shown until ${date}.`,
    draft: 'Draft: the text is not published.',
  },
} as const;

/** A notice's title for its readers. */
export function noticeTitle(language: Language): string {
  return words[language].title;
}

/** To what and from when the text applies. */
export function noticeLead(
  { point, shownFrom, shownUntil }: NoticeContent,
  language: Language,
): string {
  const text = words[language];
  return [
    text.point(point),
    shownFrom ? text.from(longDate(shownFrom, language)) : text.draft,
    ...(shownUntil ? [text.until(longDate(shownUntil, language))] : []),
  ].join(' ');
}

/** The text of a notice on paper, dated by the day from which it is shown; a draft by today. */
export function noticeDocument(
  content: NoticeContent,
  language: Language,
  today: PlainDate,
): PrintedDocument {
  return {
    language,
    title: noticeTitle(language),
    date: content.shownFrom ?? today,
    blocks: [
      { kind: 'text', text: noticeLead(content, language) },
      ...blocksOf(content.texts[language]).map(
        (block): DocumentBlock =>
          block.kind === 'heading' ? { kind: 'heading', level: 1, text: block.text } : block,
      ),
    ],
  };
}
