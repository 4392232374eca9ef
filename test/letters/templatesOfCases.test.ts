import { test } from 'node:test';
import { languages } from '../../src/core/kit/language.ts';
import { without } from '../support/pdf.ts';
import { courseCases } from './courseCases.ts';
import { extreme, extremeNames } from './sampleCases.ts';
import { assertComplete, assertOneLanguage, assertPrinted } from './templateChecks.ts';

for (const language of languages) {
  for (const [at, { template, facts, edits }] of courseCases.entries()) {
    const name = `${template} (case ${at + 1}, ${language})`;
    const own = edits?.(language) ?? {};

    test(`${name} is complete and speaks one language`, () => {
      assertComplete(template, facts(language), own);
      assertOneLanguage(template, facts(language));
    });

    test(`${name} is complete for a requester of whom only an e-mail address is known`, () => {
      const plain = facts(language);
      const requester = { name: 'Å', addressLines: [], emails: ['a@b.se'] };
      assertComplete(template, { ...plain, requester, records: [] }, own);
    });

    test(`${name} says on paper what it must, whatever the name`, {
      skip: without('pdftotext'),
    }, async () => {
      await assertPrinted(template, facts(language), own);
      for (const hard of extremeNames) {
        const facing = extreme(facts(language), hard);
        assertComplete(template, facing, own);
        await assertPrinted(template, facing, own);
      }
    });
  }
}
