import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type ConsentDraft, consentContentSchema } from '../../src/core/consents/model.ts';
import { consentsRegister } from '../../src/core/consents/register.ts';
import { consentVerdict } from '../../src/core/consents/rules/check.ts';
import { consentGaps } from '../../src/core/consents/rules/gaps.ts';
import { formsOf, personNamed, settledMarks } from '../../src/core/consents/rules.ts';
import { addDays, plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';

const record = registerItemIdSchema.parse('11111111-1111-4111-8111-111111111111');
const other = registerItemIdSchema.parse('22222222-2222-4222-8222-222222222222');
const sound: ConsentDraft = {
  person: 'Maja Lindqvist',
  email: 'maja@example.com',
  record,
  wordingVersion: 'Nyhetsbrev 3',
  givenOn: '2026-01-10',
  how: 'form',
  proof: 'Loggen',
};
const entry = (change: object = {}) => consentContentSchema.parse({ ...sound, ...change });
const gapsOf = (change: object) =>
  consentGaps(entry(change)).map(({ field, article }) => `${field} ${article}`);

describe('what a consent lacks', () => {
  it('is nothing where it can be shown', () => {
    assert.deepEqual(gapsOf({}), []);
    assert.deepEqual(gapsOf({ kind: 'objection', how: undefined, proof: '' }), []);
  });

  it('is named with its article', () => {
    const table: readonly (readonly [object, string])[] = [
      [{ how: 'terms' }, 'how Art 7(2), 7(4)'],
      [{ how: 'visit' }, 'how Art 4(11)'],
      [{ how: undefined }, 'how Art 7(1)'],
      [{ record: undefined }, 'record Art 6(1)(a)'],
      [{ wordingVersion: '' }, 'wording Art 7(1)'],
      [{ givenOn: undefined }, 'givenOn Art 7(1)'],
      [{ proof: '' }, 'proof Art 7(1)'],
      [{ withdrawnOn: '2026-02-01' }, 'withdrawnHow Art 5(2), 7(3)'],
      [{ identity: '201301112395' }, 'guardian Art 8(1)'],
      [{ kind: 'objection', record: undefined }, 'record Art 21(1)'],
      [{ kind: 'objection', givenOn: undefined }, 'givenOn Art 21'],
    ];
    for (const [change, gap] of table) {
      assert.deepEqual(gapsOf(change), [gap], JSON.stringify(change));
    }
    assert.deepEqual(gapsOf({ wordingVersion: '', wording: 'Ja tack' }), []);
    assert.deepEqual(gapsOf({ identity: '201301112395', guardian: 'Mor' }), []);
    // Thirteen on the day of the consent.
    assert.deepEqual(gapsOf({ identity: '201301102396' }), []);
    const marketing = { kind: 'objection', scope: 'directMarketing', record: undefined };
    assert.deepEqual(gapsOf(marketing), []);
  });
});

describe('an entry as it is kept', () => {
  it('has one form of an address and of a personal identity number', () => {
    const kept = (identity: string) => settledMarks({ email: 'A@Example.COM', identity }).identity;
    assert.equal(settledMarks({ email: 'A@Example.COM', identity: '' }).email, 'a@example.com');
    assert.equal(kept('19811218-9876'), '198112189876');
    assert.equal(kept('811218-9876'), '8112189876');
    // A wrong check digit makes it a number of another kind, left as it is.
    assert.equal(kept('811218-9875'), '811218-9875');
    assert.equal(kept('Kund 4711'), 'Kund 4711');
    assert.deepEqual(formsOf('8112189876'), ['8112189876', '198112189876', '208112189876']);
    assert.deepEqual(formsOf('Kund 4711'), ['Kund 4711']);
    assert.deepEqual(formsOf('198112189876'), ['198112189876', '8112189876', '811218+9876']);
  });

  it('is called by name or address, never by a whole personal identity number', () => {
    const called = (change: object) => personNamed(entry(change));
    assert.equal(called({}), 'Maja Lindqvist');
    assert.equal(called({ person: '' }), 'maja@example.com');
    const byNumber = called({ person: '', email: '', identity: '198112189876' });
    assert.equal(byNumber, '811218-****');
  });

  it('names somebody, and is not withdrawn before it is given', () => {
    const { settled } = consentsRegister;
    const nobody = { person: '', email: '', identity: '' };
    assert.throws(() => settled(entry(nobody)), { code: 'invalidInput' });
    assert.throws(() => settled(entry({ withdrawnOn: '2026-01-09' })), { code: 'notPossible' });
    assert.doesNotThrow(() => settled(entry({ withdrawnOn: '2026-01-10' })));
  });

  it('stands as active only when it binds', () => {
    const states = [
      [{}, 'active'],
      [{ how: 'terms' }, 'draft'],
      [{ how: 'visit' }, 'draft'],
      [{ givenOn: undefined }, 'draft'],
      [{ withdrawnOn: '2026-02-01' }, 'ended'],
      [{ kind: 'objection' }, 'active'],
    ] as const;
    for (const [change, state] of states) {
      assert.equal(consentsRegister.state(entry(change)), state, JSON.stringify(change));
    }
  });
});

describe('whether a purpose may rest on consent', () => {
  const purpose = { id: record, restsOnConsent: true, isDirectMarketing: false };
  const on = plainDate('2026-11-23');
  const verdict = (
    changes: readonly object[],
    given: {
      readonly purpose?: object;
      readonly isSuppressed?: boolean;
      readonly on?: string;
    } = {},
  ) =>
    consentVerdict(
      { ...purpose, ...given.purpose },
      {
        entries: changes.map((change, n) => ({
          id: registerItemIdSchema.parse(`33333333-3333-4333-8333-33333333333${n}`),
          content: entry(change),
        })),
        isSuppressed: given.isSuppressed ?? false,
      },
      given.on === undefined ? on : plainDate(given.on),
    );

  it('is answered yes only without any reason against it', () => {
    const { inForce, stopped, given, wordingVersion, reasons } = verdict([{}]);
    assert.deepEqual(
      [inForce, stopped, given, wordingVersion, reasons],
      [true, false, '2026-01-10', 'Nyhetsbrev 3', []],
    );
  });

  it('is answered no with every reason and its article', () => {
    const table: readonly (readonly [ReturnType<typeof verdict>, readonly string[], boolean])[] = [
      [verdict([]), ['7.1'], false],
      [verdict([{ record: other }]), ['7.1'], false],
      [verdict([{ givenOn: '2026-11-24' }]), ['7.1'], false],
      [verdict([{ givenOn: undefined }]), ['7.1'], false],
      [verdict([{ how: 'terms' }]), ['7.2'], false],
      [verdict([{ how: 'visit' }]), ['4.11'], false],
      [verdict([{ withdrawnOn: '2026-11-23' }]), ['7.3'], true],
      [verdict([{ withdrawnOn: '2026-11-01', how: 'terms' }]), ['7.3', '7.2'], true],
      [verdict([{}, { kind: 'objection' }]), ['21'], true],
      [verdict([{}], { isSuppressed: true }), ['7.3, 21.3'], true],
      [verdict([{}], { purpose: { restsOnConsent: false } }), ['6.1 a'], false],
    ];
    for (const [{ inForce, stopped, reasons }, articles, isStopped] of table) {
      assert.deepEqual([inForce, stopped], [false, isStopped], articles.join());
      assert.equal(reasons.length, articles.length, JSON.stringify(reasons));
      for (const [n, article] of articles.entries()) {
        assert.ok(reasons[n]?.sv.includes(`artikel ${article}`), `${reasons[n]?.sv} ${article}`);
        assert.match(reasons[n]?.en ?? '', /Article /);
      }
    }
  });

  it('is answered by a later consent after a withdrawal, and by an objection of that purpose only', () => {
    const again = verdict([{ withdrawnOn: '2026-03-01' }, { givenOn: '2026-04-01' }]);
    assert.deepEqual(
      [again.inForce, again.given, again.withdrawn],
      [true, '2026-04-01', undefined],
    );
    assert.ok(verdict([{}, { kind: 'objection', record: other }]).inForce);
    const marketing = { kind: 'objection', scope: 'directMarketing', record: undefined };
    assert.ok(verdict([{}, marketing]).inForce);
    assert.ok(verdict([{}, marketing], { purpose: { isDirectMarketing: true } }).stopped);
    assert.ok(verdict([{}, { kind: 'objection', withdrawnOn: '2026-02-01' }]).inForce);
  });

  it('never holds on or after the day of withdrawal, and did before it', () => {
    const days = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(days, days, (lasting, asked) => {
        const givenOn = plainDate('2021-01-01');
        const withdrawnOn = addDays(givenOn, lasting);
        const { inForce, stopped } = verdict([{ givenOn, withdrawnOn }], {
          on: addDays(givenOn, asked),
        });
        assert.deepEqual([inForce, stopped], [asked < lasting, asked >= lasting]);
      }),
    );
  });
});
