import type { DemoSteps } from './demoSteps.ts';
import type { TypedCall } from './typedCalls.ts';

/** What the registers hold, how the promises stand by it, and the registers as files in the folder. */
export async function showRegisters(
  call: TypedCall,
  { step, say, write }: DemoSteps,
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

  await step('the record of processing is printed (Art 30(4))', async () =>
    write(await call('documents.register', { register: 'processing', language: 'sv' })),
  );
  await step('the suppliers are exported', async () =>
    write(await call('importing.export', { register: 'suppliers', format: 'xlsx' })),
  );
}
