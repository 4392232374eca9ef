import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { composeLetter } from '../../src/core/letters/templates/compose.ts';
import { type Right, rights } from '../../src/core/requests/model.ts';
import { courseWords, excessive, handedOver, notified, ofKind } from './courseCases.ts';
import {
  factsOfRight,
  sampleCourse,
  sampleDecision,
  sampleNotices,
  sampleQuestion,
  sampleRestriction,
} from './sampleCases.ts';
import { sampleFacts } from './sampleFacts.ts';
import { assertComplete, blockOf, wordsOf } from './templateChecks.ts';

describe('the acknowledgement', () => {
  test('of what takes effect at once asks for no proof, examines nothing and needs no more time', () => {
    for (const right of ['marketingObjection', 'consentWithdrawal'] as const) {
      const { request, ...facts } = sampleFacts('sv');
      const of = (rights: readonly Right[]) =>
        wordsOf('acknowledgement', { ...facts, request: { ...request, rights } });
      assert.doesNotMatch(of([right]), /prövar|tvivla|förlängas|Det här kan hända/);
      assert.match(of([right]), /inte visa vem du är.*kostnadsfritt/);
      assert.match(of([right, 'access']), /tvivla.*förlängas/s);
    }
  });

  test('promises a question or a complaint the target day, and no last day of the law', () => {
    for (const kind of ['question', 'complaint'] as const) {
      const said = wordsOf('acknowledgement', ofKind('sv', kind));
      assert.match(said, /senast den 4\u00a0december\u00a02026/);
      assert.doesNotMatch(said, /artikel 12\.3|21\u00a0december|förlängas/);
    }
    const late = { ...ofKind('sv', 'question'), date: plainDate('2026-12-05') };
    assert.doesNotMatch(wordsOf('acknowledgement', late), /4\u00a0december/);
  });

  test('says what applies at once: marketing, consent, and each restriction that stands', () => {
    const facts = factsOfRight('sv', 'marketingObjection', undefined, {
      restrictions: [
        sampleRestriction(),
        sampleRestriction({ ground: 'objectionPending', liftedOn: plainDate('2026-11-21') }),
        sampleRestriction({ ground: 'neededForClaims' }),
      ],
    });
    const items = blockOf('acknowledgement', facts, 'atOnce').split('\n');
    assert.equal(items.length, 2);
    assert.match(items[0] ?? '', /artikel 21\.3/);
    assert.match(items[1] ?? '', /sedan den 20\u00a0november\u00a02026.*artikel 18\.1 a/);
    const consent = factsOfRight('sv', 'consentWithdrawal');
    assert.match(blockOf('acknowledgement', consent, 'atOnce'), /artikel 7\.3/);
    assert.doesNotMatch(wordsOf('acknowledgement', factsOfRight('sv', 'access')), /redan nu/);
  });

  test('that is written again says which one it replaces', () => {
    const issued = [{ template: 'acknowledgement', date: plainDate('2026-11-20') }] as const;
    const again = sampleFacts('sv', { issued });
    assert.match(blockOf('acknowledgement', again, 'replaces'), /20\u00a0november\u00a02026/);
  });

  test('speaks of an extension only while one may still come', () => {
    const plain = sampleFacts('sv');
    assert.match(blockOf('acknowledgement', plain, 'extension'), /senast den 21\u00a0december/);
    const extended = { ground: 'number', reasons: courseWords.reasons.sv } as const;
    const said = wordsOf('acknowledgement', { ...plain, extension: extended });
    assert.doesNotMatch(said, /förlängas med högst/);
  });

  test('does not call the answer free once a fee is asked for', () => {
    const fee = {
      ground: 'manifestlyUnfounded',
      amountSek: 100,
      reasons: courseWords.burden.sv,
    } as const;
    const charged = sampleFacts('sv', { fee: { ...fee, settled: 'open' } });
    assert.doesNotMatch(wordsOf('acknowledgement', charged), /kostnadsfritt/);
    const waived = sampleFacts('sv', { fee: { ...fee, settled: 'waived' } });
    assert.match(wordsOf('acknowledgement', waived), /kostnadsfritt/);
  });
});

describe('a question of identity or scope', () => {
  const asks = sampleFacts('sv', { question: sampleQuestion('identity', courseWords.doubt.sv) });

  test('asks for no document, no signature and no number, and says why we doubt', () => {
    assert.equal(blockOf('identityRequest', asks, 'doubt'), courseWords.doubt.sv);
    assert.match(blockOf('identityRequest', asks, 'notSend'), /Skicka ingen kopia av pass/);
    assert.doesNotMatch(
      blockOf('identityRequest', asks, 'choices'),
      /kopia|passet|legitimation|körkort|personn/,
    );
    assert.match(blockOf('identityRequest', asks, 'least'), /inte skriva under/);
  });

  test('says why proof is asked for although the sender is known', () => {
    const despite = 'Kontot spärrades i går efter ett intrång.';
    const question = sampleQuestion('identity', courseWords.doubt.sv, { despite });
    assert.equal(blockOf('identityRequest', { ...asks, question }, 'despite'), despite);
    assert.doesNotMatch(wordsOf('identityRequest', asks), /intrång/);
  });

  test('says that the time stands still only while the clock may stand', () => {
    for (const template of ['identityRequest', 'identityReminder', 'clarification'] as const) {
      assert.match(
        blockOf(template, { ...asks, clockStands: true }, 'clock'),
        /står still från den 23/,
      );
      assert.match(blockOf(template, asks, 'clock'), /fortsätter att löpa/);
    }
  });

  test('names the last day to reply, or none where none was set', () => {
    assert.match(
      blockOf('identityRequest', asks, 'until'),
      /senast den 23\u00a0december\u00a02026/,
    );
    const { expiresOn: _, ...open } = sampleQuestion('identity', courseWords.doubt.sv);
    const said = blockOf('identityRequest', { ...asks, question: open }, 'until');
    assert.doesNotMatch(said, /senast/);
  });

  test('of scope is voluntary, and answered in full without a reply', () => {
    const question = sampleQuestion('clarification', courseWords.scope.sv);
    for (const template of ['clarification', 'identityReminder'] as const) {
      const facts = { ...asks, question };
      assert.match(blockOf(template, facts, 'voluntary'), /frivilligt.*i dess helhet/);
      assert.doesNotMatch(wordsOf(template, facts), /id-handling|kan vi inte göra/);
    }
  });
});

test('the extension names the first last day, the new one, its ground and its reasons', () => {
  for (const [ground, says] of [
    ['complexity', /begäran är komplicerad/],
    ['number', /antalet begäranden/],
  ] as const) {
    const facts = sampleFacts('sv', { extension: { ground, reasons: courseWords.reasons.sv } });
    const extended = blockOf('extension', facts, 'extended');
    assert.match(
      extended,
      /senast den 21\u00a0december\u00a02026.*senast den 22\u00a0februari\u00a02027/,
    );
    assert.match(blockOf('extension', facts, 'ground'), says);
    assert.equal(blockOf('extension', facts, 'reasons'), courseWords.reasons.sv);
  }
});

describe('a request that is too much', () => {
  test('names the fee, what it covers, and that the clock goes on', () => {
    const fee = { ground: 'manifestlyUnfounded', amountSek: 1450, settled: 'open' } as const;
    const facts = sampleFacts('sv', { fee: { ...fee, reasons: courseWords.burden.sv } });
    assert.match(blockOf('feeNotice', facts, 'amount'), /1\u00a0450\u00a0kronor.*administrativa/);
    assert.match(blockOf('feeNotice', facts, 'clock'), /21\u00a0december\u00a02026/);
    assert.match(blockOf('feeNotice', facts, 'decision'), /uppenbart ogrundad/);
  });

  test('lists earlier requests only where repetition is the ground', () => {
    assert.match(
      blockOf('excessiveRefusal', excessive('sv'), 'earlier'),
      /den 15\u00a0januari\u00a02024, 15\u00a0februari\u00a02024 och 15\u00a0mars\u00a02024\./,
    );
    const decision = sampleDecision('sv', { outcome: 'refused', grounds: ['manifestlyUnfounded'] });
    const unfounded = excessive('sv', { courses: [sampleCourse('access', decision)] });
    assert.doesNotMatch(wordsOf('excessiveRefusal', unfounded), /januari/);
  });

  test('refuses several rights in one letter, each ground and each reason once', () => {
    const refused = excessive('sv').courses[0]?.decision;
    const facts = excessive('sv', {
      courses: [
        sampleCourse('access', refused),
        sampleCourse('erasure', refused),
        sampleCourse('rectification', sampleDecision('sv', { outcome: 'granted' })),
      ],
    });
    assert.equal(blockOf('excessiveRefusal', facts, 'refused').split('\n').length, 2);
    assert.match(blockOf('excessiveRefusal', facts, 'decision'), /En del av den avslår vi/);
    assert.match(blockOf('excessiveRefusal', excessive('sv'), 'decision'), /Vi avslår den och/);
    assert.equal(blockOf('excessiveRefusal', facts, 'grounds').split('\n').length, 1);
    assert.equal(blockOf('excessiveRefusal', facts, 'reasons'), courseWords.burden.sv);
  });
});

describe('the notice to a recipient', () => {
  test('goes to the recipient and names the person by the least that tells who it is', () => {
    const facts = notified('sv', 'rectification');
    const letter = composeLetter('recipientNotice', facts, {});
    assert.deepEqual(letter.addressee, ['Mottagare 1 AB', 'Verkstadsgatan 1', '211 42 Malmö']);
    const said = wordsOf('recipientNotice', facts);
    assert.match(said, /Astrid Öhman/);
    assert.match(said, /astrid\.ohman@example\.se/);
    assert.doesNotMatch(said, /850709|Kungsgatan|klagomål|\b(du|dig|din)\b/i);
    const requester = { ...facts.requester, emails: [] };
    assert.match(wordsOf('recipientNotice', { ...facts, requester }), /850709-\*\*\*\*/);
  });

  test('says what was done, since when, what is to be done and by when to confirm', () => {
    const facts = notified('sv', 'erasure');
    assert.match(wordsOf('recipientNotice', facts), /raderade personuppgifter/);
    assert.equal(blockOf('recipientNotice', facts, 'since'), '22\u00a0november\u00a02026');
    assert.match(blockOf('recipientNotice', facts, 'must'), /Radera de uppgifterna/);
    assert.throws(() => blockOf('recipientNotice', facts, 'onlyThese'));
    assert.match(
      blockOf('recipientNotice', facts, 'confirm'),
      /senast den 7\u00a0december\u00a02026.*dataskydd@wesafe\.se.*2026-0001/,
    );
    const restricted = notified('sv', 'restriction');
    assert.equal(blockOf('recipientNotice', restricted, 'since'), '20\u00a0november\u00a02026');
    assert.match(blockOf('recipientNotice', restricted, 'must'), /artikel 18\.2/);
  });

  test('tells of an erasure only which data went, not what was written to the person', () => {
    const erased = { title: 'Kundkonto', outcome: 'erased' } as const;
    const kept = { title: 'Fakturor', outcome: 'kept' } as const;
    const items = [erased, kept].map((item) => ({ ...item, reason: '' }));
    const decision = sampleDecision('sv', { outcome: 'partly', items });
    const facts = { ...notified('sv', 'erasure'), courses: [sampleCourse('erasure', decision)] };
    assert.equal(blockOf('recipientNotice', facts, 'done'), 'Kundkonto');
    assert.match(blockOf('recipientNotice', facts, 'onlyThese'), /Andra uppgifter.*berörs inte/);
    assert.doesNotMatch(wordsOf('recipientNotice', facts), /Vi har raderat uppgifterna\./);
    assert.doesNotMatch(wordsOf('recipientNotice', facts), /Fakturor|bokföringslagen|ändrat till/);
  });

  test('names no other recipient, however many there are', () => {
    const notices = sampleNotices(30, 'erasure');
    const notice = notices.at(17);
    assert.ok(notice);
    const facts = { ...notified('sv', 'erasure'), notices, notice };
    const letter = composeLetter('recipientNotice', facts, {});
    const { facts: attached, addressee, blocks } = letter;
    const told = JSON.stringify([attached, addressee, blocks]).match(/Mottagare \d+ AB/g) ?? [];
    assert.deepEqual([...new Set(told)], ['Mottagare 18 AB']);
    assertComplete('recipientNotice', { ...facts, notices: [] });
  });

  test('has words for every right', () => {
    for (const right of rights) {
      const [notice] = sampleNotices(1, right);
      const facts = factsOfRight('en', right, sampleDecision('en', { outcome: 'granted' }));
      assert.ok(notice);
      assertComplete('recipientNotice', { ...facts, notice });
    }
  });
});

describe('handover and closing', () => {
  test('the handover names whom, why and when, and keeps the way to complain open', () => {
    for (const [to, says] of [
      ['controller', /personuppgiftsansvarig/],
      ['authority', /myndighet/],
      ['colleague', /hos oss/],
    ] as const) {
      const facts = handedOver('sv', to);
      assert.match(blockOf('handover', facts, 'handed'), says);
      assert.match(blockOf('handover', facts, 'handed'), /23\u00a0november\u00a02026.*Butiken/);
      assert.match(blockOf('handover', facts, 'complaint'), /Box 8114/);
    }
  });

  test('a question is not answered until the officer has written the answer', () => {
    assert.throws(() => assertComplete('closing', ofKind('sv', 'question')));
  });

  test('the closing says what became of the case', () => {
    const granted = factsOfRight('sv', 'erasure', sampleDecision('sv', { outcome: 'granted' }), {
      issued: [
        { template: 'acknowledgement', date: plainDate('2026-11-20') },
        { template: 'erasureReply', date: plainDate('2026-11-22') },
      ],
    });
    const said = wordsOf('closing', granted);
    assert.match(said, /svar av den 22\u00a0november\u00a02026/);
    assert.doesNotMatch(said, /svar av den 20/);
    const withdrawn = { ...granted, request: { ...granted.request, state: 'withdrawn' } as const };
    assert.match(wordsOf('closing', withdrawn), /återtagit din begäran/);
    assertComplete('closing', withdrawn);
    const decision = sampleDecision('sv', { outcome: 'refused', grounds: ['notIdentified'] });
    const unknown = factsOfRight('sv', 'erasure', decision);
    assert.match(wordsOf('closing', unknown), /artikel 12\.2/);
    assert.match(blockOf('closing', unknown, 'complaint'), /Håller du inte med.*Box 8114/);
  });
});
