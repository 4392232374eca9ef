import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { BreachContent } from '../model.ts';
import { isLate } from './lateness.ts';

/** What a breach lacks of its documentation and its notification (Art 33(1)-(5), 34). */
export function breachGaps(content: BreachContent): readonly Gap[] {
  return [
    ...momentGaps(content),
    ...contentGaps(content),
    ...assessmentGaps(content),
    ...notificationGaps(content),
    ...communicationGaps(content),
  ];
}

function momentGaps({ awareAt, discoveredAt, fromProcessor, suppliers }: BreachContent) {
  return [
    ...lacks(awareAt === undefined, {
      field: 'awareAt',
      article: 'Art 33(1)',
      sv: 'när ni fick vetskap: därifrån räknas de 72 timmarna',
      en: 'when you became aware: the 72 hours run from there',
    }),
    ...lacks(discoveredAt === undefined, {
      field: 'discoveredAt',
      article: 'Art 33(5)',
      sv: 'när incidenten upptäcktes',
      en: 'when the breach was discovered',
    }),
    ...lacks(fromProcessor && suppliers.length === 0, {
      field: 'suppliers',
      article: 'Art 33(2)',
      sv: 'vilket personuppgiftsbiträde som underrättade er',
      en: 'which processor notified you',
    }),
  ];
}

/** What a notification has to say (Art 33(3)(a), (c), (d)), and the documentation of every breach (Art 33(5)). */
export function contentGaps(content: BreachContent): readonly Gap[] {
  const { nature, subjects, persons, dataCategories, ownCategories, dataRecords } = content;
  const facts = 'Art 33(3)(a), 33(5)';
  return [
    ...lacks(nature === '', {
      field: 'nature',
      article: facts,
      sv: 'vad som hände',
      en: 'what happened',
    }),
    ...lacks(subjects.length === 0, {
      field: 'subjects',
      article: 'Art 33(3)(a)',
      sv: 'vilka som drabbades',
      en: 'whom it concerns',
    }),
    ...lacks(persons === undefined, {
      field: 'persons',
      article: 'Art 33(3)(a)',
      sv: 'ungefär hur många personer',
      en: 'about how many persons',
    }),
    ...lacks(dataCategories.length + ownCategories.length === 0, {
      field: 'dataCategories',
      article: 'Art 33(3)(a)',
      sv: 'vilka uppgifter',
      en: 'which data',
    }),
    ...lacks(dataRecords === undefined, {
      field: 'dataRecords',
      article: 'Art 33(3)(a)',
      sv: 'ungefär hur många uppgiftsposter',
      en: 'about how many data records',
    }),
    ...effectGaps(content),
  ];
}

function effectGaps({ consequences, taken, planned }: BreachContent): readonly Gap[] {
  return [
    ...lacks(consequences === '', {
      field: 'consequences',
      article: 'Art 33(3)(c), 33(5)',
      sv: 'de sannolika följderna',
      en: 'the likely consequences',
    }),
    ...lacks(taken === '' && planned === '', {
      field: 'taken',
      article: 'Art 33(3)(d), 33(5)',
      sv: 'de åtgärder som vidtagits eller föreslås',
      en: 'the measures taken or proposed',
    }),
  ];
}

function assessmentGaps({ risk, riskReasons }: BreachContent): readonly Gap[] {
  return [
    ...lacks(risk === undefined, {
      field: 'risk',
      article: 'Art 33(1)',
      sv: 'bedömningen av risken',
      en: 'the assessment of the risk',
    }),
    ...lacks(riskReasons === '', {
      field: 'riskReasons',
      article: 'Art 33(5), 5(2)',
      sv: 'skälen för riskbedömningen',
      en: 'the reasons for the assessment of the risk',
    }),
  ];
}

function notificationGaps(content: BreachContent): readonly Gap[] {
  const { notify, notifyReasons, notifiedAt, lateReasons } = content;
  return [
    ...lacks(notify === undefined, {
      field: 'notify',
      article: 'Art 33(1)',
      sv: 'beslutet om anmälan till myndigheten',
      en: 'the decision on notifying the authority',
    }),
    ...lacks(notifyReasons === '', {
      field: 'notifyReasons',
      article: 'Art 33(5)',
      sv: 'skälen för beslutet om anmälan',
      en: 'the reasons for the decision on notifying',
    }),
    ...lacks(notify === 'yes' && notifiedAt === undefined, {
      field: 'notifiedAt',
      article: 'Art 33(1)',
      sv: 'anmälan till myndigheten',
      en: 'the notification to the authority',
    }),
    ...lacks(isLate(content) && lateReasons === '', {
      field: 'lateReasons',
      article: 'Art 33(1)',
      sv: 'skälen till att anmälan dröjde mer än 72 timmar',
      en: 'the reasons why the notification took more than 72 hours',
    }),
  ];
}

function communicationGaps({
  risk,
  tell,
  tellExceptions,
  tellReasons,
  toldOn,
  toldHow,
}: BreachContent): readonly Gap[] {
  const isTold = toldOn !== undefined && toldHow !== '';
  return [
    ...lacks(tell === undefined, {
      field: 'tell',
      article: 'Art 34(1), 33(5)',
      sv: 'beslutet om att underrätta personerna',
      en: 'the decision on telling the persons',
    }),
    ...lacks(tellReasons === '', {
      field: 'tellReasons',
      article: risk === 'high' ? 'Art 34(1), 34(3)' : 'Art 34(1), 33(5)',
      sv: 'skälen för beslutet om underrättelse',
      en: 'the reasons for the decision on telling',
    }),
    ...lacks(tell === 'yes' && !isTold, {
      field: 'toldOn',
      article: 'Art 34(1)',
      sv: 'när och hur personerna underrättades',
      en: 'when and how the persons were told',
    }),
    // Who is spared the effort of telling each person tells the public instead.
    ...lacks(tell === 'no' && tellExceptions.includes('c') && !isTold, {
      field: 'toldOn',
      article: 'Art 34(3)(c)',
      sv: 'när och hur allmänheten informerades i stället',
      en: 'when and how the public was informed instead',
    }),
  ];
}

/** That nobody can be asked for more: the notification and the letter name a contact point, which the settings hold. */
export const noContact: Gap = {
  field: 'organisation.officerEmail',
  article: 'Art 33(3)(b)',
  text: {
    sv: 'dataskyddsombudets kontaktuppgifter, i inställningarna',
    en: 'the contact details of the data protection officer, in the settings',
  },
};
