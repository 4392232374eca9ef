import { FristError } from '../../kit/errors.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { ThreadEnd } from '../../ownThread.ts';
import { mostPages } from '../model/source.ts';
import type { PagesFault } from './model.ts';

/** Why a document has no pages that Frist can show; nothing of the document is in it. */
const reasons = {
  broken: { sv: 'dess uppbyggnad är trasig', en: 'its structure is broken' },
  encrypted: {
    sv: 'den är skyddad med lösenord; spara den utan',
    en: 'it is protected by a password; save it without',
  },
  empty: { sv: 'den har inga sidor', en: 'it has no pages' },
  format: {
    sv: 'den är ingen bild som Frist kan läsa; spara den som JPEG, PNG eller PDF',
    en: 'it is no picture that Frist can read; save it as JPEG, PNG or PDF',
  },
  pixels: {
    sv: 'bilden är större än 20 000 bildpunkter på en sida; spara den mindre',
    en: 'the picture is larger than 20,000 pixels a side; save it smaller',
  },
  slow: { sv: 'den tar för lång tid att läsa', en: 'it takes too long to read' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a document of pages may need at most, as its error says it. */
const mostMemory = '1 GiB';

/** The API's error for a document that cannot be read: unreadableFile or tooLarge. */
export function unpagedError(fault: PagesFault): FristError {
  return fault === 'size' ? new FristError('tooLarge', { limit: mostMemory }) : unreadable(fault);
}

/** The API's error for a document with more pages than a case may hold. */
export function tooManyPages(): FristError {
  return new FristError('tooLarge', { limit: `${mostPages} pages` });
}

/** The API's error for a thread that gave no answer. */
export function endedError(why: ThreadEnd): FristError {
  switch (why) {
    case 'tooSlow':
      return unreadable('slow');
    case 'tooMuch':
      return unpagedError('size');
    case 'cancelled':
      return new FristError('cancelled');
    case 'broken':
      return unreadable('broken');
  }
}

function unreadable(reason: keyof typeof reasons): FristError {
  const { sv, en } = reasons[reason];
  return new FristError('unreadableFile', { line: 0, reasonSv: sv, reasonEn: en });
}
