import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  type AssetManifest,
  assetManifestName,
  assetManifestSchema,
  mediaTypeOf,
} from '../../src/core/kit/assets.ts';

/** Writes the list of the renderer's files, the only ones that a shell serves; answers how many. */
export function listAssets(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== assetManifestName)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const manifest: AssetManifest = Object.fromEntries(
    files.map((file) => [`/${file}`, { file, mediaType: mediaTypeFor(file) }]),
  );
  writeFileSync(
    join(folder, assetManifestName),
    JSON.stringify(assetManifestSchema.parse(manifest), null, 2),
  );
  return files.length;
}

function mediaTypeFor(file: string): string {
  const mediaType = mediaTypeOf(file);
  if (!mediaType) throw new Error(`${file} has no media type: add its ending to kit/assets.ts`);
  return mediaType;
}
