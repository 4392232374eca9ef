import { z } from 'zod';
import type { Bilingual } from '../kit/language.ts';
import {
  choiceField,
  contentSchema,
  dateField,
  emailField,
  lineField,
  proseField,
  referenceField,
  settledChoice,
} from '../registers/model/fields.ts';

export const consentKindNames = {
  consent: { sv: 'Samtycke', en: 'Consent' },
  objection: { sv: 'Invändning', en: 'Objection' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an entry stops or allows: one purpose, or all direct marketing (Art 21(2)-(3)). */
export const consentScopeNames = {
  purpose: { sv: 'Behandlingen nedan', en: 'The processing named below' },
  directMarketing: { sv: 'All direktmarknadsföring', en: 'All direct marketing' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a consent came about. Two of them are none, or none that binds: acceptance of terms, and a visit. */
export const consentWayNames = {
  form: { sv: 'Formulär på webben', en: 'Web form' },
  paper: { sv: 'På papper', en: 'On paper' },
  oral: { sv: 'Muntligt', en: 'Orally' },
  terms: {
    sv: 'Genom att godkänna allmänna villkor',
    en: 'By accepting general terms',
  },
  visit: { sv: 'Genom att besöka webbplatsen', en: 'By visiting the website' },
  email: { sv: 'Per e-post', en: 'By e-mail' },
  other: { sv: 'Annat sätt', en: 'Another way' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One person's consent to a purpose, or objection to it (Art 7(1), 7(3), 21). Plain dates. */
export const consentFields = {
  person: lineField({
    sv: 'Person',
    en: 'Person',
    aliases: ['Name', 'Namn', 'Data subject', 'Nom'],
  }),
  email: emailField({
    sv: 'E-post',
    en: 'E-mail',
    aliases: ['Email', 'E-mail address', 'E-postadress', 'Adresse e-mail'],
  }),
  identity: lineField({
    sv: 'Personnummer eller kundnummer',
    en: 'Personal identity number or customer number',
    aliases: ['Personnummer', 'Customer number', 'Kundnummer'],
  }),
  kind: settledChoice({ sv: 'Slag', en: 'Kind', aliases: ['Type'] }, consentKindNames, 'consent'),
  scope: settledChoice(
    { sv: 'Gäller', en: 'Concerns', article: 'Art 21(2)-(3)' },
    consentScopeNames,
    'purpose',
  ),
  record: referenceField(
    {
      sv: 'Behandling (ändamålet)',
      en: 'Processing record (the purpose)',
      article: 'Art 6(1)(a)',
      aliases: ['Purpose', 'Ändamål', 'Finalité'],
    },
    'processing',
  ),
  wordingVersion: lineField({
    sv: 'Textens version',
    en: 'Version of the wording',
    article: 'Art 7(1)',
    aliases: ['Consent version', 'Version'],
  }),
  wording: proseField({
    sv: 'Texten som personen samtyckte till',
    en: 'The wording that the person agreed to',
    article: 'Art 7(1)',
    aliases: ['Consent text', 'Samtyckestext'],
  }),
  givenOn: dateField({
    sv: 'Lämnat',
    en: 'Given on',
    article: 'Art 7(1)',
    hint: {
      sv: 'För en invändning: dagen då den gjordes.',
      en: 'For an objection: the day on which it was made.',
    },
    aliases: ['Date of consent', 'Consent date', 'Datum', 'Samtyckesdatum'],
  }),
  how: choiceField(
    {
      sv: 'Hur det lämnades',
      en: 'How it was given',
      article: 'Art 4(11), 7(1)',
      aliases: ['Consent method', 'Method'],
    },
    consentWayNames,
  ),
  proof: lineField({
    sv: 'Var beviset finns',
    en: 'Where the proof is kept',
    article: 'Art 7(1)',
    aliases: ['Record of consent', 'Evidence'],
  }),
  guardian: lineField({
    sv: 'Vårdnadshavare som samtyckte för ett barn',
    en: 'Holder of parental responsibility who consented for a child',
    article: 'Art 8(1)',
  }),
  withdrawnOn: dateField({
    sv: 'Återkallat',
    en: 'Withdrawn on',
    article: 'Art 7(3)',
    hint: {
      sv: 'För en invändning: dagen då den upphörde att gälla.',
      en: 'For an objection: the day on which it ceased to stand.',
    },
    aliases: ['Date withdrawn', 'Withdrawal date', 'Återkallelsedatum'],
  }),
  withdrawnHow: lineField({
    sv: 'Hur det återkallades',
    en: 'How it was withdrawn',
    article: 'Art 7(3)',
  }),
  caseReference: lineField({ sv: 'Ärende', en: 'Case', aliases: ['Case reference'] }, 40),
};

export const consentContentSchema = contentSchema(consentFields);

/** What one entry of the register of consents and objections says. */
export type ConsentContent = z.output<typeof consentContentSchema>;

/** The same as it is typed or sent. */
export type ConsentDraft = z.input<typeof consentContentSchema>;

/** By what a person is recognised in the register. */
export const consentPersonSchema = z.strictObject({
  email: consentFields.email.schema,
  identity: consentFields.identity.schema,
});
