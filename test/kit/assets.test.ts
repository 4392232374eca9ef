import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assetAt, assetManifestSchema, mediaTypeOf } from '../../src/core/kit/assets.ts';

const manifest = assetManifestSchema.parse({
  '/index.html': { file: 'index.html', mediaType: 'text/html; charset=utf-8' },
  '/assets/app-C8PGFc0r.js': { file: 'assets/app-C8PGFc0r.js', mediaType: 'text/javascript' },
});

test('a listed path has its file, and the bare address has the page', () => {
  assert.equal(assetAt(manifest, '/')?.file, 'index.html');
  assert.equal(assetAt(manifest, '/assets/app-C8PGFc0r.js')?.file, 'assets/app-C8PGFc0r.js');
});

test('no other spelling of a path has one', () => {
  const spellings = [
    '',
    'index.html',
    '/INDEX.html',
    '//index.html',
    '/./index.html',
    '/%69ndex.html',
  ];
  for (const path of [...spellings, '/__proto__', '/toString', '/index.html?x', '/../index.html']) {
    assert.equal(assetAt(manifest, path), undefined, path);
  }
});

test('a list that leads out of its folder is refused', () => {
  for (const file of [
    '../main.js',
    '/etc/passwd',
    'a/../../b',
    'a//b',
    'C:\\x',
    '',
    '.hidden',
    'a/..',
  ]) {
    const listed = { '/x': { file, mediaType: 'text/plain' } };
    assert.equal(assetManifestSchema.safeParse(listed).success, false, file);
  }
});

test('a file whose ending has no media type has none made up', () => {
  assert.equal(mediaTypeOf('app.mjs'), 'text/javascript; charset=utf-8');
  assert.equal(mediaTypeOf('font.ttf'), 'font/ttf');
  for (const file of ['readme', 'app.js.map', 'x.exe', 'x.'])
    assert.equal(mediaTypeOf(file), undefined);
});
