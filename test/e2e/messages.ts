/** A file as it is dropped on the window. */
export type DroppedFile = { readonly fileName: string; readonly text: string };

type Mail = {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly id: string;
  readonly more?: readonly string[];
};

/** An e-mail that reached the mailbox on Friday 2026-11-20. */
export function mail(given: Mail): DroppedFile {
  const lines = [
    'Received: from mail.example.com by mx.exempelbolaget.se; Fri, 20 Nov 2026 09:12:00 +0100',
    `From: ${given.from}`,
    'To: dataskydd@exempelbolaget.se',
    `Subject: ${given.subject}`,
    'Date: Fri, 20 Nov 2026 09:11:40 +0100',
    `Message-ID: <${given.id}@example.com>`,
    ...(given.more ?? []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    given.text,
  ];
  return { fileName: `${given.id}.eml`, text: lines.join('\r\n') };
}

export const erasureMail = mail({
  id: 'radera-1',
  from: 'Karin Holm <karin.holm@example.com>',
  subject: 'Radera mina uppgifter',
  text: 'Hej!\n\nJag vill att ni raderar alla mina personuppgifter enligt artikel 17 i GDPR.\n\nMed vänlig hälsning\nKarin Holm',
});

export const objectionMail = mail({
  id: 'invandning-1',
  from: 'Olle Bergqvist <olle.bergqvist@example.com>',
  subject: 'Invändning',
  text: 'Hej!\n\nJag invänder enligt artikel 21 mot att ni behandlar mina uppgifter med stöd av berättigat intresse, av skäl som rör min situation.\n\nOlle Bergqvist',
});

export const marketingMail = mail({
  id: 'reklam-1',
  from: 'Mia Sand <mia.sand@example.com>',
  subject: 'Ingen mer reklam',
  text: 'Hej!\n\nJag vill inte ha fler reklamutskick från er. Sluta använda mina uppgifter för direktmarknadsföring.\n\nMia Sand',
});

export const bounceMail = mail({
  id: 'studs-1',
  from: 'Mail Delivery Subsystem <mailer-daemon@example.com>',
  subject: 'Undelivered Mail Returned to Sender',
  text: 'I am sorry to have to inform you that your message could not be delivered. 550 5.1.1 user unknown.',
  more: ['Auto-Submitted: auto-replied', 'X-Failed-Recipients: nobody@example.com'],
});

export const autoReplyMail = mail({
  id: 'autosvar-1',
  from: 'Bo Ek <bo.ek@example.com>',
  subject: 'Autosvar: Jag är inte på kontoret',
  text: 'Jag är på semester till den 7 december och läser inte min e-post.',
  more: ['Auto-Submitted: auto-replied', 'Precedence: auto_reply'],
});

export const textFile: DroppedFile = {
  fileName: 'chatt.txt',
  text: 'Hello, I would like to receive a copy of all personal data you hold about me. Kind regards, Jane Field, jane.field@example.com',
};

/** What calls itself a PDF and is none. */
export const unreadableFile: DroppedFile = { fileName: 'skannad.pdf', text: 'not a PDF at all' };

/** A reply that names the case by its reference number. */
export function replyMail(reference: string): DroppedFile {
  return mail({
    id: 'svar-1',
    from: 'Karin Holm <karin.holm@example.com>',
    subject: `Sv: Ärende ${reference}`,
    text: `Hej!\n\nTack, mitt kundnummer är 4711. Det gäller ärende ${reference}.\n\nKarin Holm`,
    more: [],
  });
}
