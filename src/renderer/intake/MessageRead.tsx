import type { IncomingMessage } from '../../core/intake/model.ts';
import type { PickedFile } from '../../core/kit/bridge.ts';
import { useClock } from '../calendar.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Banner } from '../ui/Banner.tsx';
import { Facts } from '../ui/Card.tsx';
import { fileSize } from '../ui/files.ts';
import { Scrollable } from '../ui/Scrollable.tsx';
import { intakeTexts } from './texts.ts';

type MessageReadProps = { readonly file: PickedFile; readonly message: IncomingMessage };

/** The message as it was read: sender, arrival and how it is known, text, attachments, remarks. */
export function MessageRead({ file, message }: MessageReadProps) {
  const t = useTexts(intakeTexts);
  const words = useTexts(wordTexts);
  const say = useBilingual();
  const clock = useClock();
  const { sender, arrival, language } = message;
  return (
    <section className="message-read" aria-label={t.whatWasRead}>
      <h2>{t.whatWasRead}</h2>
      <Facts
        facts={[
          [t.from, `${sender.name} <${sender.email}>`],
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
          [
            t.letterLanguage,
            `${words.languages[language.guess]}${language.sure ? '' : `. ${t.languageUnsure}`}`,
          ],
          [
            t.attachments,
            message.attachments
              .map(({ fileName, size }) => `${fileName} (${fileSize(size)})`)
              .join(', '),
          ],
          [t.original, t.originalKept(file.fileName)],
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
