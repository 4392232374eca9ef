import type { DataCategory } from '../../processing/model.ts';

/** What a table is called before anybody says otherwise: as its file, with the sheet or list where there are several. */
export function titleOf(name: string, table: string, isOneOfMany: boolean): string {
  const whole = isOneOfMany && table !== '' ? `${name} – ${table}` : name;
  return whole.slice(0, 200).toWellFormed().trim();
}

/** A file’s name without its ending. */
export function stemOf(fileName: string): string {
  return fileName.replace(/(?<=.)\.[^.\s]{1,5}$/, '').trim() || fileName;
}

/** Pictures are photographs; what a document holds only the officer can say. */
export function categoriesOfPages(kind: string): readonly DataCategory[] {
  return kind === 'image' ? ['photographs'] : [];
}
