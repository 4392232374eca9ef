import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type PolicyGapCode,
  type PolicyMark,
  policyGapCodes,
} from '../../src/core/promises/model.ts';
import { policyGapsOf } from '../../src/core/promises/rules/policyGaps.ts';
import { sentencesOf } from '../../src/core/promises/rules/sentences.ts';
import { samplePolicy } from '../../src/core/promises/samplePolicy.ts';

const authority = 'Integritetsskyddsmyndigheten (IMY)';

/** A text without any gap, and one without any right in it, in both languages. */
const whole = {
  en: `Example Ltd is the controller. Our data protection officer is reached at privacy@example.com.
We process orders on the legal basis: contract (Article 6(1)(b)). We pursue our legitimate interest in a safe website.
The recipients are Hosting Ltd. Nothing is transferred outside the EU. Logs are kept for 12 months.
You have the right to access, rectification, restriction of processing, data portability and to object.
You can withdraw consent. You can lodge a complaint with IMY. You must provide your address to order.
There are no automated decisions. We answer within one month. We tell you of a personal data breach.`,
  sv: `Exempel AB är personuppgiftsansvarig. Vårt dataskyddsombud nås på privacy@example.com.
Rättslig grund: avtal (artikel 6.1 b). Vi har ett berättigat intresse av en säker webbplats.
Mottagare är Driftbolaget. Inget förs över utanför EU. Loggar sparas i tolv månader.
Du har rätt till tillgång, begränsning av behandlingen och dataportabilitet. Du kan återkalla ditt samtycke.
Du kan klaga hos IMY. Du måste lämna din adress för att beställa. Inga automatiserade beslut fattas.
Vi svarar inom en månad. Vi berättar om en personuppgiftsincident.`,
};

function gaps(text: string, marks: readonly PolicyMark[] = []) {
  return policyGapsOf({ text, sentences: sentencesOf(text), marks }, authority);
}

/** What is taken out of the whole text or put into it, and the gap that it leaves. */
const changes: readonly (readonly [PolicyGapCode, string, string])[] = [
  ['controller', 'the controller', 'here'],
  ['officer', 'data protection officer', 'office'],
  ['basisPerPurpose', 'on the legal basis: contract (Article 6(1)(b))', 'lawfully'],
  ['legitimateInterest', 'our legitimate interest in a safe website', 'a balance of interests'],
  ['recipients', 'The recipients are Hosting Ltd.', ''],
  ['transfers', 'Nothing is transferred outside the EU.', ''],
  ['periods', 'for 12 months', 'for a reasonable time'],
  ['portability', ', data portability', ''],
  ['restriction', 'restriction of processing, ', ''],
  ['withdrawal', 'You can withdraw consent.', ''],
  ['complaint', 'You can lodge a complaint with IMY.', ''],
  ['authority', 'IMY', 'the Data Protection Authority'],
  ['mandatory', 'You must provide your address to order.', ''],
  ['automatedDecisions', 'There are no automated decisions.', ''],
  ['timeLimit', 'We answer within one month.', ''],
  ['breaches', 'We tell you of a personal data breach.', ''],
  ['visitConsent', 'There are', 'By visiting our website, you consent to cookies. There are'],
  ['bundledConsent', 'There are', 'By accepting our terms you consent to processing. There are'],
];

describe('the gaps of a policy', () => {
  it('are none where everything is said, in either language', () => {
    assert.deepEqual(gaps(whole.en), []);
    assert.deepEqual(gaps(whole.sv), []);
    assert.deepEqual(policyGapsOf(undefined, authority), []);
  });

  for (const [code, said, instead] of changes) {
    it(`${code}: found when the words go or come`, () => {
      assert.ok(whole.en.includes(said), said);
      const found = gaps(whole.en.replace(said, instead)).map((gap) => gap.code);
      assert.ok(found.includes(code), found.join());
    });
  }

  it('cover each code with a test', () => {
    assert.deepEqual(
      [...new Set(changes.map(([code]) => code))].sort(),
      [...policyGapCodes].sort(),
    );
  });

  it('of the sample policy are those that a lawyer finds', () => {
    const found = gaps(samplePolicy.text);
    assert.deepEqual(
      found.map(({ code }) => code),
      [
        'officer',
        'basisPerPurpose',
        'legitimateInterest',
        'recipients',
        'transfers',
        'periods',
        'portability',
        'restriction',
        'authority',
        'mandatory',
        'automatedDecisions',
        'timeLimit',
        'breaches',
        'visitConsent',
        'bundledConsent',
      ],
    );
    const sentenceOf = (code: PolicyGapCode) => found.find((gap) => gap.code === code)?.sentence;
    assert.match(sentenceOf('authority') ?? '', /Data Protection Authority/);
    assert.match(sentenceOf('visitConsent') ?? '', /^By visiting our website/);
    assert.match(sentenceOf('bundledConsent') ?? '', /terms and conditions/);
    assert.match(sentenceOf('restriction') ?? '', /until we amend it/);
    for (const { article, text } of found)
      assert.ok(article.startsWith('Art ') && text.sv && text.en);
  });

  it('follow the officer’s marks over the rule', () => {
    const said: PolicyMark = { code: 'periods', standing: 'said', note: 'Står i bilagan.' };
    const lacking: PolicyMark = { code: 'withdrawal', standing: 'lacking', note: 'Otydligt.' };
    const found = gaps(samplePolicy.text, [said, lacking]);
    assert.ok(!found.some(({ code }) => code === 'periods'));
    const marked = found.find(({ code }) => code === 'withdrawal');
    assert.deepEqual([marked?.by, marked?.note], ['mark', 'Otydligt.']);
  });
});
