import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { MethodInput } from '../../src/core/contract.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { RegisterItemId } from '../../src/core/kit/ids.ts';
import type { SupplierDraft } from '../../src/core/suppliers/model.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { pdfText, without } from '../support/pdf.ts';
import { allClauses, goodProcessing, goodSecrecy } from './facts.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
  await test.call('settings.startFromSample', { version: 0 });
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

const address = {
  contactName: 'Ada Exempelsson',
  addressLines: ['Provgatan 1', '113 30 Stockholm'],
};
let serial = 0;

async function processor(more: Partial<SupplierDraft> = {}): Promise<RegisterItemId> {
  const name = `Biträdet ${++serial} AB`;
  const standard = { role: 'processor', service: 'Drift', country: 'Sverige' } as const;
  const content = { ...standard, name, dataCategories: ['name' as const], ...address, ...more };
  return (await test.call('suppliers.save', { content })).id;
}

type Writing = MethodInput<'suppliers.write'>;

/** Writes a letter; answers its words on single spaces. */
async function write(input: Omit<Writing, 'language'> & Partial<Writing>): Promise<string> {
  const document = await test.call('suppliers.write', { language: 'sv', ...input });
  const { contentBase64 } = await test.call('registers.document', { id: document.id });
  return pdfText(Buffer.from(contentBase64, 'base64')).replaceAll(/\s+/g, ' ');
}

/** The letter is refused with this reason, and nothing is kept. */
async function refused(input: Omit<Writing, 'language'>, reason: RegExp): Promise<void> {
  const was = (await test.call('journal.list', { limit: 1 })).total;
  await assert.rejects(
    test.call('suppliers.write', { language: 'sv', ...input }),
    (error: { code?: string; facts?: { reasonSv?: string } }) => {
      assert.equal(error.code, 'notPossible');
      assert.match(error.facts?.reasonSv ?? '', reason);
      return true;
    },
  );
  assert.equal((await test.call('journal.list', { limit: 1 })).total, was);
  assert.deepEqual((await test.call('suppliers.get', { id: input.id })).documents, []);
}

describe('the reminder of an agreement', { skip: without('pdftotext') }, () => {
  it('says what is in force, what is missing, by when and to whom to answer', async () => {
    const id = await processor();
    await test.call('agreements.save', {
      content: { ...goodSecrecy, title: 'Sekretessavtal 2025', supplier: id },
    });
    const words = await write({
      id,
      letter: 'agreementReminder',
      remarks: 'Vi talades vid i maj.',
    });
    assert.match(words, /Biträdet 1 AB Att\. Ada Exempelsson Provgatan 1/);
    assert.match(words, /Sekretessavtal 2025 ?tills vidare/);
    assert.match(words, /teckna ett personuppgiftsbiträdesavtal \(artikel 28\.3\) med er/);
    assert.match(words, /Mellan oss gäller ett sekretessavtal, och det räcker inte/);
    assert.match(words, /Vi talades vid i maj\./);
    assert.match(words, /senast den 7 december 2026 till \S+@\S+/);
    const { documents } = await test.call('suppliers.get', { id });
    assert.deepEqual(
      documents.map(({ kind, language, fileName }) => [kind, language, fileName]),
      [['agreementReminder', 'sv', '2026-11-23-agreement-reminder-sv.pdf']],
    );
  });

  it('lists the clauses, the data and the sub-processors in English', async () => {
    const id = await processor({
      dataCategories: ['name', 'phone'],
      subProcessors: [{ name: 'Hallen' }],
    });
    const clauses = allClauses
      .filter(({ clause }) => clause !== 'written')
      .map((mark) => ({ ...mark, covered: mark.clause !== 'h' }));
    const content = { ...goodProcessing, clauses, title: 'PUB 1', supplier: id };
    await test.call('agreements.save', { content });
    const answerBy = plainDate('2027-01-15');
    const words = await write({ id, letter: 'agreementReminder', language: 'en', answerBy });
    assert.match(
      words,
      /missing in the agreement ‘PUB 1’ \(signed on 1 January 2025\)\. Please propose an addition: . ?Evidence, audits/,
    );
    assert.match(words, /show where the agreement ‘PUB 1’ .{1,40} says the following.*In writing/);
    assert.match(words, /does not cover\. It needs to be extended to them: . ?Telephone number/);
    assert.match(words, /no written authorisation of ours/);
    assert.match(words, /same obligations as you \(Article 28\(4\)\): . ?Hallen/);
    assert.match(words, /by 15 January 2027/);
  });

  it('is refused without an address, and where nothing is wanting', async () => {
    const letter = 'agreementReminder';
    await refused({ id: await processor({ addressLines: [] }), letter }, /postadress/);
    const id = await processor();
    await test.call('agreements.save', { content: { ...goodProcessing, supplier: id } });
    await refused({ id, letter }, /inget att påminna om/);
  });
});

describe('the questions to a processor', { skip: without('pdftotext') }, () => {
  it('rest on the clause of the agreement, with its page', async () => {
    const id = await processor();
    const clauses = allClauses.map((mark) => ({ ...mark, page: `s. ${mark.clause}` }));
    const content = { ...goodProcessing, title: 'PUB 2', clauses, supplier: id };
    await test.call('agreements.save', { content });
    const words = await write({ id, letter: 'auditQuestionnaire' });
    assert.match(
      words,
      /Enligt avtalet ”PUB 2” \(tecknat den 1 januari 2025\), s\. h, och artikel 28\.3 h i dataskyddsförordningen/,
    );
    assert.match(words, /Underbiträden \(artikel 28\.2, 28\.3 d och 28\.4\)/);
    assert.match(words, /17\. ?Hur och när kan vi/);
    assert.match(words, /senast den 23 december 2026/);
  });

  it('are refused where no agreement gives the right to ask', async () => {
    const letter = 'auditQuestionnaire';
    await refused({ id: await processor(), letter }, /ger rätt att granska \(artikel 28\.3 h\)/);
    await refused({ id: await processor({ role: 'controller' }), letter }, /rätt att granska/);
  });
});

describe('the objection to a sub-processor', { skip: without('pdftotext') }, () => {
  const letter = 'subProcessorObjection';
  const remarks = 'Underbiträdet har haft två incidenter i år.';
  const announcedOn = plainDate('2026-11-10');
  const general = { authorisation: 'general', objectionDays: 30 } as const;

  it('names those that nobody has answered, with the reasons', async () => {
    const id = await processor({
      ...general,
      subProcessors: [
        { name: 'Molnet', service: 'Lagring', country: 'Irland', announcedOn },
        { name: 'Hallen', announcedOn, approvedOn: plainDate('2026-11-11') },
      ],
    });
    const words = await write({ id, letter, remarks });
    assert.match(words, /Molnet Lagring Irland 10 november 2026 10 december 2026/);
    assert.doesNotMatch(words, /Hallen/);
    assert.match(words, /artikel 28\.2/);
    assert.match(words, /två incidenter/);
    const english = await write({ id, letter, remarks, language: 'en', subProcessor: 'HALLEN' });
    assert.match(english, /Hallen/);
    assert.match(english, /until the matter is settled/);
  });

  it('is refused without reasons, without anybody announced, and to others than processors', async () => {
    const subProcessors = [{ name: 'Molnet', announcedOn }];
    const id = await processor({ ...general, subProcessors });
    await refused({ id, letter }, /skälen till invändningen saknas/);
    await refused({ id, letter, remarks, subProcessor: 'Någon annan' }, /väntar på svar/);
    await refused({ id: await processor(), letter, remarks }, /väntar på svar/);
    const controller = await processor({ role: 'controller', subProcessors });
    await refused({ id: controller, letter, remarks }, /inget personuppgiftsbiträde/);
  });
});

describe('any letter', () => {
  it('is refused while the organisation has no name or no contact', async () => {
    const bare = await openTestApp();
    try {
      const content = { name: 'X', role: 'processor', ...address } as const;
      const { id } = await bare.call('suppliers.save', { content });
      await assert.rejects(
        bare.call('suppliers.write', { id, letter: 'agreementReminder', language: 'en' }),
        { code: 'notPossible', message: /organisation’s name/ },
      );
    } finally {
      await bare.remove();
    }
  });

  it('does not want its answer before it is written', async () => {
    const answerBy = plainDate('2026-11-22');
    await assert.rejects(
      test.call('suppliers.write', {
        id: await processor(),
        letter: 'agreementReminder',
        language: 'sv',
        answerBy,
      }),
      { code: 'invalidInput', message: /answerBy/ },
    );
  });
});
