import { z } from 'zod';
import { countableDateSchema, instantSchema, plainDateSchema } from '../../kit/dates.ts';
import { line, prose } from '../../kit/fields.ts';
import { policyIdSchema } from '../../kit/ids.ts';
import type { Bilingual } from '../../kit/language.ts';

/** A published policy as its text is loaded. The day is the plain one from which it was shown. */
export const policyTextSchema = z.strictObject({
  name: line(200).min(1),
  shownFrom: countableDateSchema,
  text: prose(100_000).min(1),
});
export type PolicyText = z.output<typeof policyTextSchema>;

/** One sentence, heading or entry of a list, in the order of the text. */
export const policySentenceSchema = z.strictObject({
  kind: z.enum(['heading', 'entry', 'sentence']),
  text: z.string(),
  /** The heading it stands under, empty before the first. */
  under: z.string(),
});
export type PolicySentence = z.infer<typeof policySentenceSchema>;

/** What Articles 12 to 14, 7 and 21 want of a policy and its text may lack, or what it says wrongly. */
export const policyGapNames = {
  officer: {
    sv: 'dataskyddsombudets kontaktuppgifter nämns inte som sådana',
    en: 'no contact details of a data protection officer are named as such',
  },
  basisPerPurpose: {
    sv: 'den rättsliga grunden sägs inte för varje ändamål',
    en: 'the legal basis of each purpose is not stated',
  },
  legitimateInterest: {
    sv: 'vilket berättigat intresse som avses sägs inte',
    en: 'the legitimate interest relied on is not stated',
  },
  periods: {
    sv: 'inga bestämda lagringstider anges',
    en: 'no definite storage periods are given',
  },
  recipients: {
    sv: 'inga mottagare nämns vid namn eller bestämd kategori',
    en: 'no recipients are named, nor definite categories of them',
  },
  transfers: {
    sv: 'inget sägs om länder utanför EU/EES och skyddsåtgärder',
    en: 'nothing is said of countries outside the EU/EEA and of safeguards',
  },
  portability: {
    sv: 'rätten till dataportabilitet nämns inte',
    en: 'the right to data portability is not mentioned',
  },
  restriction: {
    sv: 'begränsning utlovas bara under en rättelse, inte i de andra fallen',
    en: 'restriction is promised only until data are amended, not in the other cases',
  },
  automatedDecisions: {
    sv: 'inget sägs om automatiserade beslut och profilering',
    en: 'nothing is said of automated decisions and profiling',
  },
  authority: {
    sv: 'tillsynsmyndigheten nämns inte med sitt namn, Integritetsskyddsmyndigheten (IMY)',
    en: 'the supervisory authority is not called by its name, Integritetsskyddsmyndigheten (IMY)',
  },
  complaint: {
    sv: 'rätten att klaga hos tillsynsmyndigheten nämns inte',
    en: 'the right to lodge a complaint with the supervisory authority is not mentioned',
  },
  visitConsent: {
    sv: 'ett besök på webbplatsen sägs vara samtycke; det är det inte',
    en: 'a visit to the website is said to be consent; it is not',
  },
  bundledConsent: {
    sv: 'samtycket är bundet till de allmänna villkoren och är då inte frivilligt',
    en: 'consent is bundled with the general terms and is then not freely given',
  },
  mandatory: {
    sv: 'det sägs inte vilka uppgifter som måste lämnas och vad som annars händer',
    en: 'it is not said which data must be provided and what happens otherwise',
  },
  withdrawal: {
    sv: 'rätten att återkalla samtycke nämns inte',
    en: 'the right to withdraw consent is not mentioned',
  },
  breaches: {
    sv: 'inget sägs om vad som händer vid en personuppgiftsincident',
    en: 'nothing is said of what happens after a personal data breach',
  },
  timeLimit: {
    sv: 'det sägs inte hur snart en begäran besvaras (en månad)',
    en: 'it is not said how soon a request is answered (one month)',
  },
  controller: {
    sv: 'den personuppgiftsansvariges namn och kontaktuppgifter saknas',
    en: 'the name and contact details of the controller are missing',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type PolicyGapCode = keyof typeof policyGapNames;

export const policyGapCodes = Object.keys(policyGapNames) as readonly PolicyGapCode[];
const gapCodeSchema = z.enum(policyGapCodes as [PolicyGapCode, ...PolicyGapCode[]]);

/** What the officer says of a gap over the rule: the text says it after all, or does lack it. */
export const policyMarkSchema = z.strictObject({
  code: gapCodeSchema,
  standing: z.enum(['said', 'lacking']),
  note: prose(1000),
});
export type PolicyMark = z.infer<typeof policyMarkSchema>;

/** A policy as it is kept: every version stays. */
export const policySchema = z.strictObject({
  id: policyIdSchema,
  version: z.int(),
  name: z.string(),
  shownFrom: plainDateSchema,
  text: z.string(),
  sentences: z.array(policySentenceSchema).readonly(),
  marks: z.array(policyMarkSchema).readonly(),
  loadedAt: instantSchema,
});
export type Policy = z.infer<typeof policySchema>;

/** A gap of the policy itself, with the article that wants what it lacks. */
export const policyGapSchema = z.strictObject({
  code: gapCodeSchema,
  article: z.string(),
  text: z.strictObject({ sv: z.string(), en: z.string() }),
  /** The sentence that is wrong, where the gap is one. */
  sentence: z.string().optional(),
  /** By the rule over the text, or by the officer's mark. */
  by: z.enum(['rule', 'mark']),
  note: z.string(),
});
export type PolicyGap = z.infer<typeof policyGapSchema>;
