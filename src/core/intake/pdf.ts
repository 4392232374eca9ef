import { readIsolated } from './isolated.ts';
import { concluded, type ReadMail } from './message.ts';
import { fromText } from './plainText.ts';
import { unreadable } from './rules/guard.ts';

/** Reads the text of a PDF, such as a scanned and recognised letter. Throws unreadableMessage or tooLarge, in bounded time and memory. */
export async function readPdf(bytes: Uint8Array): Promise<ReadMail> {
  const answer = await readIsolated('pdf', bytes);
  if (answer.of !== 'pdf') throw unreadable({ sv: 'den är tom', en: 'it is empty' });
  const { pages, more } = answer.value;
  const taken = fromText('pdf', pages.join('\n\n'), more);
  if (taken.text !== '') return concluded(taken);
  return concluded({
    ...taken,
    remarks: [
      {
        sv: 'PDF-filen har ingen text: den är troligen inskannad. Läs den och skriv in vad den begär.',
        en: 'The PDF has no text: it is probably a scan. Read it and type in what it asks for.',
      },
    ],
  });
}
