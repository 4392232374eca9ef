import type { MethodInput, MethodName, MethodOutput } from '../core/contract.ts';
import type { CoreLink } from './coreLink.ts';

/** A made-up name in each script that a letter can print: the fonts of all of them must have been packed. */
const everyScript = 'Åsa Ελένη Олена מרים محمد 王';

/** Creates a vault, opens a case and prints its letter: the addon, the key derivation, pdfkit and the fonts work here. */
export async function writeOneLetter(core: CoreLink): Promise<boolean> {
  try {
    await answerOf(core, 'vault.create', { passphrase: 'a self-check of this machine' });
    const { version } = await answerOf(core, 'settings.get', {});
    await answerOf(core, 'settings.startFromSample', { version });
    const { id } = await answerOf(core, 'requests.receive', {
      received: '2026-03-02',
      rights: ['access'],
      requester: { name: everyScript },
    });
    const draft = { requestId: id, template: 'acknowledgement' } as const;
    const letter = await answerOf(core, 'letters.draft', draft);
    const { pages } = await answerOf(core, 'letters.preview', { id: letter.id });
    return pages > 0;
  } catch {
    return false;
  }
}

async function answerOf<Name extends MethodName>(
  core: CoreLink,
  method: Name,
  input: MethodInput<Name>,
): Promise<MethodOutput<Name>> {
  const envelope = await core.call(method, input);
  if (!envelope.ok) throw new Error(envelope.error.code);
  // The dispatcher has checked the answer against the same contract that gives it its type here.
  return envelope.value as MethodOutput<Name>;
}
