import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

type Readers = { readonly pdfium: WebAssembly.Module; readonly magick: WebAssembly.Module };

let compiled: Promise<Readers> | undefined;

/**
 * The readers of PDFs and of pictures, compiled once for all threads of this process. ImageMagick is the one of 32 bits
 * ("x86"): the other one wants a WebAssembly that the oldest runtime we run on does not have.
 */
export function readers(): Promise<Readers> {
  // One promise for all who ask meanwhile.
  compiled ??= compiledReaders();
  return compiled;
}

async function compiledReaders(): Promise<Readers> {
  return {
    pdfium: await compiledFrom('@hyzyla/pdfium/pdfium.wasm'),
    magick: await compiledFrom('@imagemagick/magick-wasm/magick.wasm'),
  };
}

async function compiledFrom(name: string): Promise<WebAssembly.Module> {
  return await WebAssembly.compile(await readFile(resolve(name)));
}
