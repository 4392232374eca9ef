import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import {
  type AssetManifest,
  assetAt,
  assetManifestName,
  assetManifestSchema,
} from '../core/kit/assets.ts';
import { securityHeaders } from '../core/kit/contentPolicy.ts';
import { refuse } from './reply.ts';

/** The built renderer: where it lies and which files it has. */
export type Assets = { readonly folder: string; readonly manifest: AssetManifest };

/** Reads the list of the renderer's files. Throws when there is no build in the folder. */
export async function loadAssets(folder: string): Promise<Assets> {
  const text = await readFile(join(folder, assetManifestName), 'utf8').catch(() => {
    throw new Error('The renderer is not built: run "npm run build".');
  });
  return { folder, manifest: assetManifestSchema.parse(JSON.parse(text)) };
}

/** Answers one file of the list; any other path is not found. Needs no session: the files hold no records. */
export async function sendAsset(
  { folder, manifest }: Assets,
  path: string,
  verb: 'GET' | 'HEAD',
  response: ServerResponse,
): Promise<void> {
  const asset = assetAt(manifest, path);
  if (!asset) return refuse(response, 'noSuchPage');
  const bytes = await readFile(join(folder, asset.file));
  response.writeHead(200, {
    ...securityHeaders('self'),
    'content-type': asset.mediaType,
    'content-length': bytes.length,
  });
  response.end(verb === 'GET' ? bytes : undefined);
}
