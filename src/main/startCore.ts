import { type UtilityProcess, utilityProcess } from 'electron';
import type { CorePort } from './coreLink.ts';

/** Starts the core's process from its bundle. Its output is seen in development only: no log is kept. */
export function startCore(
  entry: string,
  environment: Record<string, string>,
  packaged: boolean,
): CorePort {
  const core = utilityProcess.fork(entry, [], {
    serviceName: 'Frist core',
    env: environment,
    execArgv: [],
    stdio: packaged ? 'ignore' : 'inherit',
  });
  return {
    post: (message) => core.postMessage(message),
    onMessage: (listener) => void core.on('message', listener),
    onExit: (listener) => void core.once('exit', () => listener()),
    kill: () => endAtOnce(core),
  };
}

/** Ends the process whatever it does: SIGTERM, which Electron sends, waits for one that is stopped. */
function endAtOnce(core: UtilityProcess): void {
  try {
    if (core.pid !== undefined) process.kill(core.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
  core.kill();
}
