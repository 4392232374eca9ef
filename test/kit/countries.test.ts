import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryCode, isThirdCountry } from '../../src/core/kit/countries.ts';

test('a country is known in Swedish, in English and by its code', () => {
  for (const [written, code] of [
    ['Sverige', 'SE'],
    ['Sweden', 'SE'],
    ['se', 'SE'],
    [' TYSKLAND ', 'DE'],
    ['USA', 'US'],
    ['Förenta staterna', 'US'],
    ['UK', 'GB'],
    ['Norge', 'NO'],
  ] as const) {
    assert.equal(countryCode(written), code, written);
  }
  assert.equal(countryCode('Atlantis'), undefined);
  assert.equal(countryCode('zz'), undefined);
});

test('the EU and the EEA are inside, everything else and every unknown name is outside', () => {
  for (const inside of ['Sverige', 'Norge', 'Island', 'Liechtenstein', 'Ireland', 'EU/EES', '']) {
    assert.equal(isThirdCountry(inside), false, inside);
  }
  for (const outside of ['USA', 'Schweiz', 'Storbritannien', 'Indien', 'Atlantis']) {
    assert.equal(isThirdCountry(outside), true, outside);
  }
});
