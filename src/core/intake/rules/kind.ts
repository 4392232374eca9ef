import type { MessageKind, RightEvidence } from '../model.ts';
import {
  asks,
  autoReplySubjects,
  bounceSenders,
  bounceSubjects,
  complaints,
  privacyWords,
} from './kindPhrases.ts';
import { ownWords } from './quotes.ts';
import type { HeaderField } from './references.ts';

/** What a kind is read from. */
export type KindSigns = {
  readonly headers: readonly HeaderField[];
  readonly sender: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
  readonly rights: readonly RightEvidence[];
  readonly caseReferences: readonly string[];
};

/** What a message seems to be, and the words or headers that say so. */
export type KindFinding = { readonly kind: MessageKind; readonly evidence: string };

/**
 * Tells a bounce, an automatic reply, a reply in a case, a complaint, a request and a question apart. A proposal
 * that is shown with its evidence: the officer decides. Whether a reply has a case is for the tray to find.
 */
export function kindOf(signs: KindSigns): KindFinding {
  return byMachine(signs) ?? byPerson(signs);
}

/** A bounce or an automatic reply, or nothing where a person wrote (RFC 3464, RFC 3834). */
export function byMachine(
  signs: Pick<KindSigns, 'headers' | 'sender' | 'subject'>,
): KindFinding | undefined {
  const bounce = bounceSign(signs);
  if (bounce !== undefined) return { kind: 'bounce', evidence: bounce };
  const answer = autoReplySign(signs);
  return answer === undefined ? undefined : { kind: 'autoReply', evidence: answer };
}

function bounceSign({ headers, sender, subject }: Signs): string | undefined {
  const type = headerValue(headers, 'content-type');
  if (/^multipart\/report\b/i.test(type) && !/disposition-notification/i.test(type)) {
    return 'Content-Type: multipart/report';
  }
  if (headerValue(headers, 'x-failed-recipients') !== '') return 'X-Failed-Recipients';
  const server = bounceSenders.test(sender.email) || bounceSenders.test(sender.name);
  if (server && !isAnswer(headers)) return `From: ${sender.email || sender.name}`;
  const nobody = headerValue(headers, 'return-path').replaceAll(/\s/g, '') === '<>';
  const automatic = nobody || /^auto-/i.test(headerValue(headers, 'auto-submitted'));
  return automatic && bounceSubjects.test(subject) ? `Subject: ${subject}` : undefined;
}

function autoReplySign({ headers, subject }: Signs): string | undefined {
  const submitted = headerValue(headers, 'auto-submitted');
  if (isAnswer(headers)) return `Auto-Submitted: ${submitted}`;
  const type = headerValue(headers, 'content-type');
  if (/disposition-notification/i.test(type)) return 'Content-Type: multipart/report (receipt)';
  for (const key of ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoreply-from']) {
    if (headerValue(headers, key) !== '') return key;
  }
  if (/^auto[_-]?reply/i.test(headerValue(headers, 'precedence'))) return 'Precedence: auto_reply';
  if (autoReplySubjects.test(subject)) return `Subject: ${subject}`;
  const suppress = headerValue(headers, 'x-auto-response-suppress');
  const generated = /^auto-generated/i.test(submitted);
  return generated && /\boof\b|\bautoreply\b/i.test(suppress)
    ? `X-Auto-Response-Suppress: ${suppress}`
    : undefined;
}

type Signs = Pick<KindSigns, 'headers' | 'sender' | 'subject'>;

function isAnswer(headers: readonly HeaderField[]): boolean {
  return /^auto-(?:replied|notified)/i.test(headerValue(headers, 'auto-submitted'));
}

function byPerson({ subject, text, rights, caseReferences }: KindSigns): KindFinding {
  const [reference] = caseReferences;
  if (reference !== undefined) return { kind: 'reply', evidence: reference };
  const own = ownWords(subject, text).slice(0, 60_000).replaceAll(/\s+/g, ' ');
  const inSubject = complaints.exec(subject);
  const inText = rights.length === 0 ? complaints.exec(own) : null;
  const complaint = inSubject ?? inText;
  if (complaint) return { kind: 'complaint', evidence: complaint[0] };
  const asked = rights[0]?.words[0];
  if (asked !== undefined) return { kind: 'request', evidence: asked };
  const about = privacyWords.exec(`${subject} ${own}`);
  if (about && asks.test(`${subject} ${own}`)) return { kind: 'question', evidence: about[0] };
  return { kind: 'other', evidence: '' };
}

function headerValue(headers: readonly HeaderField[], key: string): string {
  return (headers.find((header) => header.key === key)?.value ?? '').trim().slice(0, 300);
}
