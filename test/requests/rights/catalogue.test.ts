import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { templateNames } from '../../../src/core/letters/model.ts';
import { type Right, rights } from '../../../src/core/requests/model.ts';
import { groundCodes } from '../../../src/core/requests/rights/codes.ts';
import { rightsCatalogue } from '../../../src/core/requests/rights/index.ts';
import { decision, refusal } from '../rulesStanding.ts';

/** The names that DPV 2.3 gives justifications under Art 12 and 17 (rights_justifications.csv). */
const dpvNames = [
  'JustificationA12IdentityFailure',
  'JustificationA12ManifestlyExcessive',
  'JustificationA12ManifestlyUnfounded',
  'JustificationA17Archiving',
  'JustificationA17FreedomOfExpression',
  'JustificationA17LegalClaims',
  'JustificationA17LegallyRequired',
  'JustificationA17PublicHealth',
  'JustificationA17PublicInterest',
];

const grounds = rights.flatMap((right) =>
  rightsCatalogue[right].grounds.map((ground) => ({ right, ...ground })),
);

describe('the catalogue of rights', () => {
  it('names every right with its meaning and article in both languages', () => {
    for (const right of rights) {
      const { name, meaning, article } = rightsCatalogue[right];
      assert.match(article, /^Art\. \d/);
      for (const text of [name.sv, name.en, meaning.sv, meaning.en]) {
        assert.ok(text.length > 3 && !text.endsWith('.'), text);
      }
      assert.notEqual(name.sv, name.en);
    }
  });

  it('uses every ground somewhere, and each once within a right', () => {
    assert.deepEqual([...new Set(grounds.map(({ code }) => code))].sort(), [...groundCodes].sort());
    const pairs = grounds.map(({ right, code }) => `${right} ${code}`);
    assert.equal(new Set(pairs).size, pairs.length);
  });

  it('gives DPV’s names where DPV has them, and only there', () => {
    const named = grounds.flatMap(({ dpv }) => dpv ?? []);
    assert.deepEqual([...new Set(named)].sort(), dpvNames);
    for (const { right, code, dpv } of grounds) {
      const isShared = /^(manifestly|notIdentified)/.test(code);
      const isErasure = right === 'erasure' && code !== 'stillNecessary' && code !== 'noSuchData';
      assert.equal(dpv !== undefined, isShared || isErasure, `${right} ${code}`);
    }
  });

  it('words each ground as one sentence for the letter that ends in its article', () => {
    for (const { right, code, text, article } of grounds) {
      assert.match(
        text.sv,
        /^\p{Lu}[^.]*.*\((artikel|artiklarna|5 kap\. \d §) ?.*\)\.$/u,
        `${right} ${code}`,
      );
      assert.match(
        text.en,
        /^\p{Lu}.*\((Articles?|Chapter 5, Section) .*\)\.$/u,
        `${right} ${code}`,
      );
      const number = article.match(/\d+\.\d|Art\. 16|kap\. \d/)?.[0]?.replace('Art. ', '') ?? '–';
      assert.ok(text.sv.includes(number), `${right} ${code}: ${article}`);
    }
  });

  it('lets each ground carry an outcome that its right has, and never a whole grant', () => {
    for (const { right, code, for: outcomes } of grounds) {
      assert.ok(outcomes.length > 0, code);
      for (const outcome of outcomes) {
        assert.ok(rightsCatalogue[right].outcomes.includes(outcome), `${right} ${code}`);
        assert.notEqual(outcome, 'granted');
      }
    }
  });

  it('has a ground for each way of not granting whole', () => {
    for (const right of rights) {
      const { outcomes } = rightsCatalogue[right];
      for (const outcome of outcomes.filter((one) => one !== 'granted')) {
        const carrying = rightsCatalogue[right].grounds.filter((one) => one.for.includes(outcome));
        assert.ok(carrying.length > 0, `${right} ${outcome}`);
      }
    }
  });

  it('never lets the rights of others, a contract or a consent refuse access or review whole', () => {
    const carries = (right: Right, code: string) =>
      rightsCatalogue[right].grounds.find((one) => one.code === code)?.for;
    assert.deepEqual(carries('access', 'rightsOfOthers'), ['partly']);
    assert.deepEqual(carries('automatedDecision', 'necessaryForContract'), ['partly']);
    assert.deepEqual(carries('automatedDecision', 'explicitConsent'), ['partly']);
  });
});

describe('what happens besides the letter', () => {
  it('at once is restriction for rectification and objection, suppression for the two that stop', () => {
    const effects = Object.fromEntries(
      rights.map((right) => [right, rightsCatalogue[right].atOnce]).filter(([, at]) => at?.length),
    );
    assert.deepEqual(effects, {
      rectification: [{ kind: 'restrict', ground: 'accuracyContested' }],
      objection: [{ kind: 'restrict', ground: 'objectionPending' }],
      marketingObjection: [{ kind: 'suppress', scope: 'directMarketing' }],
      consentWithdrawal: [{ kind: 'suppress', scope: 'consent' }],
    });
  });

  it('at once is also a task to do so in the systems', () => {
    for (const right of rights.filter((one) => rightsCatalogue[one].atOnce.length > 0)) {
      const [effect] = rightsCatalogue[right].atOnce;
      const code = `${right}.${effect?.kind === 'restrict' ? 'restrict' : 'stop'}`;
      assert.ok(
        rightsCatalogue[right].checklist.some((one) => one.code === code),
        code,
      );
    }
  });

  it('tells the recipients of a rectification, erasure or restriction that was acted on (Art 19)', () => {
    const told = (['granted', 'partly'] as const).map((outcome) =>
      rights.filter((right) => rightsCatalogue[right].tellsRecipients(decision({ outcome }))),
    );
    for (const found of told) assert.deepEqual(found, ['rectification', 'erasure', 'restriction']);
    for (const right of rights) {
      assert.ok(!rightsCatalogue[right].tellsRecipients(refusal('legalClaims')), right);
    }
  });

  it('is a duty with a code and an article for every right that changes something', () => {
    for (const right of rights) {
      const granted = rightsCatalogue[right].duties(decision());
      assert.equal(granted.length > 0, right !== 'access', right);
      for (const { code, citation, title } of granted) {
        assert.ok(code.startsWith(`${right}.`), code);
        assert.match(citation, /^Art\. \d/);
        assert.notEqual(title.sv, title.en);
      }
    }
  });

  it('is nothing for a refusal, but a note where the accuracy is disputed', () => {
    for (const right of rights) {
      if (!rightsCatalogue[right].outcomes.includes('refused')) continue;
      assert.deepEqual(rightsCatalogue[right].duties(refusal('notIdentified')), [], right);
    }
    const noted = rightsCatalogue.rectification.duties(refusal('accuracyDisputed'));
    assert.deepEqual(
      noted.map(({ code }) => code),
      ['rectification.note'],
    );
  });

  it('for an erasure in part is to keep what stays apart, and to plan its last day', () => {
    const keep = (keptUntil?: string) =>
      rightsCatalogue.erasure
        .duties(
          decision({
            outcome: 'partly',
            items: [
              {
                title: 'Fakturor',
                outcome: 'kept',
                reason: 'Lag.',
                ...(keptUntil ? { keptUntil } : {}),
              },
            ] as never,
          }),
        )
        .map(({ code }) => code);
    assert.ok(keep().includes('erasure.keepApart') && !keep().includes('erasure.planErasure'));
    assert.ok(keep('2033-12-31').includes('erasure.planErasure'));
  });
});

describe('the letter that answers', () => {
  it('is the right’s own, and each right has another', () => {
    const own = rights.map((right) => rightsCatalogue[right].reply(decision()));
    assert.equal(new Set(own).size, rights.length);
    for (const template of own) assert.ok(templateNames.includes(template));
    assert.deepEqual(
      rights.map((right) => rightsCatalogue[right].reply(undefined)),
      own,
    );
  });

  it('is the refusal of Art 12(5) on its grounds, where the right can be refused so', () => {
    for (const right of rights) {
      const { reply, outcomes } = rightsCatalogue[right];
      for (const ground of ['manifestlyUnfounded', 'manifestlyExcessive'] as const) {
        const isRefusal = reply(refusal(ground)) === 'excessiveRefusal';
        assert.equal(isRefusal, outcomes.includes('refused'), right);
      }
      assert.notEqual(reply(refusal('notIdentified')), 'excessiveRefusal');
    }
  });
});
