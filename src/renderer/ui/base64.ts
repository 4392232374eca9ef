const sliceBytes = 0x8000;

/** Bytes as the API takes them. */
export function base64Of(bytes: Uint8Array): string {
  const slices: string[] = [];
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    slices.push(String.fromCharCode(...bytes.subarray(at, at + sliceBytes)));
  }
  return btoa(slices.join(''));
}

/** Bytes from what the API gave; throws for what is no base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export function textToBase64(text: string): string {
  return base64Of(new TextEncoder().encode(text));
}
