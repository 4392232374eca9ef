import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type Language, languages } from '../../src/core/kit/language.ts';
import type { LetterFacts, TemplateName } from '../../src/core/letters/model.ts';
import { lintMandatory } from '../../src/core/letters/rules/mandatory.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import type { Block } from '../../src/core/letters/templates/blocks.ts';
import { composeBlocks } from '../../src/core/letters/templates/compose.ts';
import { templates } from '../../src/core/letters/templates/index.ts';
import { type Decision, type Right, rights } from '../../src/core/requests/model.ts';
import type { GroundCode } from '../../src/core/requests/rights/codes.ts';
import { rightsCatalogue } from '../../src/core/requests/rights/index.ts';
import { without } from '../support/pdf.ts';
import {
  extreme,
  extremeNames,
  factsOfRight,
  sampleDecision,
  sampleNotices,
  sampleRecordId,
  sampleRestriction,
} from './sampleCases.ts';
import { sampleDataSet, sampleExtract } from './sampleFacts.ts';
import { assertComplete, assertOneLanguage, assertPrinted } from './templateChecks.ts';

const skip = without('pdftotext');

/** What was kept, in the letter’s language. */
const invoices = {
  sv: { title: 'Fakturor 2025', reason: 'De ingår i bokföringen.' },
  en: { title: 'Invoices 2025', reason: 'These are part of our accounts.' },
} as const;
const gone = { sv: 'Kontaktuppgifter', en: 'Contact details' } as const;

const done: Readonly<Record<Right, Decision['items'][number]['outcome']>> = {
  access: 'stopped',
  rectification: 'corrected',
  erasure: 'erased',
  restriction: 'stopped',
  portability: 'stopped',
  objection: 'stopped',
  marketingObjection: 'stopped',
  automatedDecision: 'corrected',
  consentWithdrawal: 'stopped',
};

function itemsOf(right: Right, language: Language, ground: GroundCode): Decision['items'] {
  const kept = { ...invoices[language], outcome: 'kept', ground } as const;
  const accounting =
    right === 'erasure'
      ? { financialYearEnd: plainDate('2025-12-31'), keptUntil: plainDate('2032-12-31') }
      : {};
  return [
    { title: gone[language], outcome: done[right], reason: '', recordId: sampleRecordId },
    { ...kept, ...accounting },
  ];
}

/** Every way in which a right can be decided: each outcome, and each ground that it can rest on. */
function decisionsOf(right: Right, language: Language): readonly Decision[] {
  const { outcomes, grounds, reply } = rightsCatalogue[right];
  const own = reply(undefined);
  return outcomes.flatMap((outcome): Decision[] => {
    if (outcome === 'granted') return [sampleDecision(language, { outcome })];
    return grounds
      .filter((ground) => ground.for.includes(outcome))
      .map(({ code }) =>
        sampleDecision(language, {
          outcome,
          grounds: [code],
          items: outcome === 'partly' ? itemsOf(right, language, code) : [],
        }),
      )
      .filter((decision) => reply(decision) === own);
  });
}

function factsOf(right: Right, decision: Decision | undefined, language: Language): LetterFacts {
  const extract = sampleExtract([sampleDataSet(3)]);
  return factsOfRight(language, right, decision, {
    notices: sampleNotices(2, right),
    restrictions: [
      sampleRestriction(),
      sampleRestriction({ ground: 'objectionPending', liftOn: plainDate('2026-12-01') }),
    ],
    ...(right === 'access' || right === 'portability' ? { extract } : {}),
  });
}

function everyCase(language: Language): readonly (readonly [TemplateName, LetterFacts, string])[] {
  return rights.flatMap((right) =>
    decisionsOf(right, language).map((decision) => {
      const name = `${right} ${decision.outcome} ${decision.grounds.join()}`;
      return [
        rightsCatalogue[right].reply(decision),
        factsOf(right, decision, language),
        name,
      ] as const;
    }),
  );
}

const lifting = (language: Language) =>
  factsOfRight(language, 'rectification', undefined, {
    restrictions: [
      sampleRestriction({
        liftOn: plainDate('2026-12-01'),
        liftReason: {
          sv: 'Uppgifterna är kontrollerade och stämmer.',
          en: 'These data were verified. They are accurate.',
        }[language],
      }),
    ],
  });

const lifted = (language: Language) =>
  factsOfRight(language, 'rectification', undefined, {
    restrictions: [
      sampleRestriction({ liftOn: plainDate('2026-11-22'), liftedOn: plainDate('2026-11-22') }),
    ],
  });

for (const language of languages) {
  test(`every right, decided in every way on every ground, has a complete letter in ${language}`, () => {
    const cases = everyCase(language);
    assert.equal(new Set(cases.map(([name]) => name)).size, 9);
    for (const [name, facts] of cases) {
      assertComplete(name, facts);
      if (name !== 'accessReply') assertOneLanguage(name, facts);
    }
    for (const [name, facts] of [
      ['restrictionLifting', lifting(language)],
      ['restrictionLifted', lifted(language)],
    ] as const) {
      assertComplete(name, facts);
      assertOneLanguage(name, facts);
    }
  });

  test(`take any mandatory block from any reply in ${language} and the linter says so`, () => {
    const cases = [
      ...everyCase(language),
      ['restrictionLifting', lifting(language), 'lifting'] as const,
      ['restrictionLifted', lifted(language), 'lifted'] as const,
    ];
    for (const [name, facts, about] of cases) {
      const blocks = composeBlocks(name, facts, {});
      for (const { block, article } of templates[name].mandatory(facts)) {
        const without = blocks.flatMap((one): Block[] => {
          if ('id' in one && one.id === block) return [];
          if (one.kind !== 'facts') return [one];
          return [{ ...one, rows: one.rows.filter(({ id }) => id !== block) }];
        });
        const found = lintLetter(facts, name, without).filter(
          (finding) => finding.severity === 'error' && finding.where.block === block,
        );
        assert.equal(found[0]?.article, article, `${about}: ${block}`);
      }
    }
  });

  test(`before anything is decided a reply in ${language} says only what was asked, and the decision is missing`, () => {
    for (const right of rights) {
      const facts = factsOf(right, undefined, language);
      const name = rightsCatalogue[right].reply(undefined);
      const blocks = composeBlocks(name, facts, {});
      const ids = blocks.flatMap((block) => ('id' in block && block.id ? [block.id] : []));
      assert.ok(ids.includes('received'), right);
      assert.ok(!ids.includes('decision') && !ids.includes('action'), right);
      assert.ok(!ids.includes('recipients') && !ids.includes('grounds'), right);
      if (name !== 'accessReply') assertOneLanguage(name, facts);
      const missing = lintMandatory(facts, name, blocks);
      assert.deepEqual(
        missing.map(({ where }) => where),
        [{ part: 'decision', block: 'decision' }],
        right,
      );
    }
  });

  test(`replies in ${language} are printed and read back, also at the edge of what a case holds`, {
    skip,
  }, async () => {
    const usual = new Map<string, readonly [TemplateName, LetterFacts]>();
    const edge = new Map<TemplateName, LetterFacts>();
    for (const [name, facts] of everyCase(language)) {
      const { outcome = '' } = facts.courses[0]?.decision ?? {};
      usual.set(`${name} ${outcome}`, [name, facts]);
      // Reasons, items, action and recipients: what is met in part has them all.
      if (outcome !== 'refused') edge.set(name, facts);
    }
    for (const [name, facts] of usual.values()) await assertPrinted(name, facts);
    for (const [at, [name, facts]] of [...edge].entries()) {
      const notices = sampleNotices(20, facts.courses[0]?.right);
      const named = extremeNames[at % extremeNames.length] ?? '';
      await assertPrinted(name, extreme({ ...facts, notices }, named));
    }
    await assertPrinted('restrictionLifting', lifting(language));
    await assertPrinted('restrictionLifted', lifted(language));
  });
}
