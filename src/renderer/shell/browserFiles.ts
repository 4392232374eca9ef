import type { FileKind, FileToSave, PickedFile } from '../../core/kit/bridge.ts';
import type { Envelope } from '../../core/kit/envelope.ts';

const acceptedBy = {
  message: ['.eml', '.msg', '.txt', '.pdf', 'message/rfc822'],
  table: ['.csv', 'text/csv'],
  register: ['.xlsx', '.csv', '.json', '.yaml', '.yml'],
  any: [],
} as const satisfies Record<FileKind, readonly string[]>;

/** Hands a file to the browser, which saves it among its downloads or asks where. */
export function saveToDownloads(
  document: Document,
  file: FileToSave,
): Envelope<{ readonly saved: boolean }> {
  const bytes = Uint8Array.from(atob(file.contentBase64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.suggestedName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the bytes once the click's download has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { ok: true, value: { saved: true } };
}

/** Opens the browser's file picker; answers no files when the officer closes it. */
export async function pickFiles(
  document: Document,
  kinds: readonly FileKind[],
): Promise<Envelope<{ readonly files: readonly PickedFile[] }>> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.hidden = true;
  if (!kinds.includes('any')) input.accept = kinds.flatMap((kind) => acceptedBy[kind]).join(',');
  document.body.append(input);
  const picked = await new Promise<readonly File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
  input.remove();
  return { ok: true, value: { files: await Promise.all(picked.map(readPicked)) } };
}

/** A picked or dropped file's name and bytes, as the API takes them. */
export async function readPicked(file: File): Promise<PickedFile> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  return { fileName: file.name, contentBase64: address.slice(address.indexOf(',') + 1) };
}
