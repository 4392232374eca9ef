import type { IncomingMessage, IntakeItem } from '../../core/intake/model.ts';
import { useClock } from '../calendar.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Banner } from '../ui/Banner.tsx';
import { Facts } from '../ui/Card.tsx';
import { fileSize } from '../ui/files.ts';
import { Scrollable } from '../ui/Scrollable.tsx';
import { intakeTexts } from './texts.ts';

/** The message of an item, or why its file could not be read; the raw file is kept either way. */
export function ItemRead({ item }: { readonly item: IntakeItem }) {
  const t = useTexts(intakeTexts);
  const say = useBilingual();
  if (item.message) return <MessageRead fileName={item.fileName} message={item.message} />;
  return (
    <section className="message-read" aria-label={t.whatWasRead}>
      <h2>{t.whatWasRead}</h2>
      <Banner tone="warning">{item.fault ? say(item.fault) : t.unreadable}</Banner>
      <p>{t.originalKept(item.fileName)}</p>
      <p className="soft">{t.unreadableHint}</p>
    </section>
  );
}

type MessageReadProps = { readonly fileName: string; readonly message: IncomingMessage };

/** The message as it was read: sender, arrival and how it is known, text, attachments, remarks. */
function MessageRead({ fileName: file, message }: MessageReadProps) {
  const t = useTexts(intakeTexts);
  const say = useBilingual();
  const clock = useClock();
  const { sender, arrival, language } = message;
  return (
    <section className="message-read" aria-label={t.whatWasRead}>
      <h2>{t.whatWasRead}</h2>
      <Facts
        facts={[
          [
            t.seemsToBe,
            `${t.kinds[message.kind]}${message.kindEvidence && ` (${message.kindEvidence})`}`,
          ],
          [t.from, sender.email === '' ? sender.name : `${sender.name} <${sender.email}>`],
          [t.subject, message.subject],
          [
            t.arrived,
            arrival && (
              <>
                {clock(arrival.at)}
                <br />
                <span className="small faint">{say(arrival.note)}</span>
              </>
            ),
          ],
          [t.letterLanguage, <LetterLanguage key="language" language={language} />],
          [t.spoken, t.spokenNames[language.spoken]],
          [
            t.attachments,
            message.attachments
              .map(({ fileName, size }) => `${fileName} (${fileSize(size)})`)
              .join(', '),
          ],
          [t.original, t.originalKept(file)],
        ]}
      />
      {message.remarks.map((remark) => (
        <Banner key={remark.en} tone="warning">
          {say(remark)}
        </Banner>
      ))}
      <Scrollable className="message-text prose" language={language.guess} label={t.messageText}>
        {message.text}
      </Scrollable>
      {message.textCut && <p className="small faint">{t.textCut}</p>}
    </section>
  );
}

/** In which language the letters go; where the person writes one that Frist has no letters in, that is why. */
function LetterLanguage({ language }: Pick<IncomingMessage, 'language'>) {
  const t = useTexts(intakeTexts);
  const words = useTexts(wordTexts);
  const { guess, sure, spoken } = language;
  const isWritten = spoken === 'sv' || spoken === 'en';
  const unwritten = spoken === 'other' ? t.thatLanguage : words.spokenLanguages[spoken];
  const why = isWritten ? (sure ? '' : t.languageUnsure) : t.noLettersIn(unwritten);
  return `${words.languages[guess]}${why && `. ${why}`}`;
}
