import type { Bilingual, Language } from '../../kit/language.ts';
import { type RetentionContent, triggerNames } from '../../retention/model.ts';
import { periodText } from '../../retention/rules/texts.ts';

/** A retention rule as a reader of a notice understands it: for what, how long, from when. */
export function ruleInWords(rule: RetentionContent): Bilingual {
  return { sv: inLanguage(rule, 'sv'), en: inLanguage(rule, 'en') };
}

function inLanguage(rule: RetentionContent, language: Language): string {
  const { title, trigger, triggerWords, months } = rule;
  if (trigger === 'financialYearEnd' && months === undefined) {
    return `${title}: ${bookkeeping[language]}`;
  }
  const from = triggerWords || (trigger ? triggerNames[trigger][language].toLowerCase() : '');
  const counted = from === '' ? '' : `, ${countedFrom[language]}: ${from}`;
  return `${title}: ${periodText(rule, language)}${counted}`;
}

/** Bokföringslagen (1999:1078), chapter 7, section 2. */
const bookkeeping: Bilingual = {
  sv: 'till och med det sjunde året efter det kalenderår då räkenskapsåret slutade',
  en: 'until the end of the seventh year after the calendar year in which the financial year ended',
};

const countedFrom: Bilingual = { sv: 'räknat från', en: 'counted from' };
