import type { Plugin } from 'vite';

const emptied = /\.innerHTML = '';/g;

/**
 * React Aria empties its live announcer by way of `innerHTML`, which the content security policy forbids
 * (Trusted Types): typing a date would end the whole window. The same is said without markup; the build
 * fails when that file no longer says it so.
 */
export function withoutHtml(): Plugin {
  let changed = false;
  return {
    name: 'frist-without-html',
    transform(code, id) {
      if (!/live-announcer\/LiveAnnouncer\.m?js/.test(id)) return undefined;
      changed ||= emptied.test(code);
      return { code: code.replaceAll(emptied, '.replaceChildren();'), map: null };
    },
    buildEnd(error) {
      if (!error && !changed)
        this.error('React Aria’s live announcer has changed: see withoutHtml.ts');
    },
  };
}
