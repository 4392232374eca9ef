import type { EvidenceFacts, SeenNotice } from '../../model/facts.ts';
import { goingOn } from '../drift.ts';
import { alarm, type Check, counted, newest, number, shown } from '../proof.ts';
import { servedRight } from './rights.ts';

function inForce({ notices, today }: EvidenceFacts): readonly SeenNotice[] {
  return notices.filter(
    ({ content: { shownFrom, shownUntil } }) =>
      shownFrom !== undefined &&
      shownFrom <= today &&
      (shownUntil === undefined || shownUntil >= today),
  );
}

/** P11: every record has a notice that is shown where its data are collected (Art 13, 14). */
export const notices: Check = (facts) => {
  const shownNow = inForce(facts);
  const told = new Set(shownNow.flatMap(({ content }) => content.records));
  const ids = new Set(shownNow.map(({ id }) => id));
  const untold = goingOn(facts).filter(
    ({ id, content }) => !told.has(id) && !content.notices.some((notice) => ids.has(notice)),
  );
  return {
    evidence: shown(
      counted(shownNow),
      'informationstexter som visas nu',
      'privacy notices shown now',
      'notices',
    ),
    alarms: alarm(counted(untold), {
      kind: 'missing',
      weight: 'drift',
      article: 'Art 13, 14',
      register: 'processing',
      sv: 'behandlingar utan en informationstext som visas nu',
      en: 'records without a privacy notice that is shown now',
    }),
    latest: newest(shownNow.map(({ content }) => content.shownFrom)),
  };
};

const objectionWords = /right to object|object to|rätt att invända|invända mot|göra invändningar/iu;

/** P5: objections to direct marketing stop it, and the notices of marketing tell of them (Art 21(2)-(4)). */
export const marketingObjection: Check = (facts, promise) => {
  const served = servedRight('marketingObjection', 'Art 21(3)')(facts, promise);
  const telling = inForce(facts).filter(({ content: { texts } }) =>
    objectionWords.test(`${texts.sv}\n${texts.en}`),
  );
  const told = new Set(telling.flatMap(({ content }) => content.records));
  const untold = goingOn(facts).filter(
    ({ id, content }) => content.directMarketing && !told.has(id),
  );
  return {
    evidence: [
      ...served.evidence,
      ...shown(number(facts.suppressed), 'poster i spärrlistan', 'entries in the suppression list'),
      ...shown(
        counted(telling),
        'informationstexter som berättar om rätten att invända',
        'privacy notices that tell of the right to object',
        'notices',
      ),
    ],
    alarms: [
      ...served.alarms,
      ...alarm(counted(untold), {
        kind: 'missing',
        weight: 'drift',
        article: 'Art 21(4)',
        register: 'processing',
        sv: 'direktmarknadsföring utan en text som berättar om rätten att invända',
        en: 'direct marketing without a notice that tells of the right to object',
      }),
    ],
    latest: served.latest,
  };
};
