import type { TestContext } from 'node:test';
import type { TypedCall } from '../../src/cli/typedCalls.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { NoticeDraft } from '../../src/core/notices/model.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { wholeRecord } from './facts.ts';

export type NoticesBench = TestApp & {
  /** The id of a record of processing that a notice can tell of. */
  readonly record: NonNullable<NoticeDraft['records']>[number];
  /** Saves a draft with texts at the web form, or as told. */
  draft(besides?: Partial<NoticeDraft>): ReturnType<typeof draftOf>;
  /** Publishes a new draft from a day. */
  published(shownFrom: string, besides?: Partial<NoticeDraft>): ReturnType<typeof publishedOf>;
};

/** A new vault with one record of processing; the clock stands at 2026-11-23. */
export async function noticesBench(t: TestContext): Promise<NoticesBench> {
  const app = await openTestApp();
  t.after(() => app.remove());
  const { call } = app;
  const { settings, version } = await call('settings.get', {});
  const organisation = {
    ...settings.organisation,
    name: 'Exempelbolaget AB',
    addressLines: ['Gatan 1', '111 22 Orten'],
    officerEmail: 'dso@example.com',
  };
  await call('settings.saveOrganisation', { organisation, version });
  const { id: record } = await call('processing.save', { content: wholeRecord });
  const draft = (besides: Partial<NoticeDraft> = {}) => draftOf(call, record, besides);
  return {
    ...app,
    record,
    draft,
    published: async (shownFrom, besides = {}) =>
      publishedOf(call, await draft(besides), shownFrom),
  };
}

async function draftOf(
  call: TypedCall,
  record: NoticesBench['record'],
  besides: Partial<NoticeDraft>,
) {
  const texts = { sv: 'Rubrik\n\nSvensk text.', en: 'Heading\n\nEnglish text.' };
  const content = { point: 'Webbformuläret', article: 'a13', records: [record], texts } as const;
  return call('notices.save', { content: { ...content, records: [record], ...besides } });
}

async function publishedOf(
  call: TypedCall,
  { id, version }: Awaited<ReturnType<typeof draftOf>>,
  shownFrom: string,
) {
  return call('notices.publish', { id, version, shownFrom: plainDate(shownFrom) });
}
