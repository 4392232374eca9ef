import { alarm, type Check, number, shown } from '../proof.ts';
import { saysWord } from '../stated.ts';

/** P29: the controller answers for it: named, journalled, breaches documented and notified (Art 5(2), 24, 33). */
export const controller: Check = ({ organisation, journal, breaches }) => ({
  evidence: [
    ...shown(
      number(journal.sound ? journal.entries : 0),
      'poster i journalen, som når sitt ankare',
      'entries in the journal, which reaches its anchor',
    ),
    ...shown(
      breaches.all,
      'dokumenterade personuppgiftsincidenter',
      'documented personal data breaches',
      'breaches',
    ),
  ],
  alarms: [
    ...alarm(number(organisation.name === '' ? 1 : 0), {
      kind: 'missing',
      weight: 'drift',
      article: 'Art 13(1)(a)',
      sv: 'organisationens namn saknas i inställningarna',
      en: 'the organisation’s name is missing in the settings',
    }),
    ...alarm(number(journal.sound ? 0 : 1), {
      kind: 'missing',
      weight: 'broken',
      article: 'Art 5(2)',
      sv: 'journalen når inte sitt ankare: poster saknas',
      en: 'the journal does not reach its anchor: entries are missing',
    }),
    ...alarm(breaches.unnotified, {
      kind: 'overdue',
      weight: 'broken',
      article: 'Art 33(1)',
      register: 'breaches',
      sv: 'incidenter som skulle ha anmälts inom 72 timmar',
      en: 'breaches that should have been notified within 72 hours',
    }),
  ],
});

/** P30: the mailbox of the policy is the one that Frist answers from, and what comes there becomes cases. */
export const contact: Check = ({ organisation, policyText, byEmail, rights }) => ({
  evidence: shown(number(byEmail), 'ärenden som kom med e-post', 'cases that came by e-mail'),
  alarms: alarm(number(saysWord(policyText, organisation.officerEmail) ? 0 : 1), {
    kind: 'policy',
    weight: 'drift',
    article: 'Art 13(1)(b)',
    sv: 'brevlådan i inställningarna är inte den som policyn nämner',
    en: 'the mailbox of the settings is not the one that the policy names',
  }),
  latest: rights
    .map((right) => right.newest)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1),
});

/** The officer's own proof; what was proved is due again at the next review. */
export const manual: Check = () => ({ evidence: [], alarms: [] });
