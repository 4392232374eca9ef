import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { ConsentContent } from '../model.ts';
import { isChildAt, noConsentBy } from '../rules.ts';

/** What is missing before the controller can show the consent or the objection (Art 4(11), 7(1)-(4), 21; P6, P8). */
export function consentGaps(content: ConsentContent): readonly Gap[] {
  return content.kind === 'consent' ? consentLacks(content) : objectionLacks(content);
}

function consentLacks(content: ConsentContent): readonly Gap[] {
  const { record, how } = content;
  const none = noConsentBy(how);
  return [
    ...(none ? [{ field: 'how', ...none }] : []),
    ...lacks(record === undefined, {
      field: 'record',
      article: 'Art 6(1)(a)',
      sv: 'vilken behandling samtycket gäller',
      en: 'which processing the consent is for',
    }),
    ...proofLacks(content),
    ...circumstanceLacks(content),
  ];
}

/** What shows that the person consented (Art 7(1)). */
function proofLacks({
  wordingVersion,
  wording,
  givenOn,
  how,
  proof,
}: ConsentContent): readonly Gap[] {
  return [
    ...lacks(wordingVersion === '' && wording === '', {
      field: 'wording',
      article: 'Art 7(1)',
      sv: 'texten som personen samtyckte till, eller dess version',
      en: 'the wording that the person agreed to, or its version',
    }),
    ...lacks(givenOn === undefined, {
      field: 'givenOn',
      article: 'Art 7(1)',
      sv: 'när samtycket lämnades',
      en: 'when the consent was given',
    }),
    ...lacks(how === undefined, {
      field: 'how',
      article: 'Art 7(1)',
      sv: 'hur samtycket lämnades',
      en: 'how the consent was given',
    }),
    ...lacks(proof === '', {
      field: 'proof',
      article: 'Art 7(1)',
      sv: 'var beviset finns',
      en: 'where the proof is kept',
    }),
  ];
}

function circumstanceLacks(content: ConsentContent): readonly Gap[] {
  const { withdrawnOn, withdrawnHow, guardian } = content;
  return [
    ...lacks(isChildAt(content) && guardian === '', {
      field: 'guardian',
      article: 'Art 8(1)',
      sv: 'vårdnadshavarens samtycke: personen var under 13 år (2 kap. 4 § dataskyddslagen)',
      en: 'the consent of the holder of parental responsibility: the person was under 13 (Swedish Data Protection Act 2:4)',
    }),
    ...lacks(withdrawnOn !== undefined && withdrawnHow === '', {
      field: 'withdrawnHow',
      article: 'Art 5(2), 7(3)',
      sv: 'hur samtycket återkallades',
      en: 'how the consent was withdrawn',
    }),
  ];
}

function objectionLacks({ record, scope, givenOn }: ConsentContent): readonly Gap[] {
  return [
    ...lacks(scope === 'purpose' && record === undefined, {
      field: 'record',
      article: 'Art 21(1)',
      sv: 'vilken behandling invändningen gäller',
      en: 'which processing the objection is to',
    }),
    ...lacks(givenOn === undefined, {
      field: 'givenOn',
      article: 'Art 21',
      sv: 'när invändningen gjordes',
      en: 'when the objection was made',
    }),
  ];
}
