/** The media type of a picture by its first bytes; undefined for anything but PNG and JPEG. */
export function pictureKind(contentBase64: string): 'image/png' | 'image/jpeg' | undefined {
  if (contentBase64.startsWith('iVBORw0KGgo')) return 'image/png';
  if (contentBase64.startsWith('/9j/')) return 'image/jpeg';
  return undefined;
}
