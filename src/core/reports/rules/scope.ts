import type { PlainDate } from '../../kit/dates.ts';
import { enumeration, longDate } from '../../kit/dateTexts.ts';
import type { Language } from '../../kit/language.ts';
import { channelNames } from '../../requests/model/names.ts';
import { channels, rights } from '../../requests/model.ts';
import { rightsCatalogue } from '../../requests/rights/index.ts';
import type { Asked, Period, ReportFilters } from '../model.ts';
import { datesText, periodText } from './periods.ts';

/**
 * What the officer's comments hang on besides the report: everything that was asked but the language. Small numbers
 * held back make a scope of their own, for a comment on the whole numbers may tell them.
 */
export function scopeKey({ ownId, period, requestId, filters, suppressSmall }: Asked): string {
  const { rights, channels } = inOrder(filters);
  return JSON.stringify({ ownId, period, requestId, rights, channels, suppressSmall });
}

/** Filters in the order of the model, each once; an empty list filters nothing. */
function inOrder(filters: ReportFilters): ReportFilters {
  const chosenRights = rights.filter((right) => filters.rights?.includes(right));
  const chosenChannels = channels.filter((channel) => filters.channels?.includes(channel));
  return {
    ...(chosenRights.length > 0 ? { rights: chosenRights } : {}),
    ...(chosenChannels.length > 0 ? { channels: chosenChannels } : {}),
  };
}

/** The same question in one form: only what the report asks for, filters in order. */
export function settledQuestion(
  asked: Asked,
  needs: { readonly request: boolean; readonly filters: boolean; readonly small: boolean },
  period: Period | undefined,
): Asked {
  const { report, ownId, language, requestId, filters, suppressSmall } = asked;
  return {
    report,
    language,
    filters: needs.filters ? inOrder(filters) : {},
    suppressSmall: needs.small && suppressSmall,
    ...(ownId && report === 'own' ? { ownId } : {}),
    ...(period ? { period } : {}),
    ...(requestId && needs.request ? { requestId } : {}),
  };
}

/** What a report covers, in words: the period beside the one before, or the day; filters; what is held back. */
export function scopeText(
  { filters, suppressSmall, language }: Asked,
  of: { readonly period?: Period; readonly before?: Period; readonly today: PlainDate },
): string {
  const say = (sv: string, en: string) => (language === 'sv' ? sv : en);
  return [
    of.period ? periodSentence(of.period, of.before, language) : asOfSentence(of.today, language),
    ...(of.period ? runningSentences(of.period, of.today, language) : []),
    ...filterSentences(filters, language),
    ...(suppressSmall
      ? [
          say(
            'Antal ärenden under fem visas som <5. Två punkter (..) står för ett tal som annars skulle röja ett sådant.',
            'Counts of cases below five are shown as <5. Two dots (..) stand for a number that would give one of them away.',
          ),
        ]
      : []),
  ].join(' ');
}

function asOfSentence(today: PlainDate, language: Language): string {
  const day = longDate(today, language);
  return language === 'sv' ? `Läget den ${day}.` : `As of ${day}.`;
}

function periodSentence(period: Period, before: Period | undefined, language: Language): string {
  const name = withDates(period, language);
  const sentence = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (!before) return `${sentence}.`;
  const compared = periodText(before, language);
  return language === 'sv'
    ? `${sentence}, jämfört med ${compared}.`
    : `${sentence}, compared with ${compared}.`;
}

/** A period that has not ended is not compared as if it were whole. */
function runningSentences(
  { from, until }: Period,
  today: PlainDate,
  language: Language,
): readonly string[] {
  const sv = language === 'sv';
  if (today < from) return [sv ? 'Perioden har inte börjat.' : 'The period has not begun.'];
  if (today > until) return [];
  const day = longDate(today, language);
  return [
    sv
      ? `Perioden pågår: siffrorna gäller till och med den ${day} och jämförs med en hel period.`
      : `The period is still running: the figures go up to ${day} and are compared with a whole period.`,
  ];
}

function withDates(period: Period, language: Language): string {
  const name = periodText(period, language);
  const days = datesText(period, language);
  return name === days ? name : `${name} (${days})`;
}

function filterSentences(filters: ReportFilters, language: Language): readonly string[] {
  const { rights = [], channels = [] } = inOrder(filters);
  const named = rights.map((right) => rightsCatalogue[right].name[language]);
  const ways = channels.map((channel) => channelNames[channel][language]);
  const only = language === 'sv' ? 'Endast' : 'Only';
  return [
    ...(named.length > 0 ? [`${only} ${enumeration(named, language)}.`] : []),
    ...(ways.length > 0
      ? [
          `${only} ${language === 'sv' ? 'inkommet via' : 'received by'} ${enumeration(ways, language)}.`,
        ]
      : []),
  ];
}
