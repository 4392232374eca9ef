import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { type Frist, openFrist } from './frist.ts';
import { framePage } from './pages/framePage.ts';
import { requestPage } from './pages/requestPage.ts';

const hostile = [
  '<script>window.struck = 1</script>',
  '<img src=x onerror="window.struck = 1">',
  '"><svg onload=window.struck=1>',
  'javascript:window.struck=1',
  '{{constructor.constructor("window.struck=1")()}}',
  `\${window.struck=1}`,
  '</textarea><iframe srcdoc="<script>parent.struck=1</script>">',
  '<a href="https://example.com/" ping="https://example.com/">click</a>',
  '&lt;b&gt;not bold&lt;/b&gt;',
  'A\u202Egpj.exe',
  '=HYPERLINK("https://example.com","x")',
  '<style>*{display:none}</style>',
];

let frist: Frist;

before(async () => {
  frist = await openFrist();
  for (const [index, text] of hostile.entries()) {
    await frist.test.call('requests.receive', {
      channel: 'email',
      received: '2026-11-20',
      requester: { name: text },
      rights: ['access'],
      subject: `${index} ${text}`,
      text,
    });
  }
});
after(() => frist.close());

test('hostile names stand in the list as the text that they are', async () => {
  await framePage(frist.page).goTo('Requests');
  for (const text of hostile) {
    const shown = frist.page.getByRole('row').filter({ hasText: text });
    assert.ok((await shown.count()) > 0, text);
  }
});

test('hostile names, subjects and messages stand on the page as the text that they are', async () => {
  const request = requestPage(frist.page);
  for (const [index, text] of hostile.entries()) {
    await frist.page.getByRole('row').filter({ hasText: text }).first().click();
    await frist.page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
    assert.equal(await request.heading.textContent(), text);
    await request.part('Correspondence');
    await frist.page.getByRole('heading', { name: `${index} ${text}`, exact: true }).waitFor();
    assert.ok((await frist.page.locator('.prose', { hasText: text }).count()) > 0, text);
    await request.part('Overview');
  }
});

test('none of it ran, loaded or built an element', async () => {
  const { page } = frist;
  assert.equal(await page.evaluate(() => 'struck' in window), false);
  assert.equal(
    await page.locator('#root :is(script, iframe, style, img, a[href^="http"])').count(),
    0,
  );
  assert.deepEqual(frist.problems, []);
});
