import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { type App, createApp } from '../core/app.ts';
import type { Envelope } from '../core/kit/envelope.ts';
import { invalidField } from '../core/kit/errors.ts';
import { machineParts } from '../core/machine.ts';
import { readArguments } from './arguments.ts';
import { callMethod, notJson, refused } from './calls.ts';
import { describeMethods } from './methods.ts';

const usage = `frist: the data protection officer's workbench, from the command line

  cli call <area.method> ['<json input>' | -] [--vault FILE]   one JSON envelope; exit 0 or 1
  cli batch [--vault FILE]      {"method","input"} per line on stdin, one answer per line, in order
  cli methods                   every method with its JSON schemas
  cli demo [FOLDER]             the sample e-mail becomes a case and its letters, in demo-output/

The passphrase comes from FRIST_PASSPHRASE, the vault from --vault or FRIST_VAULT.
`;

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const passphrase = process.env['FRIST_PASSPHRASE'];

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2), process.env);
  if ('problem' in asked) return complain(asked.problem);
  switch (asked.verb) {
    case 'call':
      return call(asked.words, asked.vaultFile);
    case 'batch':
      return batch(asked.vaultFile);
    case 'methods':
      print(describeMethods());
      return 0;
    case 'demo': {
      if (asked.words[0]?.startsWith('-')) return complain('demo takes a folder');
      const { runDemo } = await import('./demo.ts');
      return runDemo(asked.words[0]);
    }
    default:
      return complain(asked.verb === undefined ? 'say what to do' : `no such verb: ${asked.verb}`);
  }
}

async function call([method, given = '{}']: readonly string[], vaultFile: string): Promise<number> {
  if (method === undefined) return complain('call needs a method');
  const input = parseJson(given === '-' ? await text(process.stdin) : given);
  if (!input) {
    print(refused(notJson()));
    return 1;
  }
  const app = openApp(vaultFile);
  const answer = await callMethod(app, method, input.value, passphrase);
  await app.close();
  print(answer);
  return answer.ok ? 0 : 1;
}

/** Answers every line, bad ones too, in order; a refusal is an answer, so that the exit code is 0. */
async function batch(vaultFile: string): Promise<number> {
  const app = openApp(vaultFile);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    print(await answerLine(app, line));
  }
  await app.close();
  return 0;
}

async function answerLine(app: App, line: string): Promise<Envelope<unknown>> {
  const parsed = parseJson(line);
  if (!parsed) return refused(notJson());
  const asked = parsed.value;
  if (!isCall(asked)) return refused(invalidField('method', 'is missing: {"method","input"}'));
  return callMethod(app, asked.method, asked.input ?? {}, passphrase);
}

function openApp(vaultFile: string) {
  return createApp({
    ...machineParts(),
    vaultFile,
    reportFault: (incident, frames) => process.stderr.write(`fault ${incident}\n${frames}\n`),
  });
}

function isCall(asked: unknown): asked is { readonly method: string; readonly input?: unknown } {
  return (
    typeof asked === 'object' &&
    asked !== null &&
    'method' in asked &&
    typeof asked.method === 'string'
  );
}

function parseJson(given: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(given) };
  } catch {
    return undefined;
  }
}

function print(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function complain(problem: string): number {
  process.stderr.write(`${problem}\n\n${usage}`);
  return 2;
}
