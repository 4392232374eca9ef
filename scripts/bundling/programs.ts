import { builtinModules } from 'node:module';
import { build } from 'vite';
import { buildFolder, projectFolder } from './folders.ts';

/** Packages that read files of their own folder at run time, so that they stay outside the bundle. */
const kept = ['electron', 'better-sqlite3', 'pdfkit'];

type Program = {
  readonly entry: string;
  readonly output: string;
  readonly format: 'es' | 'cjs';
};

/** The preload is CommonJS: a sandboxed window loads nothing else. */
const programs: readonly Program[] = [
  { entry: 'src/main/main.ts', output: 'main.js', format: 'es' },
  { entry: 'src/main/coreProcess.ts', output: 'coreProcess.js', format: 'es' },
  // Threads of the core: found beside its bundle by name (core/intake/isolated.ts, core/importing/isolated.ts,
  // core/extracts/pages/askingThread.ts, core/extracts/reading/isolated.ts).
  { entry: 'src/core/intake/isolatedThread.ts', output: 'intakeThread.js', format: 'es' },
  { entry: 'src/core/importing/readingThread.ts', output: 'readingThread.js', format: 'es' },
  { entry: 'src/core/extracts/pages/thread.ts', output: 'pagesThread.js', format: 'es' },
  { entry: 'src/core/extracts/reading/sourceThread.ts', output: 'sourceThread.js', format: 'es' },
  { entry: 'src/main/preload.ts', output: 'preload.cjs', format: 'cjs' },
];

/** Bundles what runs in Electron; each program is one file, for the Node 20 of the oldest runtime it is tested on. */
export async function buildPrograms(): Promise<void> {
  for (const program of programs) await buildProgram(program);
}

async function buildProgram({ entry, output, format }: Program): Promise<void> {
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    ssr: { noExternal: true, external: kept, target: 'node' },
    build: {
      ssr: `${projectFolder}/${entry}`,
      outDir: `${buildFolder}/main`,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: [...kept, ...builtinModules, /^node:/],
        output: { format, entryFileNames: output, codeSplitting: false },
      },
    },
  });
}
