import type { Bilingual } from '../../kit/language.ts';
import type { Restriction } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import { courseOf, decisionOf } from './refusal.ts';

/** What becomes of data whose restriction is lifted: what the person was granted is not taken back by it. */
export type AfterLifting = 'asBefore' | 'objectionUpheld' | 'objectionPartly' | 'erased';

/** What holds once these restrictions are lifted, as the case is decided (Art 17(1), 18(3), 21(1)). */
export function afterLifting(
  facts: LetterFacts,
  lifted: readonly Pick<Restriction, 'ground' | 'records'>[],
): AfterLifting {
  if (isErased(facts, lifted)) return 'erased';
  const objected = lifted.some(({ ground }) => ground === 'objectionPending');
  const outcome = objected ? decisionOf(facts, 'objection')?.outcome : undefined;
  if (outcome === 'granted') return 'objectionUpheld';
  return outcome === 'partly' ? 'objectionPartly' : 'asBefore';
}

/** True where all that was restricted has been erased since. */
function isErased(facts: LetterFacts, lifted: readonly Pick<Restriction, 'records'>[]): boolean {
  if (decisionOf(facts, 'erasure')?.outcome !== 'granted') return false;
  const erased = new Set(courseOf(facts, 'erasure')?.scope.map(({ id }) => id));
  const records = lifted.flatMap((one) => one.records);
  return records.length > 0 && records.every(({ id }) => erased.has(id));
}

/** What the person is told of it, after the day and after the reasons; the future and the present of each. */
export const afterLiftingTexts: Readonly<
  Record<AfterLifting, { readonly once: Bilingual; readonly now: Bilingual }>
> = {
  asBefore: {
    once: {
      sv: 'När begränsningen är hävd behandlar vi uppgifterna som vanligt igen, för de ändamål som de samlades in för. Har du något att invända är det bra om du hör av dig före den dagen.',
      en: 'Once the restriction is lifted, we process the data as usual again, for the purposes for which they were collected. If you wish to object, it is best to let us know before that day.',
    },
    now: {
      sv: 'Vi behandlar uppgifterna som vanligt igen, för de ändamål som de samlades in för. Du kan när som helst begära en ny begränsning om du har skäl för det (artikel 18.1).',
      en: 'We process the data as usual again, for the purposes for which they were collected. At any time you can ask for a new restriction if you have reason to (Article 18(1)).',
    },
  },
  objectionUpheld: {
    once: {
      sv: 'Du fick rätt i din invändning, och det gäller även sedan begränsningen är hävd: vi börjar inte om med det som du invände mot (artikel 21.1). Uppgifterna får raderas, eller användas för något annat ändamål som de behövs för. Har du något att invända är det bra om du hör av dig före den dagen.',
      en: 'Your objection was upheld, and that still holds once the restriction is lifted: we do not resume what you objected to (Article 21(1)). The data may be erased, or used for another purpose for which they are needed. If you wish to object, it is best to let us know before that day.',
    },
    now: {
      sv: 'Du fick rätt i din invändning, och det gäller fortfarande: vi har inte börjat om med det som du invände mot (artikel 21.1). Du kan när som helst begära en ny begränsning om du har skäl för det (artikel 18.1).',
      en: 'Your objection was upheld, and that still holds: we have not resumed what you objected to (Article 21(1)). At any time you can ask for a new restriction if you have reason to (Article 18(1)).',
    },
  },
  objectionPartly: {
    once: {
      sv: 'Du fick rätt i en del av din invändning, och den delen börjar vi inte om med (artikel 21.1). I övrigt behandlar vi uppgifterna som vanligt igen när begränsningen är hävd. Har du något att invända är det bra om du hör av dig före den dagen.',
      en: 'Your objection was upheld in part, and that part we do not resume (Article 21(1)). Otherwise we process the data as usual again once the restriction is lifted. If you wish to object, it is best to let us know before that day.',
    },
    now: {
      sv: 'Du fick rätt i en del av din invändning, och den delen har vi inte börjat om med (artikel 21.1). I övrigt behandlar vi uppgifterna som vanligt igen. Du kan när som helst begära en ny begränsning om du har skäl för det (artikel 18.1).',
      en: 'Your objection was upheld in part, and that part we have not resumed (Article 21(1)). Otherwise we process the data as usual again. At any time you can ask for a new restriction if you have reason to (Article 18(1)).',
    },
  },
  erased: {
    once: {
      sv: 'Din begäran om radering har beviljats (artikel 17.1), så det finns inga uppgifter kvar att begränsa.',
      en: 'Your request for erasure has been granted (Article 17(1)), so no data remain to be restricted.',
    },
    now: {
      sv: 'Din begäran om radering har beviljats (artikel 17.1), så det finns inga uppgifter kvar att begränsa.',
      en: 'Your request for erasure has been granted (Article 17(1)), so no data remain to be restricted.',
    },
  },
};
