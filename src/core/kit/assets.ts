import { z } from 'zod';

/** The build's list of the renderer's files, by the path they are asked for. */
export const assetManifestName = 'assets.json';

const assetSchema = z.strictObject({
  /** Below the renderer's folder: plain names and slashes, so that it can never lead out of it. */
  file: z
    .string()
    .regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/)
    .refine((file) => !file.includes('..')),
  mediaType: z.string().min(1),
});

export const assetManifestSchema = z.record(z.string().startsWith('/'), assetSchema);

export type Asset = z.infer<typeof assetSchema>;
export type AssetManifest = z.infer<typeof assetManifestSchema>;

/**
 * The asset that a request's path names, or undefined: a look-up in the fixed list, never a path that is joined.
 * The path is compared as it came, so an encoded or dotted spelling of a listed name is not found.
 */
export function assetAt(manifest: AssetManifest, path: string): Asset | undefined {
  const name = path === '/' ? '/index.html' : path;
  return Object.hasOwn(manifest, name) ? manifest[name] : undefined;
}

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  json: 'application/json',
};

/** The media type of a file by its ending, or undefined for one that a renderer has no use for. */
export function mediaTypeOf(file: string): string | undefined {
  return mediaTypes[file.slice(file.lastIndexOf('.') + 1)];
}
