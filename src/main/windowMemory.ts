import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type WindowPlace, windowPlaceSchema } from './windowPlace.ts';

/** Reads the remembered place; a missing or damaged file is no memory. */
export function rememberedPlace(file: string): WindowPlace | undefined {
  try {
    return windowPlaceSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Remembers a place. A folder that cannot be written costs only the memory, never the closing of the window. */
export function rememberPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(`${file}.partial`, JSON.stringify(place), { mode: 0o600 });
    renameSync(`${file}.partial`, file);
  } catch {
    return;
  }
}
