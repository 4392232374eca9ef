import type { Bilingual, Language } from '../../kit/language.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { NoticeBlock } from '../model.ts';
import type { NoticeFacts, NoticeRecord } from './facts.ts';
import { hole } from './holes.ts';
import { articleOf, type Matter } from './matters.ts';

/** One part of a notice under its heading, in one language. */
export type Section = { readonly heading: string; readonly blocks: readonly NoticeBlock[] };

/** What a text wants and the facts may lack; the field is a path as gaps have it. */
export type Want = {
  readonly matter: Matter;
  readonly field: string;
  readonly sv: string;
  readonly en: string;
};

/** Writes in one language and notes what is not there to be told. */
export function openWriter({ article, records }: NoticeFacts, language: Language) {
  const missing: Gap[] = [];

  /** The text, or a hole in its place that is noted as missing. */
  function want(text: string, { matter, field, sv, en }: Want): string {
    if (text.trim() !== '') return text.trim();
    const source = articleOf(matter, article);
    if (source !== undefined) missing.push({ field, article: source, text: { sv, en } });
    return hole({ sv, en }, language);
  }

  /**
   * What each of the records says of one matter: once, where all say the same, else a line for each under its name.
   * A record that says nothing is passed over.
   */
  function byRecord(
    told: (record: NoticeRecord) => string,
    among: readonly NoticeRecord[] = records,
  ): readonly NoticeBlock[] {
    const lines = among
      .map((record) => ({ name: nameOf(record), text: sentence(told(record)) }))
      .filter(({ text }) => text !== '');
    const [first] = lines;
    if (!first) return [];
    const same = lines.length === among.length && lines.every(({ text }) => text === first.text);
    if (same) return [{ kind: 'text', text: first.text }];
    return [{ kind: 'bullets', items: lines.map(({ name, text }) => `${name}: ${text}`) }];
  }

  function nameOf({ content }: NoticeRecord): string {
    const { title } = content.statement;
    return inWords(title) || title.sv || title.en;
  }

  function inWords(text: Bilingual): string {
    return text[language].trim();
  }

  return { language, missing, want, byRecord, nameOf, inWords };
}

export type Writer = ReturnType<typeof openWriter>;

/** A text as running sentences: on one line, with its full stop. */
export function sentence(text: string): string {
  const flat = text.replaceAll(/\s*\n\s*/g, ' ').trim();
  return flat === '' || /[.!?…\]]$/.test(flat) ? flat : `${flat}.`;
}

/** A record as a gap names it. */
export function ofRecord(
  { content: { statement } }: NoticeRecord,
  { sv, en }: Bilingual,
): Bilingual {
  const { title } = statement;
  return { sv: `${sv} för ”${title.sv || title.en}”`, en: `${en} of ‘${title.en || title.sv}’` };
}

/** Whether any record rests on one of these bases of Art 6(1). */
export function restsOn({ content }: NoticeRecord, bases: string): boolean {
  return content.legalBases.some((basis) => bases.includes(basis));
}
