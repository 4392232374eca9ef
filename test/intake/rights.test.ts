import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rightsIn } from '../../src/core/intake/rules.ts';
import { type Right, rights } from '../../src/core/requests/model.ts';

function found(text: string): readonly Right[] {
  return rightsIn('', text).map(({ right }) => right);
}

const asked: Readonly<Record<Right, readonly string[]>> = {
  access: [
    'Härmed begär jag ett registerutdrag.',
    'Jag önskar tillgång till alla mina personuppgifter.',
    'Vilka uppgifter har ni om mig?',
    'Skicka en kopia på mina personuppgifter.',
    'Jag åberopar artikel 15 GDPR.',
    'Please give me access to all of my personal data.',
    'This is a DSAR.',
    'What personal data do you hold about me?',
    'Under Art. 15 I request a copy of my data.',
  ],
  rectification: [
    'Ni måste rätta min adress.',
    'Jag begär rättelse av mina uppgifter.',
    'Ni har felaktiga uppgifter om mig.',
    'Please correct my details.',
    'I invoke my right to rectification.',
  ],
  erasure: [
    'Radera alla mina uppgifter.',
    'Ta bort mitt konto.',
    'Jag åberopar rätten att bli glömd.',
    'Please delete all my personal data.',
    'I want the right to be forgotten respected.',
  ],
  restriction: [
    'Begränsa behandlingen av mina uppgifter.',
    'Jag vill ha en begränsning av behandlingen.',
    'Please restrict the processing of my data.',
  ],
  portability: [
    'Jag begär dataportabilitet.',
    'Skicka uppgifterna i ett maskinläsbart format.',
    'I exercise my right to data portability.',
  ],
  objection: [
    'Jag invänder mot er intresseavvägning.',
    'Jag motsätter mig behandlingen.',
    'I object to the processing of my data.',
  ],
  marketingObjection: [
    'Jag vill inte längre få era nyhetsbrev.',
    'Sluta skicka reklam.',
    'Ingen direktmarknadsföring, tack.',
    'Please stop sending me marketing.',
    'I invoke article 21(2).',
  ],
  automatedDecision: [
    'Avslaget var ett automatiserat beslut.',
    'Jag begär mänsklig prövning.',
    'This was a solely automated decision.',
  ],
  consentWithdrawal: [
    'Jag återkallar mitt samtycke.',
    'Härmed tar jag tillbaka… nej: jag drar tillbaka samtycket.',
    'I hereby withdraw my consent.',
  ],
};

for (const right of rights) {
  test(`${right}: each usual way of asking is found, and nothing else is`, () => {
    for (const sentence of asked[right]) assert.deepEqual(found(sentence), [right], sentence);
  });
}

test('ordinary mail asks for no right', () => {
  for (const sentence of [
    'Hej! När öppnar ni på lördag?',
    'Jag har rätt att få min beställning. Vägen dit är den rätta.',
    'Fakturan gäller artikel 1512 och artikel 7.',
    'Kan ni skicka uppgifter om priset?',
    'Please send me the details of article 150.',
    'The erasures on the whiteboard, the disarray.',
    'I have no objections.',
  ]) {
    assert.deepEqual(found(sentence), [], sentence);
  }
});

test('the evidence is the sentence that says so, joined where the mail broke it', () => {
  const text = 'Hej!\nTack för senast. Jag vill att ni raderar\nalla mina uppgifter. Ha det gott!';
  assert.deepEqual(rightsIn('', text)[0]?.words, ['Jag vill att ni raderar alla mina uppgifter.']);
});

test('quoted lines are left out, unless the whole message is quoted', () => {
  assert.deepEqual(
    found('Tack!\n> Vill du radera dina uppgifter?\n> Återkalla ditt samtycke.'),
    [],
  );
  assert.deepEqual(found('> Hej, radera alla mina uppgifter.'), ['erasure']);
});

test('no text makes the search slow, and no passage is too long', () => {
  const words = fc.constantFrom(
    'få',
    'tillgång',
    'till',
    'uppgifter',
    'radera',
    'mina',
    'withdraw',
    'my',
    'consent',
    'art',
    '15',
    'inte',
    'ha',
    'reklam',
    'object',
    'to',
    '.',
    '\n',
    'a'.repeat(300),
    '21(2)',
    'begär',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 400 }), (picked) => {
      const started = performance.now();
      for (const { words: passages } of rightsIn(picked.join(''), picked.join(' '))) {
        assert.ok(passages.every((passage) => passage.length <= 400 && passage.isWellFormed()));
      }
      assert.ok(performance.now() - started < 2000);
    }),
    { numRuns: 200 },
  );
});
