import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * `npm run check:pdf [file or folder …]`: veraPDF, the conformance judge of the PDF Association,
 * looks at every PDF of the demo as PDF/A-3 and as PDF/UA-1. It is a developer's tool in Java, not
 * a dependency: where Java or Maven is missing, the check says so and passes.
 */

const version = '1.28.2';
const folder = resolve(import.meta.dirname, '../build/verapdf');
const jar = join(folder, `greenfield-apps-${version}.jar`);
const flavours = [
  { flag: '3a', name: 'PDF/A-3a' },
  { flag: 'ua1', name: 'PDF/UA-1' },
] as const;

process.exitCode = main(process.argv.slice(2));

function main(given: readonly string[]): number {
  const files = (given.length > 0 ? given : ['demo-output']).flatMap(pdfsAt);
  if (files.length === 0) {
    say('No PDF files found. Run `npm run demo` first, or name files or folders.');
    return 1;
  }
  const missing = ['java', 'mvn'].filter((tool) => !isInstalled(tool));
  if (missing.includes('java') || (missing.length > 0 && !existsSync(jar))) {
    say(`Skipped: ${missing.join(' and ')} not installed. veraPDF needs Java and Maven.`);
    return 0;
  }
  if (!existsSync(jar) && !fetchVeraPdf()) {
    say('Skipped: Maven could not fetch veraPDF (no network?).');
    return 0;
  }
  const verdicts = flavours.map((flavour) => check(files, flavour));
  return verdicts.every(Boolean) ? 0 : 1;
}

function pdfsAt(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [resolve(path)];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => resolve(path, name));
}

function isInstalled(tool: string): boolean {
  return spawnSync(tool, ['-version'], { stdio: 'ignore' }).error === undefined;
}

function fetchVeraPdf(): boolean {
  say(`Fetching veraPDF ${version} with Maven, once …`);
  mkdirSync(folder, { recursive: true });
  const artifact = `-Dartifact=org.verapdf.apps:greenfield-apps:${version}`;
  const goal = ['-q', '-B', 'dependency:copy', artifact, `-DoutputDirectory=${folder}`];
  const { status } = spawnSync('mvn', goal, { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 && existsSync(jar);
}

/** Prints a line for each file, and under a failing one the rules that it breaks. */
function check(files: readonly string[], { flag, name }: (typeof flavours)[number]): boolean {
  const tool = ['-Djava.awt.headless=true', '-Xmx1g', '-cp', jar];
  const options = ['--flavour', flag, '--format', 'text', '-v'];
  const command = [...tool, 'org.verapdf.apps.GreenfieldCliWrapper', ...options, ...files];
  const { stdout, stderr } = spawnSync('java', command, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) say(line.replace(new RegExp(` ${flag}$`), `  ${name}`));
  const passed = lines.filter((line) => line.startsWith('PASS ')).length;
  if (passed === files.length) return true;
  if (lines.length === 0) say(stderr);
  say(`${name}: ${files.length - passed} of ${files.length} files are not valid.`);
  return false;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
