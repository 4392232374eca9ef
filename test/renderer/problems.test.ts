import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { contract } from '../../src/core/contract.ts';
import { problemsOf, problemText, reasonOf } from '../../src/renderer/ui/problems.ts';

const cases: readonly (readonly [message: string, sv: string, en: string])[] = [
  ['is not an e-mail address', 'Ange en e-postadress', 'Enter an e-mail address'],
  ['is missing: say who asks', 'Fyll i detta', 'Fill this in'],
  [
    'lies outside 1990–2199',
    'Dagen måste ligga inom 1990–2199',
    'The day must lie within 1990–2199',
  ],
  ['is the name of another view', 'En annan vy heter så', 'Another view has that name'],
  [
    'does not lie after the reminder',
    'Dagen måste ligga efter frågan',
    'The day must lie after the question',
  ],
  ['line 7: it has 3 cells', 'Fel på rad 7 i filen', 'Line 7: it has 3 cells'],
  ['something never heard of', 'Godtas inte', 'Not accepted'],
];

for (const [message, sv, en] of cases) {
  test(`“${message}” is said in both languages`, () => {
    assert.equal(problemText(message, 'sv'), sv);
    assert.equal(problemText(message, 'en'), en);
  });
}

test('what the contract itself says of a bad request by hand is known, not just refused', () => {
  const parsed = contract['requests.receive'].input.safeParse({
    received: '2026-02-30',
    requester: { name: '', emails: ['nobody'] },
    subject: 'x'.repeat(501),
    text: '\u0000',
  });
  assert.equal(parsed.success, false);
  const messages = parsed.error?.issues.map(({ message }) => problemText(message, 'sv')) ?? [];
  assert.deepEqual(messages.toSorted(), [
    'Ange en e-postadress',
    'Datumet finns inte',
    'Fyll i detta',
    'Högst 500 tecken',
    'Innehåller tecken som inte kan sparas',
  ]);
});

test('paths come as the dispatcher writes them, and other errors have none', () => {
  const fields = [{ path: 'requester.emails.0', message: 'is not an e-mail address' }];
  assert.deepEqual(problemsOf({ code: 'invalidInput', message: '', facts: { fields } }), fields);
  assert.deepEqual(problemsOf({ code: 'vaultLocked', message: '', facts: {} }), []);
});

test('a reason that the core gives in both languages is said in the officer’s', () => {
  const facts = { fields: [], reasonSv: 'skälen saknas', reasonEn: 'the reasons are missing' };
  const error = { code: 'invalidInput', message: '', facts } as const;
  assert.equal(reasonOf(error, 'sv'), 'skälen saknas');
  assert.equal(reasonOf({ ...error, facts: {} }, 'sv'), undefined);
});
