import { createApp } from '../core/app.ts';
import { machineParts } from '../core/machine.ts';
import type { FromCore, ToCore } from './coreMessages.ts';

/** The core in a process of its own: it holds the keys and the records, and its end is their end in memory. */
function main(): void {
  const vaultFile = process.env.FRIST_VAULT;
  if (!vaultFile) throw new Error('FRIST_VAULT is not set');
  const app = createApp({ vaultFile, ...machineParts() });
  const port = process.parentPort;
  const running = new Map<number, AbortController>();
  const tell = (message: FromCore): void => port.postMessage(message);
  app.onEvent((event) => tell({ type: 'event', event }));

  const call = async (id: number, method: string, input: unknown): Promise<void> => {
    const cancel = new AbortController();
    running.set(id, cancel);
    const envelope = await app.call(method, input, { signal: cancel.signal });
    running.delete(id);
    tell({ type: 'answer', id, envelope });
  };

  port.on('message', ({ data }: { readonly data: ToCore }) => {
    switch (data.type) {
      case 'call':
        return void call(data.id, data.method, data.input);
      case 'cancel':
        return running.get(data.id)?.abort();
      case 'close':
        return void app.close().finally(() => process.exit(0));
    }
  });
}

main();
