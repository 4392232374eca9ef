import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { ProcessingContent } from '../model.ts';

/** What controllers and processors alike answer for: transfers, security, access, sensitive data, an owner. */
export function careGaps(content: ProcessingContent): readonly Gap[] {
  const { data, specialControl, measures, securityInWords, role } = content;
  return [
    ...lacks(specialControl === '' && data.some(({ special }) => special), {
      field: 'specialControl',
      article: 'Art 9, 10, 32(1)',
      sv: 'det särskilda skyddet för känsliga uppgifter',
      en: 'the special control for sensitive data',
    }),
    ...content.transfers.flatMap(transferGaps),
    ...lacks(measures.length === 0 && securityInWords === '', {
      field: 'measures',
      article: role === 'processor' ? 'Art 30(2)(d), 32(1)' : 'Art 30(1)(g), 32(1)',
      sv: 'skyddsåtgärderna, ur registret eller i ord',
      en: 'the security measures, from the register or in words',
    }),
    ...accessGaps(content),
    ...lacks(content.owner === '', {
      field: 'owner',
      article: 'Art 5(2), 24(1)',
      sv: 'en ansvarig i verksamheten',
      en: 'an owner',
    }),
    ...lacks(content.nextReview === undefined, {
      field: 'nextReview',
      article: 'Art 24(1)',
      sv: 'en dag för nästa granskning',
      en: 'a day for the next review',
    }),
  ];
}

/** A transfer needs a safeguard; one under a derogation is documented as well (Art 30(1)(e), (2)(c), 49(1), (6)). */
function transferGaps(
  { safeguard, documentation }: ProcessingContent['transfers'][number],
  n: number,
): readonly Gap[] {
  return [
    ...lacks(safeguard === undefined, {
      field: `transfers.${n}.safeguard`,
      article: 'Art 44-49',
      sv: `skyddsåtgärden för överföring nummer ${n + 1}`,
      en: `the safeguard of transfer number ${n + 1}`,
    }),
    ...lacks(safeguard === 'derogation' && documentation === '', {
      field: `transfers.${n}.documentation`,
      article: 'Art 30(1)(e), 49(6)',
      sv: `dokumentationen av undantaget för överföring nummer ${n + 1}`,
      en: `the documentation of the derogation for transfer number ${n + 1}`,
    }),
  ];
}

/** Only those who need the data reach them, and somebody checks that (Art 25(2), 29, 32(4); P12). */
function accessGaps({ accessRoles, accessReviewOn }: ProcessingContent): readonly Gap[] {
  return [
    ...lacks(accessRoles.length === 0, {
      field: 'accessRoles',
      article: 'Art 25(2), 32(4)',
      sv: 'rollerna med åtkomst',
      en: 'the roles with access',
    }),
    ...lacks(accessReviewOn === undefined, {
      field: 'accessReviewOn',
      article: 'Art 32(1)(d), 32(4)',
      sv: 'en dag för nästa översyn av åtkomsten',
      en: 'a day for the next access review',
    }),
  ];
}

/** What a controller has decided and told beforehand: the impact assessment and the notice (Art 13, 14, 35; P11). */
export function accountabilityGaps(content: ProcessingContent): readonly Gap[] {
  const { dpiaNeed, dpiaReference, notices } = content;
  return [
    ...lacks(dpiaNeed === 'notAssessed', {
      field: 'dpiaNeed',
      article: 'Art 35(1)',
      sv: 'om en konsekvensbedömning behövs',
      en: 'whether an impact assessment is needed',
    }),
    ...lacks(dpiaNeed === 'needed', {
      field: 'dpiaNeed',
      article: 'Art 35(1)',
      sv: 'konsekvensbedömningen, som ska vara gjord innan behandlingen börjar',
      en: 'the impact assessment, which comes before the processing',
    }),
    ...lacks(dpiaNeed === 'done' && dpiaReference === '', {
      field: 'dpiaReference',
      article: 'Art 35(7)',
      sv: 'konsekvensbedömningens beteckning',
      en: 'the reference of the impact assessment',
    }),
    ...lacks(notices.length === 0, {
      field: 'notices',
      article: 'Art 13, 14',
      sv: 'informationstexten till de registrerade',
      en: 'the privacy notice',
    }),
  ];
}
