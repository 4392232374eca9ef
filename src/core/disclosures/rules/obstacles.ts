import type { Bilingual } from '../../kit/language.ts';

/** What stands against a disclosure, with the article that decides it. */
export type Obstacle = { readonly article: string; readonly text: Bilingual };

export const noGround: Obstacle = {
  article: 'Art 5(1)(a), 6',
  text: {
    sv: 'utlämnandet har ingen av de grunder som policyn kräver: samtycke, avtal eller lag',
    en: 'the disclosure has none of the grounds that the policy demands: consent, contract or law',
  },
};

export const noProvision: Obstacle = {
  article: 'Art 6(3)',
  text: {
    sv: 'lagrummet som kräver utlämnandet saknas',
    en: 'the provision that calls for the disclosure is missing',
  },
};

export const noConsent: Obstacle = {
  article: 'Art 7(1)',
  text: {
    sv: 'samtycket är varken pekat ut i registret eller beskrivet i ord',
    en: 'the consent is neither named in the register nor described in words',
  },
};

export const isObjection: Obstacle = {
  article: 'Art 7(1), 21',
  text: {
    sv: 'posten som anges är en invändning, inte ett samtycke',
    en: 'the entry named is an objection, not a consent',
  },
};

export const isVisit: Obstacle = {
  article: 'Art 4(11)',
  text: {
    sv: 'ett besök på webbplatsen är inget samtycke',
    en: 'a visit to the website is no consent',
  },
};

export const otherPurpose: Obstacle = {
  article: 'Art 6(1)(a)',
  text: {
    sv: 'samtycket gäller en annan behandling',
    en: 'the consent concerns another processing activity',
  },
};

export const withdrawn: Obstacle = {
  article: 'Art 7(3)',
  text: {
    sv: 'samtycket var återkallat den dagen',
    en: 'the consent had been withdrawn by that day',
  },
};

export const givenLater: Obstacle = {
  article: 'Art 7(1)',
  text: {
    sv: 'samtycket lämnades först senare',
    en: 'the consent was given only later',
  },
};

export const noProcessing: Obstacle = {
  article: 'Art 28(3)',
  text: {
    sv: 'inget personuppgiftsbiträdesavtal gällde med mottagaren den dagen',
    en: 'no processing agreement with the recipient was in force that day',
  },
};

export const onlySecrecy: Obstacle = {
  article: 'Art 28(3)',
  text: {
    sv: 'med mottagaren gällde bara ett sekretessavtal: konfidentiellt, men inte artikel 28',
    en: 'only a secrecy agreement with the recipient was in force: confidential, but not Article 28',
  },
};

export const noArrangement: Obstacle = {
  article: 'Art 26(1)',
  text: {
    sv: 'inget arrangemang om gemensamt ansvar gällde med mottagaren den dagen',
    en: 'no joint controllers’ arrangement with the recipient was in force that day',
  },
};

export const noSecrecy: Obstacle = {
  article: 'Art 5(1)(f), 32',
  text: {
    sv: 'inget sekretessavtal gällde med mottagaren den dagen, som policyn lovar',
    en: 'no secrecy agreement with the recipient was in force that day, as the policy promises',
  },
};
