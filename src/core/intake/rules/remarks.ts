import type { Bilingual } from '../../kit/language.ts';

/** What the remarks are drawn from. */
type Evidence = {
  readonly sender: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
  readonly fromFields: number;
  /** The first Reply-To address, or nothing. */
  readonly replyTo: string;
  readonly contentType: string;
  readonly mediaTypes: readonly string[];
  readonly emptyParts: number;
};

/** UTF-8 read as windows-1252: ‘Ã¥’ for å, ‘Ã¶’ for ö. */
const misread = /Ã[¥¤¶…„–©]/;

/** Plain-language remarks on a message: what is missing, unreadable or worth a second look. */
export function remarksOn(evidence: Evidence): readonly Bilingual[] {
  return [...senderRemarks(evidence), ...contentRemarks(evidence)];
}

function senderRemarks(evidence: Evidence): readonly Bilingual[] {
  const { sender, fromFields, replyTo } = evidence;
  const remarks: Bilingual[] = [];
  if (sender.email === '') {
    remarks.push({
      sv: 'Avsändarens adress saknas i filen.',
      en: 'The file has no sender address.',
    });
  }
  if (fromFields > 1) {
    remarks.push({
      sv: 'Meddelandet har flera avsändarfält (From); det första visas.',
      en: 'The message has several sender fields (From); the first is shown.',
    });
  }
  if (replyTo !== '' && replyTo.toLowerCase() !== sender.email.toLowerCase()) {
    remarks.push({
      sv: 'Svar ska enligt meddelandet gå till en annan adress än avsändarens.',
      en: 'The message wants replies at another address than its sender’s.',
    });
  }
  return remarks;
}

function contentRemarks(evidence: Evidence): readonly Bilingual[] {
  const { subject, text, contentType, mediaTypes, emptyParts } = evidence;
  const remarks: Bilingual[] = [];
  if (isEncrypted(contentType, mediaTypes)) {
    remarks.push({
      sv: 'Meddelandet är krypterat. Öppna det i e-postprogrammet och spara det okrypterat.',
      en: 'The message is encrypted. Open it in the mail program and save it decrypted.',
    });
  } else if (text === '') {
    remarks.push({ sv: 'Meddelandet har ingen text.', en: 'The message has no text.' });
  }
  if (misread.test(text) || `${subject}${text}`.includes('\ufffd')) {
    remarks.push({
      sv: 'Vissa tecken kunde inte läsas: meddelandets teckenkodning är felaktigt angiven.',
      en: 'Some characters could not be read: the message states the wrong character set.',
    });
  }
  if (mediaTypes.includes('message/rfc822')) {
    remarks.push({
      sv: 'Ett annat meddelande är bifogat. Läs det: begäran kan ha kommit in tidigare.',
      en: 'Another message is attached. Read it: the request may have arrived earlier.',
    });
  }
  if (emptyParts > 0) {
    remarks.push({
      sv: 'Minst en bilaga är tom eller kunde inte läsas.',
      en: 'At least one attachment is empty or could not be read.',
    });
  }
  return remarks;
}

function isEncrypted(contentType: string, mediaTypes: readonly string[]): boolean {
  if (contentType.startsWith('multipart/encrypted')) return true;
  if (mediaTypes.includes('application/pgp-encrypted')) return true;
  return /^application\/(?:x-)?pkcs7-mime(?!.*signed-data)/.test(contentType);
}
