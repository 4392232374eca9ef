import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the vault lies when nothing else is chosen: the very place that the Electron shell uses. */
export function vaultPlace(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return environment.FRIST_VAULT ?? join(appFolder(environment, platform), 'Frist', 'frist.vault');
}

function appFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (platform === 'win32') return environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  return environment.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}
