import type { SeenRecord } from '../../model/facts.ts';
import { goingOn } from '../drift.ts';
import { alarm, type Check, counted, newest, number, shown } from '../proof.ts';

/** P12: who needs the data for their work is written down, and looked over (Art 25(2), 32(4)). */
export const access: Check = (facts) => {
  const going = goingOn(facts);
  const withRoles = going.filter(({ content }) => content.accessRoles.length > 0);
  const overdue = going.filter(
    ({ content: { accessReviewOn } }) =>
      accessReviewOn !== undefined && accessReviewOn < facts.today,
  );
  return {
    evidence: [
      ...shown(
        counted(withRoles),
        'behandlingar där det står vem som behöver åtkomst',
        'records that say who needs access',
        'processing',
      ),
      ...shown(facts.accessReviews, 'åtkomstöversyner', 'access reviews', 'accessReviews'),
    ],
    alarms: [
      ...alarm(counted(going.filter((record) => !withRoles.includes(record))), {
        kind: 'missing',
        weight: 'drift',
        article: 'Art 25(2), 32(4)',
        register: 'processing',
        sv: 'behandlingar där det inte står vem som har åtkomst',
        en: 'records that do not say who has access',
      }),
      ...alarm(counted(overdue), {
        kind: 'overdue',
        weight: 'drift',
        article: 'Art 32(1)(d), 32(4)',
        register: 'processing',
        sv: 'behandlingar vars åtkomst skulle ha setts över',
        en: 'records whose access review is overdue',
      }),
    ],
    latest: facts.accessReviews.newest,
  };
};

/** P13: what holds sensitive data names its special control (Art 9, 10, 32). */
export const sensitive: Check = (facts) => {
  const going = goingOn(facts);
  const isSensitive = ({ content }: SeenRecord) => content.data.some(({ special }) => special);
  const found = going.filter(isSensitive);
  const controlled = found.filter(({ content }) => content.specialControl !== '');
  return {
    evidence: [
      ...shown(
        counted(controlled),
        'behandlingar av känsliga uppgifter med sitt särskilda skydd',
        'records of sensitive data with their special control',
        'processing',
      ),
      ...shown(
        counted(found.length === 0 ? going : []),
        'behandlingar, och ingen av dem har känsliga uppgifter',
        'records, and none of them holds sensitive data',
        'processing',
      ),
    ],
    alarms: alarm(counted(found.filter((record) => !controlled.includes(record))), {
      kind: 'missing',
      weight: 'broken',
      article: 'Art 9, 32',
      register: 'processing',
      sv: 'känsliga uppgifter utan särskilt skydd',
      en: 'sensitive data without a special control',
    }),
    latest: newest(controlled.map(({ content }) => content.lastReview)),
  };
};

const several = 2;

/** P14: several security policies are in place and looked over (Art 24(2), 32). */
export const securityPolicies: Check = (facts) => {
  const inPlace = facts.measures.filter(
    ({ content: { securityPolicy, inPlaceSince } }) =>
      securityPolicy && inPlaceSince !== undefined && inPlaceSince <= facts.today,
  );
  const overdue = inPlace.filter(
    ({ content: { nextReview } }) => nextReview !== undefined && nextReview < facts.today,
  );
  return {
    evidence: shown(
      counted(inPlace),
      'säkerhetspolicyer som gäller',
      'security policies in place',
      'measures',
    ),
    alarms: [
      ...alarm(number(inPlace.length > 0 && inPlace.length < several ? 1 : 0), {
        kind: 'missing',
        weight: 'drift',
        article: 'Art 24(2), 32',
        register: 'measures',
        sv: 'policyn talar om flera säkerhetspolicyer, registret har en',
        en: 'the policy speaks of several security policies, the register has one',
      }),
      ...alarm(counted(overdue), {
        kind: 'overdue',
        weight: 'drift',
        article: 'Art 32(1)(d)',
        register: 'measures',
        sv: 'säkerhetspolicyer vars granskning har passerat',
        en: 'security policies whose review is overdue',
      }),
    ],
    latest: newest(inPlace.map(({ content }) => content.inPlaceSince)),
  };
};
