import { z } from 'zod';
import { contract } from '../core/contract.ts';

/** Every method of the API with its JSON schemas, for people and programs that call it. */
export function describeMethods(): readonly unknown[] {
  return Object.entries(contract).map(
    ([method, { kind, needs, role, summary, input, output }]) => ({
      method,
      kind,
      needs,
      role,
      summary,
      input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
      output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
    }),
  );
}
