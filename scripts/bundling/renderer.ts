import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildFolder, projectFolder } from './folders.ts';
import { withoutHtml } from './withoutHtml.ts';

/** Builds the React app for the content security policy: no inline script or style, nothing fetched. */
export async function buildRenderer(): Promise<void> {
  await build({
    configFile: false,
    root: `${projectFolder}/src/renderer`,
    base: './',
    logLevel: 'warn',
    plugins: [react(), withoutHtml()],
    worker: { format: 'es' },
    build: {
      outDir: `${buildFolder}/renderer`,
      emptyOutDir: true,
      target: 'chrome130',
      // A data: address would need the policy to allow it.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  });
}
