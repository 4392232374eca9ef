import type { DocumentsService } from '../documents/service.ts';
import type { Handlers } from '../handlers.ts';
import { type Instant, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { noticesContract } from './contract.ts';
import type { NoticeContent } from './model.ts';
import { noticeHtml } from './prints/html.ts';
import { noticeDocument } from './prints/notice.ts';
import { noticesRegister } from './register.ts';
import { isShown, isShownOn, pointKey } from './rules/points.ts';
import { type ChangedNotice, changedNotices } from './serviceDrift.ts';
import { type GeneratingParts, generateNotice } from './serviceGenerate.ts';
import { guardNotice, publishNotice } from './servicePublish.ts';
import { fillNotices } from './serviceSample.ts';

export type NoticesService = {
  readonly handlers: Handlers<typeof noticesContract>;
  readonly register: RegisterService<'notices', NoticeContent>;
  /** Texts shown now or later whose records have changed since they were written: what the promises ask (P11). */
  changed(): readonly ChangedNotice[];
  /** Enters the sample notices, where there are none yet; the sample records and settings come first. */
  fillFromSample(unit: Unit): void;
};

export type NoticesParts = RegisterParts &
  GeneratingParts & {
    readonly clock: () => Instant;
    readonly timeZone: () => TimeZone;
    readonly documents: DocumentsService;
  };

/** The privacy notices (Art 13, 14; P5, P11). */
export function noticesService(parts: NoticesParts): NoticesService {
  const { clock, timeZone, documents } = parts;
  const today = () => localDate(clock(), timeZone());
  const register: RegisterService<'notices', NoticeContent> = openRegister(noticesRegister, parts, {
    beforeSave: (_unit, { id, content, before }) => {
      guardNotice((point) => register.keyed(pointKey(point)), {
        id,
        content,
        before: before?.content,
      });
      return content;
    },
    beforeRemove: (_unit, { content }) => {
      if (isShown(content)) throw wasShown;
    },
  });
  const changed = () => changedNotices(register, parts.processing, today());
  return {
    register,
    changed,
    fillFromSample: (unit) => fillNotices(unit, register, parts),
    handlers: {
      ...register.handlers,
      'notices.generate': (asked) => generateNotice(parts, asked),
      'notices.publish': ({ id, ...terms }, call) => {
        call.write((unit) => publishNotice(unit, register, { id, ...terms }));
        return register.handlers['notices.get']({ id }, call);
      },
      'notices.shown': ({ on }) => ({
        notices: shownOn(register.all(), on ?? today()),
      }),
      'notices.changed': () => ({ notices: changed() }),
      'notices.print': ({ id, language }, call) => {
        const content = written(register, id, language);
        const document = noticeDocument(content, language, today());
        const fileName = fileNameOf(content, language, 'pdf');
        return documents.keep(call, { id, kind: 'notice', document, fileName });
      },
      'notices.html': ({ id, language }) => {
        const content = written(register, id, language);
        return {
          fileName: fileNameOf(content, language, 'html'),
          html: noticeHtml(content, language),
        };
      },
    },
  };
}

/** The text of each point on a plain date, by point. */
function shownOn(
  items: readonly { readonly id: RegisterItemId; readonly content: NoticeContent }[],
  on: PlainDate,
) {
  return items.flatMap(({ id, content }) => {
    if (!isShown(content) || !isShownOn(content, on)) return [];
    const { point, shownFrom, shownUntil } = content;
    return [{ id, point, shownFrom, ...(shownUntil ? { shownUntil } : {}) }];
  });
}

/** A notice that has a text in the language. Throws notFound, notPossible. */
function written(
  register: RegisterService<'notices', NoticeContent>,
  id: RegisterItemId,
  language: Language,
): NoticeContent {
  const { content } = register.require(id);
  if (content.texts[language] === '') throw noText;
  return content;
}

/** ASCII, no names: the day from which the text is shown tells the versions apart. */
function fileNameOf({ shownFrom }: NoticeContent, language: Language, ending: string): string {
  const [name, draft] = language === 'sv' ? ['information', 'utkast'] : ['notice', 'draft'];
  return `${name}-${shownFrom ?? draft}-${language}.${ending}`;
}

const noText = new FristError('notPossible', {
  reasonSv: 'texten finns inte på det språket: skapa den först (artikel 12.1)',
  reasonEn: 'there is no text in that language: generate it first (Article 12(1))',
});

const wasShown = new FristError('notPossible', {
  reasonSv:
    'en text som har visats är beviset på vad personerna fick veta (artikel 5.2): ge den en slutdag i stället',
  reasonEn:
    'a text that was shown is the evidence of what people were told (Article 5(2)): give it a last day instead',
});
