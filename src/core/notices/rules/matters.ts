import type { NoticeArticle } from '../model.ts';

/** What a notice has to tell, and where each article says so; undefined where one article does not ask for it. */
const places = {
  controller: { a13: 'Art 13(1)(a)', a14: 'Art 14(1)(a)' },
  officer: { a13: 'Art 13(1)(b)', a14: 'Art 14(1)(b)' },
  purposes: { a13: 'Art 13(1)(c)', a14: 'Art 14(1)(c)' },
  categories: { a13: undefined, a14: 'Art 14(1)(d)' },
  interests: { a13: 'Art 13(1)(d)', a14: 'Art 14(2)(b)' },
  recipients: { a13: 'Art 13(1)(e)', a14: 'Art 14(1)(e)' },
  transfers: { a13: 'Art 13(1)(f)', a14: 'Art 14(1)(f)' },
  period: { a13: 'Art 13(2)(a)', a14: 'Art 14(2)(a)' },
  source: { a13: undefined, a14: 'Art 14(2)(f)' },
  mandatory: { a13: 'Art 13(2)(e)', a14: undefined },
  decisions: { a13: 'Art 13(2)(f)', a14: 'Art 14(2)(g)' },
} as const satisfies Readonly<Record<string, Readonly<Record<'a13' | 'a14', string | undefined>>>>;

export type Matter = keyof typeof places;

/** The article that wants the matter told; undefined where the notice's duty does not. */
export function articleOf(matter: Matter, duty: NoticeArticle): string | undefined {
  const { a13, a14 } = places[matter];
  if (duty === 'a13') return a13;
  if (duty === 'a14') return a14;
  return a13 ?? a14;
}
