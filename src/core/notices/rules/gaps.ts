import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { NoticeContent } from '../model.ts';
import { holes } from './holes.ts';

/** What a notice lacks by itself; what its records lack is told when the text is generated. */
export function noticeGaps(content: NoticeContent): readonly Gap[] {
  const { article, records, texts, owner, nextReview, shownUntil } = content;
  const wanted = article === 'a14' ? 'Art 14' : 'Art 13';
  return [
    ...lacks(!article, {
      field: 'article',
      article: 'Art 13, 14',
      sv: 'om texten gäller artikel 13, 14 eller båda',
      en: 'whether the text meets Article 13, 14 or both',
    }),
    ...lacks(records.length === 0, {
      field: 'records',
      article: `${wanted}(1)(c)`,
      sv: 'de behandlingar som texten berättar om',
      en: 'the records of processing that the text tells of',
    }),
    ...lacks(texts.sv === '', {
      field: 'texts.sv',
      article: wanted,
      sv: 'texten på svenska',
      en: 'the text in Swedish',
    }),
    ...lacks(texts.en === '', {
      field: 'texts.en',
      article: 'Art 12(1)',
      sv: 'texten på engelska, för den som inte läser svenska',
      en: 'the text in English, for those who do not read Swedish',
    }),
    ...lacks(holes(texts) > 0, {
      field: 'texts',
      article: wanted,
      sv: 'det som i texten står som ”[saknas: …]”',
      en: 'what the text marks as ‘[missing: …]’',
    }),
    ...lacks(!shownUntil && owner === '', {
      field: 'owner',
      article: 'Art 24(1)',
      sv: 'vem som ansvarar för texten',
      en: 'who is responsible for the text',
    }),
    ...lacks(!shownUntil && !nextReview, {
      field: 'nextReview',
      article: 'Art 24(1)',
      sv: 'när texten ska granskas',
      en: 'when the text is to be reviewed',
    }),
  ];
}
