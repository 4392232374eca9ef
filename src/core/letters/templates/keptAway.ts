import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { open } from './paragraphs.ts';

const text: Bilingual = {
  sv: 'För att inte skriva till dig igen av misstag har vi en spärrlista. Där står inte dina kontaktuppgifter, utan bara kontrollsummor av dem, beräknade med en hemlig nyckel. Med dem kan vi stryka dig ur en adresslista innan den används, men av kontrollsumman själv går det inte att läsa ut vem du är. De ligger kvar också om dina andra uppgifter raderas.',
  en: 'So as not to write to you again by mistake, we keep a suppression list. It does not hold contact details, only checksums of them, computed with a secret key. With these we can remove you from a mailing list before it is used, but a checksum by itself does not tell who you are. They remain even if other data about you are erased.',
};

const suppression = {
  id: 'suppression',
  label: { sv: 'Spärrlistan', en: 'The suppression list' },
} as const;

/** How an address is kept off lists: by keyed checksums that say nothing by themselves, and survive erasure. */
export function suppressionBlock({ language }: LetterFacts): Block {
  return open(suppression, text, language);
}
