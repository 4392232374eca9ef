import type { Bilingual } from '../../kit/language.ts';
import type { SourceRemark } from '../model/source.ts';
import type { PageRead, PagesKind, ThreadPage, Unseen } from './model.ts';

/** What the officer must be told: proposals are found in words, and these words Frist does not see. */
const texts: Readonly<Record<Unseen | 'image' | 'attached', Bilingual>> = {
  picture: {
    sv: 'sidan är en bild utan text som Frist kan läsa: titta själv efter uppgifter om andra',
    en: 'the page is a picture without text that Frist can read: look for data about others yourself',
  },
  partly: {
    sv: 'sidan har bilder vars text Frist inte läser: titta själv efter uppgifter om andra',
    en: 'the page has pictures whose text Frist does not read: look for data about others yourself',
  },
  letters: {
    sv: 'sidan har tecken som Frist inte kan tyda: titta själv efter uppgifter om andra',
    en: 'the page has letters that Frist cannot tell: look for data about others yourself',
  },
  image: {
    sv: 'en bild: Frist läser inte text i bilder, så titta själv efter uppgifter om andra',
    en: 'a picture: Frist does not read text in pictures, so look for data about others yourself',
  },
  attached: {
    sv: 'dokumentet har inbäddade filer, som inte syns på sidorna och inte lämnas ut: lägg till dem var för sig om de ska med',
    en: 'the document has embedded files, which do not show on its pages and are not handed over: add them one by one if they belong to the answer',
  },
};

/** Puts each remark on the first page that it is about, with the numbers of all of them. */
export function withRemarks(
  pages: readonly ThreadPage[],
  { kind, attached }: { readonly kind: PagesKind; readonly attached: number },
): readonly PageRead[] {
  const whole: readonly SourceRemark[] = [
    ...(attached > 0 ? [{ weight: 'defect', place: '', text: texts.attached } as const] : []),
    ...(kind === 'image' ? [{ weight: 'note', place: '', text: texts.image } as const] : []),
  ];
  return pages.map(({ unseen, ...page }, n) => {
    const own: SourceRemark[] = n === 0 ? [...whole] : [];
    if (kind === 'pdf' && unseen !== undefined) {
      const alike = pages.flatMap((other, at) => (other.unseen === unseen ? [at + 1] : []));
      if (alike[0] === n + 1) {
        own.push({ weight: 'note', place: numbersOf(alike), text: texts[unseen] });
      }
    }
    return { ...page, remarks: own };
  });
}

/** '1–3, 7' of 1, 2, 3 and 7, which ascend. */
function numbersOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
