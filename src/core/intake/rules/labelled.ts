import { cleanLine } from './cleanText.ts';

/** What lines such as ‘Från: …’ or ‘E-post: …’ at the top of a text say. */
export type Labelled = {
  readonly sender: { readonly name: string; readonly email: string };
  readonly subject: string;
};

const labels = {
  from: /^(?:från|from|von|de|avsändare|sender)$/i,
  name: /^(?:namn|name|ditt namn|your name|vor- und nachname|nom|nom complet)$/i,
  email:
    /^(?:e-?post(?:adress)?|e-?mail(?: address|-adresse)?|mejl|adresse (?:e-?mail|électronique)|courriel)$/i,
  subject: /^(?:ämne|rubrik|subject|betreff|objet|sujet)$/i,
} as const;

const address = /[^\s@<>()[\],;"]{1,64}@[^\s@<>()[\],;"]{1,190}/;

/** Reads the labelled lines of a printed e-mail or a web form: its first 40 lines that have a label. */
export function labelledLines(text: string): Labelled {
  const found = new Map<keyof typeof labels, string>();
  for (const line of text.slice(0, 20_000).split('\n').slice(0, 60)) {
    const match = /^\s*([\p{L} -]{2,30}?)\s*[:：]\s*(\S.{0,400})$/u.exec(line);
    if (!match) continue;
    const [, label = '', value = ''] = match;
    for (const [key, pattern] of Object.entries(labels) as [keyof typeof labels, RegExp][]) {
      if (pattern.test(label) && !found.has(key)) found.set(key, value.trim());
    }
  }
  const from = found.get('from') ?? '';
  const email = address.exec(found.get('email') ?? '') ?? address.exec(from);
  const name = found.get('name') ?? from.replace(address, '').replaceAll(/[<>"()[\]]|mailto:/g, '');
  return {
    sender: { name: cleanLine(name, 200), email: cleanLine(email?.[0] ?? '', 254) },
    subject: cleanLine(found.get('subject') ?? '', 500),
  };
}
