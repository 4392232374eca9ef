import type { AgreementKind } from '../../agreements/model.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { SupplierRole } from '../model.ts';

/**
 * Which agreement is due with whom gets personal data, the best first where one of several will do. A processor is
 * bound under Art 28(3), joint controllers under Art 26(1). Everybody else signs that they keep the data secret, as
 * the policy promises (P16); a processing agreement says so too (Art 28(3)(b)).
 */
export const agreementsDue: Readonly<Record<SupplierRole, readonly AgreementKind[]>> = {
  processor: ['processing'],
  joint: ['joint'],
  controller: ['secrecy', 'processing'],
  none: ['secrecy', 'processing'],
};

type DueWords = { readonly article: string; readonly a: Bilingual; readonly the: Bilingual };

const secrecy: DueWords = {
  article: 'Art 5(1)(f), 32',
  a: { sv: 'ett sekretessavtal', en: 'a secrecy agreement' },
  the: { sv: 'sekretessavtalet', en: 'the secrecy agreement' },
};

/** The agreement due, in running text, and the article that wants it. */
export const dueWords: Readonly<Record<SupplierRole, DueWords>> = {
  processor: {
    article: 'Art 28(3)',
    a: { sv: 'ett personuppgiftsbiträdesavtal', en: 'a processing agreement' },
    the: { sv: 'personuppgiftsbiträdesavtalet', en: 'the processing agreement' },
  },
  joint: {
    article: 'Art 26(1)',
    a: { sv: 'ett arrangemang om gemensamt ansvar', en: 'a joint controllers’ arrangement' },
    the: { sv: 'arrangemanget om gemensamt ansvar', en: 'the joint controllers’ arrangement' },
  },
  controller: secrecy,
  none: secrecy,
};
