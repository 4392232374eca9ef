import { strict as assert } from 'node:assert';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contract } from '../../src/core/contract.ts';
import { problemsOf, problemText, reasonOf } from '../../src/renderer/ui/problems.ts';
import { repository } from '../support/repository.ts';

/** What only a caller of the API without a screen can bring about. */
const unreachable = [
  'are invoked by a request for rights only',
  'does not begin with a date in 1990–2199',
  'does not exist: the clock was put forward over it',
  'does not go with an item of the intake tray',
  'give either pasted lines or a file',
  'goes with contentBase64',
  'is not a date and time',
  'is not a moment: yyyy-mm-ddThh:mm in the time zone, or with Z or an offset',
  'nothing was changed',
];

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
  ['lies before from', 'Ligger före den första dagen', 'Lies before the first day'],
  ['Too small: expected number to be >=0', 'Lägst 0', 'At least 0'],
  [
    'Too big: expected string to have <=300 characters',
    'Högst 300 tecken',
    'At most 300 characters',
  ],
  ['Too big: expected array to have <=20 items', 'Ange högst 20', 'Give at most 20'],
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

test('every word that the core gives about a field is known, but those that no screen can bring about', () => {
  const said = globSync(join(repository, 'src/core/**/*.ts')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/invalidField\(\s*[^,]+,\s*'([^']+)'/g)].map(
      ([, message = '']) => message,
    ),
  );
  assert.ok(said.length > 40);
  const unknown = said.filter((message) => problemText(message, 'en') === 'Not accepted');
  assert.deepEqual([...new Set(unknown)].toSorted(), unreachable);
});
