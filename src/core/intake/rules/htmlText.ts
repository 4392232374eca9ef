import { decodeEntities } from './entities.ts';

/** The longest HTML that is read; the rest of a message that long is no request. */
export const longestHtml = 2_000_000;

const dropped = /^(?:script|style|head|title|template|noscript|svg|object|iframe|select)$/;
const paragraphs = /^(?:p|h[1-6]|ul|ol|dl|table|pre|hr|article|section|blockquote)$/;
const lines = /^(?:div|tr|dt|dd|form|fieldset|header|footer|address|center|br|li)$/;

/** Tags are followed this far, and only so many broken ones, so that no message costs more than its length. */
const longestTag = 20_000;
const mostBrokenTags = 100;

type Reading = { text: string; quotes: number; broken: number };

/**
 * The readable text of an HTML message, with quoted passages marked by ‘>’. No document is built: one pass over
 * the characters, scripts and styles dropped, and nothing is ever fetched or run.
 */
export function htmlText(html: string): string {
  const source = html.slice(0, longestHtml);
  const reading: Reading = { text: '', quotes: 0, broken: 0 };
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    addText(reading, source.slice(at, open));
    at = afterMarkup(reading, source, open);
  }
  if (at < source.length) addText(reading, source.slice(at));
  return tidy(reading.text);
}

/** Where reading goes on after the markup that begins at a ‘<’. */
function afterMarkup(reading: Reading, source: string, open: number): number {
  if (source.startsWith('<!--', open)) return after(source, '-->', open + 4);
  const tag = /^<(\/?)([a-z][a-z\d:-]{0,30})/i.exec(source.slice(open, open + 40));
  if (tag === null) {
    if (/[!?/]/.test(source[open + 1] ?? '')) return after(source, '>', open + 1);
    addText(reading, '<');
    return open + 1;
  }
  const name = (tag[2] ?? '').toLowerCase();
  const end = tagEnd(reading, source, open + tag[0].length);
  if (tag[1] === '' && dropped.test(name)) return afterDropped(source, name, end);
  addBreak(reading, name, tag[1] === '/');
  return end;
}

/** Past the ‘>’ of a tag; one inside a quoted attribute does not end it, unless the quote never closes. */
function tagEnd(reading: Reading, source: string, from: number): number {
  const reach = reading.broken > mostBrokenTags ? from : Math.min(source.length, from + longestTag);
  let quote = '';
  for (let at = from; at < reach; at++) {
    const character = source[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  reading.broken++;
  return after(source, '>', from);
}

function afterDropped(source: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]{0,200}>`, 'gi');
  closing.lastIndex = from;
  return closing.test(source) ? closing.lastIndex : source.length;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

function addText(reading: Reading, raw: string): void {
  if (raw === '') return;
  reading.text += decodeEntities(raw.replaceAll(/[ \t\r\n\f]+/g, ' '));
}

function addBreak(reading: Reading, name: string, closing: boolean): void {
  if (name === 'blockquote') {
    reading.quotes = Math.min(Math.max(reading.quotes + (closing ? -1 : 1), 0), 9);
  }
  const margin = reading.quotes === 0 ? '' : `${'>'.repeat(reading.quotes)} `;
  if (paragraphs.test(name)) reading.text += `\n\n${margin}`;
  else if (lines.test(name) && !(closing && name === 'li')) reading.text += `\n${margin}`;
  if (name === 'li' && !closing) reading.text += '- ';
  if ((name === 'td' || name === 'th') && closing) reading.text += ' ';
}

function tidy(text: string): string {
  const tidied = text
    .replaceAll('\u00ad', '')
    .split('\n')
    .map((line) => line.replaceAll(/[ \u00a0]+/g, ' ').trim())
    .map((line) => (/^>+$/.test(line) ? '' : line));
  return tidied
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
