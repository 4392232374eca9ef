import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivalOf } from '../../src/core/intake/rules/arrival.ts';
import { htmlText } from '../../src/core/intake/rules/htmlText.ts';
import { guessLanguage, guessRequester } from '../../src/core/intake/rules.ts';
import { timeZoneSchema } from '../../src/core/kit/dates.ts';

const stockholm = timeZoneSchema.parse('Europe/Stockholm');

function requesterOf(text: string, name = 'Kim Berg') {
  const sender = { name, email: 'kim@example.com' };
  return guessRequester({ sender, text, language: { guess: 'sv', sure: true, spoken: 'sv' } });
}

test('four languages are told apart, others are not claimed; letters are Swedish or English', () => {
  const cases = [
    ['Hej, jag vill veta vilka uppgifter ni har om mig och varför.', 'sv', true, 'sv'],
    ['Hello, I would like to know what data you have about me and why.', 'en', true, 'en'],
    [
      'Sehr geehrte Damen und Herren, bitte senden Sie mir die Daten, die Sie über mich haben.',
      'en',
      false,
      'de',
    ],
    [
      'Bonjour, je vous prie de me communiquer les données que vous avez dans mon dossier.',
      'en',
      false,
      'fr',
    ],
    [
      'Hej, jeg vil gerne vide, hvad I ikke har slettet af mine data og til hvem.',
      'en',
      false,
      'other',
    ],
    ['Прошу удалить все мои данные.', 'en', false, 'other'],
    ['Löschung', 'sv', false, 'sv'],
    ['Registerutdrag', 'sv', false, 'sv'],
    ['', 'sv', false, 'sv'],
  ] as const;
  for (const [text, guess, sure, spoken] of cases) {
    assert.deepEqual(guessLanguage(text), { guess, sure, spoken }, text);
  }
});

test('an address block gives street and town, in two lines or one', () => {
  const expected = [{ lines: ['Storgatan 1', '123 45 Staden'] }];
  assert.deepEqual(
    requesterOf('Hälsningar\nKim Berg\nStorgatan 1\n12345 Staden').postalAddresses,
    expected,
  );
  assert.deepEqual(requesterOf('Adress: Storgatan 1, 123 45 Staden').postalAddresses, expected);
  assert.deepEqual(
    requesterOf('Storgatan 1,\nSE-123 45 Staden\nTel 08-1').postalAddresses,
    expected,
  );
});

test('what only resembles an address is no proposal', () => {
  for (const text of [
    'Fakturan på 123 45 Kronor',
    'Vi ses kl 10\n123 45',
    '> Storgatan 1\n> 123 45 Staden\nHej',
    'Hej\n12345 Staden',
  ]) {
    assert.deepEqual(requesterOf(text).postalAddresses, [], text);
  }
});

test('without a sender name the name above the address is proposed', () => {
  const text = 'Mvh\nKim Berg\nc/o Ek\nStorgatan 1\n123 45 Staden';
  assert.equal(requesterOf(text, '').name, 'Kim Berg');
  assert.equal(requesterOf('Hej', '').name, undefined);
});

test('an implausible moment is passed over and remarked', () => {
  const headers = [
    { key: 'received', value: 'by a; Mon, 1 Jan 1900 10:00:00 +0000' },
    { key: 'received', value: 'by b; Fri, 20 Nov 2026 10:00:00 +0100' },
    { key: 'date', value: 'Mon, 1 Jan 2999 10:00:00 +0000' },
  ];
  const { arrival, remarks } = arrivalOf(headers, stockholm);
  assert.equal(arrival?.date, '2026-11-20');
  assert.match(JSON.stringify(remarks), /topmost transport header has no plausible time/);
  assert.match(JSON.stringify(remarks), /\(Date\) is unreadable or implausible/);
});

test('headers that only resemble Received do not count; no moment at all is said', () => {
  const headers = [
    { key: 'x-received', value: 'by a; Fri, 20 Nov 2026 10:00:00 +0100' },
    { key: 'received-spf', value: 'pass; Fri, 20 Nov 2026 10:00:00 +0100' },
  ];
  const { arrival, remarks } = arrivalOf(headers, stockholm);
  assert.equal(arrival, undefined);
  assert.match(JSON.stringify(remarks), /Enter the day by hand/);
});

test('HTML text keeps words, entities and structure, and drops what no one reads', () => {
  const cases = [
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<td>1</td><td>2</td>', '1 2'],
    ['&Aring;&#228;&#xf6;&nbsp;&euro;&unknown;&#0;&#x110000;', 'Åäö €&unknown;\ufffd\ufffd'],
    ['1 < 2 <3 & 4', '1 < 2 <3 & 4'],
    ['<!-- <p>x</p> -->y<!DOCTYPE html><?xml ?>z', 'yz'],
    ['<STYLE>a{}</STYLE ><script>if(a<b)</script>ok', 'ok'],
    ['<a href="x>y" title=\'">\'>länk</a>', 'länk'],
    ['a<script>never closed', 'a'],
    ['<img alt="dolt" onerror="x">syns', 'syns'],
    ['<blockquote>a<blockquote>b</blockquote></blockquote>c', '> a\n\n>> b\n\nc'],
  ] as const;
  for (const [html, text] of cases) assert.equal(htmlText(html), text, html);
});
