import { spawnSync } from 'node:child_process';

const minute = 60_000;

/** Installs Debian packages as root, quietly; false where that cannot be done. At most ten minutes. */
export function installWithApt(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  process.stderr.write(`apt-get installs ${packages.join(' ')} (at most 10 minutes).\n`);
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-qq', '-y'];
  const options = {
    stdio: 'ignore',
    timeout: 10 * minute,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', [...patience, 'update'], options);
  const words = ['--no-install-recommends', 'install', ...packages];
  return spawnSync('apt-get', [...patience, ...words], options).status === 0;
}
