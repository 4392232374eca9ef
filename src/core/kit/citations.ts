import type { Language } from './language.ts';

/**
 * A citation as the core keeps it ("GDPR Art 12(3)", "Art. 17.3 b") in the manner of the language:
 * "artikel 12.3" in Swedish law, "Article 12(3)" in English. Recitals, sections of the Bookkeeping Act and
 * Regulation 1182/71 likewise. What is not recognised stays as it is.
 */
export function articleIn(citation: string, language: Language): string {
  return language === 'sv' ? inSwedish(citation) : inEnglish(citation);
}

/** The word before a second article of the same citation, which the first one's stands for. */
const furtherArticle = /(?<=, )(?:GDPR )?Art\.? (?=\d)/g;

function inSwedish(citation: string): string {
  return citation
    .replace(/\bReg\.? (1182\/71) Art\.? (?=\d)/gi, 'förordning $1 artikel ')
    .replace(/\brecital (?=\d)/gi, 'skäl ')
    .replace(/^BFL (\d+):(\d+)/, '$1 kap. $2 § bokföringslagen')
    .replace(furtherArticle, '')
    .replace(/^(?:GDPR )?Art\.? (?=\d)/, 'artikel ')
    .replace(/^Dataskyddslagen (\d+):(\d+)/, 'dataskyddslagen $1 kap. $2 §')
    .replace(/(\d+)\((\d+)\), \((\d+)\)/g, '$1($2), $1($3)')
    .replace(/(\d+)\((\d+)\)-\((\d+)\)/g, '$1($2)–$1($3)')
    .replace(/(?<=\d)-(?=\d)/g, '–')
    .replace(/(?<=\d)\((\d+)\)/g, '.$1')
    .replace(/(?<=\d)\(([a-z])\)/g, ' $1')
    .replace(/(?<= [a-z])-\(([a-z])\)/g, '–$1')
    .replace(/(?<= [a-z]), \(([a-z])\)/g, ', $1');
}

function inEnglish(citation: string): string {
  return citation
    .replace(/\bReg\.? (1182\/71) Art\.? (?=\d)/gi, 'Regulation 1182/71 Article ')
    .replace(/^recital (?=\d)/i, 'Recital ')
    .replace(/^BFL (\d+):(\d+)/, 'Bookkeeping Act $1:$2')
    .replace(/(?<=\d)-(?=\d)/g, '–')
    .replace(furtherArticle, '')
    .replace(/^(?:GDPR )?Art\.? (?=\d)/, 'Article ')
    .replace(/(?<=\d)\.(\d+) ([a-z])\b/g, '($1)($2)')
    .replace(/(?<=\d)\.(\d+)/g, '($1)')
    .replace(/\)-\(/g, ')–(');
}
