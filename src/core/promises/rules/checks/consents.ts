import type { PromiseContent } from '../../model.ts';
import { consentDrift, goingOn } from '../drift.ts';
import { alarm, type Check, counted, number, shown } from '../proof.ts';
import { servedRight } from './rights.ts';

const byVisit =
  /\bby (?:visiting|using|browsing|continuing)|genom att (?:besöka|använda|fortsätta)/iu;
const byTerms = /terms and conditions|general terms|allmänna villkor/iu;

/** A promise that itself says what the law does not let it say. */
function saidWrongly(
  { sentence }: PromiseContent,
  words: RegExp,
  raised: { readonly article: string; readonly sv: string; readonly en: string },
) {
  const isWrong = words.test(sentence) && /consent|samtyck|agree|godkän/iu.test(sentence);
  return alarm(number(isWrong ? 1 : 0), { kind: 'policy', weight: 'drift', ...raised });
}

/** P6: consent to cookies is a choice that was made, never a visit (Art 4(11); P6). */
export const cookies: Check = (facts, promise) => {
  const visits = goingOn(facts).filter(({ content }) =>
    content.subjects.includes('websiteVisitor'),
  );
  return {
    evidence: [
      ...shown(
        counted(visits.filter(({ content }) => content.state === 'active')),
        'pågående behandlingar för besök på webbplatsen',
        'active records for visits to the website',
        'processing',
      ),
    ],
    alarms: [
      ...consentDrift(facts).filter(({ article }) => article === 'Art 4(11)'),
      ...saidWrongly(promise, byVisit, {
        article: 'Art 4(11), 7(1)',
        sv: 'meningen gör ett besök till samtycke: det är det inte',
        en: 'the sentence makes a visit consent: it is not',
      }),
    ],
    latest: facts.consents.newest,
  };
};

/** P8: consents are given by themselves, not with the terms (Art 7(2), 7(4)). */
export const bundledConsent: Check = (facts, promise) => {
  const { given, byVisit: visits, byTerms: terms, newest } = facts.consents;
  return {
    evidence: shown(
      { count: given.count - visits.count - terms.count, ids: [] },
      'samtycken som gavs för sig',
      'consents given by themselves',
      'consents',
    ),
    alarms: [
      ...consentDrift(facts).filter(({ article }) => article !== 'Art 4(11)'),
      ...saidWrongly(promise, byTerms, {
        article: 'Art 7(2), 7(4)',
        sv: 'meningen binder samtycket till villkoren: då är det inte frivilligt',
        en: 'the sentence bundles consent with the terms: it is then not freely given',
      }),
    ],
    latest: newest,
  };
};

/** P9: whoever withdraws is heard, and the purpose stops (Art 7(3)). */
export const withdrawal: Check = (facts, promise) => {
  const served = servedRight('consentWithdrawal', 'Art 7(3)')(facts, promise);
  return {
    ...served,
    evidence: [
      ...served.evidence,
      ...shown(
        facts.consents.withdrawn,
        'samtycken som har återkallats och stoppat sitt ändamål',
        'consents that were withdrawn and stopped their purpose',
        'consents',
      ),
    ],
  };
};
