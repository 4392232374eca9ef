import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages } from '../../src/core/kit/language.ts';
import { templateNames } from '../../src/core/letters/model.ts';
import { templates } from '../../src/core/letters/templates/index.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { pdfText, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import { catalogueCases } from './catalogueCases.ts';

let app: TestApp;

before(async () => {
  app = await openTestApp();
  const { version } = await app.call('settings.get', {});
  await app.call('settings.startFromSample', { version });
});

after(async () => {
  assert.deepEqual(app.faults, []);
  await app.remove();
});

async function openCase(language: 'sv' | 'en' = 'sv') {
  return app.call('requests.receive', {
    channel: 'email',
    received: '2026-11-20',
    requester: { name: 'Astrid Öhman', emails: ['astrid@example.se'], language },
    rights: ['access'],
    subject: 'Registerutdrag',
    text: 'Jag vill veta vad ni har om mig.',
  });
}

async function wordingOf(template: (typeof templateNames)[number], language: 'sv' | 'en') {
  const { templates: all } = await app.call('letters.templates', { language });
  const found = all.find((one) => one.template === template);
  assert.ok(found);
  return found;
}

async function acknowledged(id: string) {
  return app.call('letters.draft', { requestId: id, template: 'acknowledgement' });
}

function textIn(letter: Awaited<ReturnType<typeof acknowledged>>, block: string) {
  return letter.texts.find((one) => one.block === block)?.text;
}

test('every template is listed in both languages, with its locked parts and the names of its facts', async () => {
  for (const language of languages) {
    const { templates: listed } = await app.call('letters.templates', { language });
    assert.deepEqual(
      listed.map(({ template }) => template),
      templateNames,
    );
    for (const { template, blocks, version } of listed) {
      assert.equal(version, 0);
      assert.ok(
        blocks.some(({ locked }) => locked),
        template,
      );
      for (const { locked, text, standard, placeholders, block } of blocks) {
        assert.equal(text, standard);
        for (const one of placeholders) assert.ok(locked || standard.includes(`{${one}}`), block);
      }
    }
  }
});

test('each open block of every complete letter can be reworded for the organisation', async () => {
  const open = new Set<string>();
  for (const language of languages) {
    const { templates: listed } = await app.call('letters.templates', { language });
    for (const { template, blocks } of listed) {
      for (const { block, locked } of blocks) if (!locked) open.add(`${template} ${block}`);
    }
  }
  const missing = catalogueCases.flatMap(({ template, facts }) =>
    templates[template]
      .blocks(facts)
      .flatMap((block) =>
        'id' in block && 'label' in block && block.label && !block.locked
          ? [`${template} ${block.id}`]
          : [],
      )
      .filter((one) => !open.has(one)),
  );
  assert.deepEqual([...new Set(missing)], []);
});

test('the organisation’s words go before the template’s, the officer’s for one letter before both', async () => {
  const before = await wordingOf('acknowledgement', 'sv');
  const saved = await app.call('letters.saveWording', {
    template: 'acknowledgement',
    language: 'sv',
    version: 0,
    edits: [{ block: 'next', text: 'Vi på Wesafe letar nu.' }],
  });
  assert.equal(saved.version, 1);
  const draft = await acknowledged((await openCase()).id);
  assert.equal(textIn(draft, 'next'), 'Vi på Wesafe letar nu.');
  const target = { id: draft.id, version: draft.version };
  const own = await app.call('letters.edit', {
    ...target,
    edits: [{ block: 'next', text: 'Just nu letar jag.' }],
  });
  assert.equal(textIn(own, 'next'), 'Just nu letar jag.');
  const back = await app.call('letters.edit', {
    id: own.id,
    version: own.version,
    edits: [{ block: 'next', text: null }],
  });
  assert.equal(textIn(back, 'next'), 'Vi på Wesafe letar nu.');
  assert.equal(
    textIn(await acknowledged((await openCase('en')).id), 'next')?.includes('Wesafe'),
    false,
  );
  const issued = await app.call('letters.issue', { id: back.id, version: back.version });
  const undone = await app.call('letters.saveWording', {
    template: 'acknowledgement',
    language: 'sv',
    version: 1,
    edits: [{ block: 'next', text: null }],
  });
  assert.deepEqual([undone.version, undone.blocks], [2, before.blocks]);
  const kept = await app.call('letters.get', { id: issued.id });
  assert.equal(textIn(kept, 'next'), 'Vi på Wesafe letar nu.');
});

test('a wording is refused for a locked or unknown block, and for a version that is no longer the newest', async () => {
  const { version, blocks } = await wordingOf('erasureReply', 'sv');
  const target = { template: 'erasureReply', language: 'sv', version } as const;
  const locked = blocks.find((one) => one.locked);
  const open = blocks.find((one) => !one.locked);
  assert.ok(locked && open);
  for (const block of [locked.block, 'finnsInte']) {
    const edits = [{ block, text: 'Något annat' }];
    await assert.rejects(app.call('letters.saveWording', { ...target, edits }), {
      code: 'notPossible',
    });
  }
  const edits = [{ block: open.block, text: 'Våra ord.' }];
  await app.call('letters.saveWording', { ...target, edits });
  await assert.rejects(app.call('letters.saveWording', { ...target, edits }), {
    code: 'staleVersion',
  });
  const { entries } = await app.call('journal.list', {});
  assert.ok(entries.some(({ action }) => action === 'letter.wordingSaved'));
});

test('a wording with a name that no fact fills, or that empties what the law wants, stops the letter', async () => {
  for (const [block, text] of [
    ['next', 'Vi letar, {förnamn}.'],
    ['understood', ''],
  ] as const) {
    const { version, blocks } = await wordingOf('acknowledgement', 'sv');
    if (blocks.find((one) => one.block === block)?.locked) continue;
    const target = { template: 'acknowledgement', language: 'sv' } as const;
    const bad = await app.call('letters.saveWording', {
      ...target,
      version,
      edits: [{ block, text }],
    });
    const draft = await acknowledged((await openCase()).id);
    assert.ok(draft.findings.some((one) => one.severity === 'error' && one.where.block === block));
    await assert.rejects(app.call('letters.issue', { id: draft.id, version: draft.version }), {
      code: 'letterIncomplete',
    });
    const edits = [{ block, text: null }];
    await app.call('letters.saveWording', { ...target, version: bad.version, edits });
    await app.call('letters.issue', { id: draft.id, version: draft.version });
  }
});

test('every template shows itself by an invented person’s case, watermarked and in the organisation’s words', async () => {
  for (const language of languages) {
    for (const template of templateNames) {
      const { contentBase64, fileName } = await app.call('letters.previewTemplate', {
        template,
        language,
      });
      const bytes = Buffer.from(contentBase64, 'base64');
      assert.deepEqual(checkStructure(bytes), [], template);
      assert.match(fileName, language === 'sv' ? /-utkast-/ : /-draft-/);
    }
  }
});

test('a preview of a template reads as the organisation words it', {
  skip: without('pdftotext'),
}, async () => {
  const { version } = await wordingOf('closing', 'sv');
  const { blocks } = await wordingOf('closing', 'sv');
  const open = blocks.find(({ locked }) => !locked);
  assert.ok(open);
  await app.call('letters.saveWording', {
    template: 'closing',
    language: 'sv',
    version,
    edits: [{ block: open.block, text: 'Så skriver vi hos oss.' }],
  });
  const { contentBase64 } = await app.call('letters.previewTemplate', {
    template: 'closing',
    language: 'sv',
  });
  const text = pdfText(Buffer.from(contentBase64, 'base64'));
  assert.ok(text.includes('Så skriver vi hos oss.'));
  assert.ok(text.includes('Anna Exempel'));
});

test('a previewed date is one that the rules of the clock give, never a Sunday', {
  skip: without('pdftotext'),
}, async () => {
  const { contentBase64 } = await app.call('letters.previewTemplate', {
    template: 'extension',
    language: 'sv',
  });
  const text = pdfText(Buffer.from(contentBase64, 'base64'))
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ');
  // Received on 13 November 2026: 13 December is a Sunday, 13 February 2027 a Saturday.
  assert.match(text, /14 december 2026/);
  assert.match(text, /15 februari 2027/);
});
