import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TypedCall } from './typedCalls.ts';

/** Does one step of the demo and says what it is and how long it took. */
export type Step = <Value>(title: string, work: () => Promise<Value>) => Promise<Value>;

/** Says a line under a step. */
type Say = (line: string) => void;

/** What the registers hold, how the promises stand by it, and the registers as files in the folder. */
export async function showRegisters(
  call: TypedCall,
  { step, say, output }: { readonly step: Step; readonly say: Say; readonly output: string },
): Promise<void> {
  const { counts } = await step('the registers are counted', () => call('registers.counts', {}));
  const filled = counts.filter(({ items }) => items > 0);
  say(filled.map(({ register, items }) => `${register} ${items}`).join(', '));

  const board = await step('the promises are held against the registers', () =>
    call('promises.evidence', {}),
  );
  const { kept, drifting, unproven, broken } = board.counts;
  say(`${kept} kept, ${drifting} drifting, ${unproven} unproven, ${broken} broken`);
  for (const { code, state, alarms } of board.promises) {
    const [worst] = alarms.filter(({ weight }) => weight === 'broken');
    if (state === 'broken' && worst) say(`${code} broken: ${worst.text.en} (${worst.count})`);
  }
  const { gaps } = await call('promises.policyGaps', {});
  say(`${gaps.length} gaps of the policy itself, the first: ${gaps[0]?.text.en ?? 'none'}`);

  const write = (file: { readonly fileName: string; readonly contentBase64: string }) => {
    const bytes = Buffer.from(file.contentBase64, 'base64');
    const name = basename(file.fileName);
    writeFileSync(join(output, name), bytes);
    say(`${name}: ${(bytes.length / 1024).toFixed(0)} KiB`);
  };
  await step('the record of processing is printed (Art 30(4))', async () =>
    write(await call('documents.register', { register: 'processing', language: 'sv' })),
  );
  await step('the suppliers are exported', async () =>
    write(await call('importing.export', { register: 'suppliers', format: 'xlsx' })),
  );
}
