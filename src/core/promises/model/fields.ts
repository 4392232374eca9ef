import {
  bilingualField,
  choiceField,
  contentSchema,
  dateField,
  lineField,
  proseField,
  requiredLine,
  yesNoField,
} from '../../registers/model/fields.ts';
import { checkNames } from './codes.ts';

/** One promise of the published policy (Art 5(2)): its sentence, what it means, and how it is shown to be kept. */
export const promiseFields = {
  code: requiredLine({ sv: 'Beteckning', en: 'Code', aliases: ['Löfte', 'Promise', 'Nr'] }, 20),
  sentence: proseField({
    sv: 'Meningen i policyn, ordagrant',
    en: 'The sentence of the policy, verbatim',
    article: 'Art 5(2)',
  }),
  meaning: bilingualField({ sv: 'Vad den betyder', en: 'What it means' }),
  check: choiceField(
    { sv: 'Hur det visas', en: 'How it is shown', article: 'Art 5(2)' },
    checkNames,
  ),
  owner: lineField({ sv: 'Ansvarig', en: 'Owner', aliases: ['Responsable'] }, 120),
  provedOn: dateField({ sv: 'Senast bevisat', en: 'Last proved' }),
  proof: proseField({ sv: 'Eget underlag', en: 'Proof of our own' }),
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review' }),
  endedOn: dateField({ sv: 'Gäller inte längre från', en: 'No longer given from' }),
  inPolicy: yesNoField({
    sv: 'Meningen står i policyn',
    en: 'The sentence is in the policy',
    hint: {
      sv: 'Frist avgör det mot policyn som gäller.',
      en: 'Frist tells by the policy in force.',
    },
  }),
};

/** What one promise says. */
export const promiseContentSchema = contentSchema(promiseFields);
