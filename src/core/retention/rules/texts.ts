import type { Language } from '../../kit/language.ts';
import { actionNames, type RetentionContent, triggerNames } from '../model.ts';

/** How long a rule keeps, in words: ‘7 år’, ‘18 months’; empty while it does not say. */
export function periodText(
  { trigger, months }: Pick<RetentionContent, 'trigger' | 'months'>,
  language: Language,
): string {
  if (months === undefined && trigger === 'financialYearEnd') {
    return periodText({ trigger, months: 84 }, language);
  }
  if (months === undefined) return '';
  if (months === 0) return language === 'sv' ? 'genast' : 'at once';
  const isYears = months % 12 === 0;
  const count = isYears ? months / 12 : months;
  return `${count} ${units[language][isYears ? 'years' : 'months'][count === 1 ? 0 : 1]}`;
}

const units = {
  sv: { years: ['år', 'år'], months: ['månad', 'månader'] },
  en: { years: ['year', 'years'], months: ['month', 'months'] },
} as const;

/** A rule in one line: what starts it, how long, what is done. */
export function ruleText(content: RetentionContent, language: Language): string {
  const { trigger, triggerWords, action } = content;
  const parts = [
    trigger === undefined ? '' : triggerNames[trigger][language],
    triggerWords,
    periodText(content, language),
    action === undefined ? '' : actionNames[action][language],
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
