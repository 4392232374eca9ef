import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Protocol } from 'electron';
import {
  type AssetManifest,
  assetAt,
  assetManifestName,
  assetManifestSchema,
} from '../core/kit/assets.ts';
import { securityHeaders } from '../core/kit/contentPolicy.ts';
import { appHost, appScheme } from './appAddress.ts';

/** Serves app://frist/ from the build's fixed list of files; anything else is not found. */
export async function serveAssets(protocol: Protocol, folder: string): Promise<void> {
  const text = await readFile(join(folder, assetManifestName), 'utf8');
  const manifest = assetManifestSchema.parse(JSON.parse(text));
  protocol.handle(appScheme, (request) => answer(request, folder, manifest));
}

async function answer(
  request: Request,
  folder: string,
  manifest: AssetManifest,
): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  const asset =
    host === appHost && request.method === 'GET' ? assetAt(manifest, pathname) : undefined;
  const headers = securityHeaders('none');
  if (!asset) return new Response(null, { status: 404, headers });
  const bytes = await readFile(join(folder, asset.file));
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'content-type': asset.mediaType },
  });
}
