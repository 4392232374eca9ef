import type { Language } from '../../kit/language.ts';
import type { NoticeBlock, NoticeContent } from '../model.ts';
import { blocksOf } from '../rules/text.ts';
import { noticeLead, noticeTitle } from './notice.ts';

const style =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif;color:#1b1f24;background:#fff}' +
  'h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin:2rem 0 .4rem;color:#17455c}' +
  'p,li{overflow-wrap:anywhere}li{margin:.3rem 0}';

/** The text of a notice as a page of its own: text is text, nothing is fetched, nothing runs. */
export function noticeHtml(content: NoticeContent, language: Language): string {
  const title = escaped(noticeTitle(language));
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    `<p>${escaped(noticeLead(content, language))}</p>`,
    ...blocksOf(content.texts[language]).map(element),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function element(block: NoticeBlock): string {
  if (block.kind === 'heading') return `<h2 dir="auto">${escaped(block.text)}</h2>`;
  if (block.kind === 'text')
    return `<p dir="auto">${escaped(block.text).replaceAll('\n', '<br>')}</p>`;
  const items = block.items.map((item) => `<li dir="auto">${escaped(item)}</li>`);
  return ['<ul>', ...items, '</ul>'].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
