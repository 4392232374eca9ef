import { longDate } from '../kit/dateTexts.ts';
import { invalidField } from '../kit/errors.ts';
import type { Language } from '../kit/language.ts';
import { duty, type RegisterDefinition } from '../registers/model/definition.ts';
import { noticeStateNames } from './model/fields.ts';
import { type NoticeContent, noticeContentSchema, noticeFields } from './model.ts';
import { noticeGaps } from './rules/gaps.ts';
import { pointKey } from './rules/points.ts';

/** The register of privacy notices (Art 13, 14; P5, P11). */
export const noticesRegister = {
  name: 'notices',
  words: {
    one: { sv: 'Informationstext', en: 'Privacy notice' },
    many: { sv: 'Informationstexter', en: 'Privacy notices' },
    lead: {
      sv: 'Vad personerna får veta när uppgifterna samlas in (artikel 13) eller kommer från annat håll (artikel 14): texten vid varje insamlingspunkt, i varje version, med dagen då den började visas.',
      en: 'What people are told when data are collected (Article 13) or come from elsewhere (Article 14): the text at each point of collection, in every version, with the day from which it was shown.',
    },
    empty: {
      sv: 'Välj en insamlingspunkt, till exempel webbformuläret, och de behandlingar som börjar där. Frist skriver texten ur behandlingarna på svenska och engelska och säger vad lagen vill ha och som saknas.',
      en: 'Choose a point of collection, such as the web form, and the records of processing that begin there. Frist writes the text from the records in Swedish and English and says what the law wants and they lack.',
    },
  },
  states: noticeStateNames,
  fields: noticeFields,
  schema: noticeContentSchema,
  title: ({ point, shownFrom }) => ({
    sv: shownFrom ? `${point}, från ${shownFrom}` : point,
    en: shownFrom ? `${point}, from ${shownFrom}` : point,
  }),
  summary: (content) => ({ sv: period(content, 'sv'), en: period(content, 'en') }),
  key: ({ point, shownFrom }) => (shownFrom ? `${pointKey(point)} ${shownFrom}` : undefined),
  state: ({ shownFrom, shownUntil }) => (shownFrom ? (shownUntil ? 'ended' : 'active') : 'draft'),
  duties: ({ shownUntil, nextReview }) => (shownUntil ? [] : duty('review', nextReview)),
  gaps: noticeGaps,
  settled: (content) => {
    const { shownFrom, shownUntil } = content;
    if (shownUntil !== undefined && (shownFrom === undefined || shownUntil < shownFrom)) {
      throw invalidField('content.shownUntil', 'is before the first day');
    }
    return content;
  },
} as const satisfies RegisterDefinition<NoticeContent>;

/** From when and until when the text is shown, in running text. */
function period({ shownFrom, shownUntil }: NoticeContent, language: Language): string {
  if (!shownFrom) return language === 'sv' ? 'Inte publicerad' : 'Not published';
  const [from, until] =
    language === 'sv' ? ['Visas från och med den', 'till och med den'] : ['Shown from', 'until'];
  const end = shownUntil ? ` ${until} ${longDate(shownUntil, language)}` : '';
  return `${from} ${longDate(shownFrom, language)}${end}`;
}
