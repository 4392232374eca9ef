import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  groupField,
  lineField,
  listField,
  ticksField,
  yesNoField,
} from '../../../src/core/registers/model/fields.ts';
import { differencesOf } from '../../../src/renderer/registers/differences.ts';
import { countEmpty, fieldsOnPath, isEmptyValue } from '../../../src/renderer/registers/values.ts';

const word = (text: string) => ({ sv: text, en: text });
const fields = {
  title: lineField(word('Title')),
  marketing: yesNoField(word('Marketing')),
  kinds: ticksField(word('Kinds'), { a: word('A'), b: word('B') }),
  inner: groupField(word('Inner'), { note: lineField(word('Note')) }),
  parts: listField(word('Parts'), { name: lineField(word('Name')) }),
};
const content = {
  title: 'T',
  marketing: false,
  kinds: ['a'],
  inner: { note: 'n' },
  parts: [{ name: 'one' }],
};
const changes = (after: object) =>
  differencesOf(fields, content, { ...content, ...after }).map(({ path, was, became }) => [
    path,
    was,
    became,
  ]);

test('two versions that say the same do not differ', () => {
  assert.deepEqual(changes({}), []);
});

test('each field that differs is told with what it said before and after, in the register’s order', () => {
  assert.deepEqual(changes({ kinds: ['a', 'b'], title: 'U' }), [
    ['title', 'T', 'U'],
    ['kinds', ['a'], ['a', 'b']],
  ]);
});

test('a field within a group or a list is told by itself, with the names it lies under', () => {
  const [inner, part] = differencesOf(fields, content, {
    ...content,
    inner: { note: 'm' },
    parts: [{ name: 'two' }],
  });
  assert.deepEqual(
    [inner?.names, part?.names],
    [
      [fields.inner.words, fields.inner.shape.fields.note.words],
      [fields.parts.words, 1, fields.parts.shape.fields.name.words],
    ],
  );
});

test('what was taken away is told, and a field that did not exist then is no difference while it is empty', () => {
  assert.deepEqual(changes({ parts: [], title: undefined }), [
    ['title', 'T', undefined],
    ['parts.0.name', 'one', undefined],
  ]);
  const { marketing: _, ...older } = content;
  assert.deepEqual(differencesOf(fields, older, content), []);
});

test('a field is found by its path with or without places', () => {
  const name = fields.parts.shape.fields.name;
  assert.equal(fieldsOnPath(fields, 'parts.3.name').at(-1), name);
  assert.equal(fieldsOnPath(fields, 'parts.name').at(-1), name);
  assert.deepEqual(fieldsOnPath(fields, 'nowhere'), []);
});

test('what says nothing is told apart from what does', () => {
  assert.equal(isEmptyValue(fields.marketing, false), true);
  assert.equal(isEmptyValue(fields.inner, { note: '' }), true);
  assert.equal(isEmptyValue(fields.title, 'x'), false);
  assert.equal(countEmpty(fields, { ...content, title: '', inner: { note: '' } }), 3);
});
