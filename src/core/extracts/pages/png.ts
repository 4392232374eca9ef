import { crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A PNG of these pixels and of nothing else: no text, no time, no profile, no transparency. One byte for each pixel is
 * grey, three are red, green and blue.
 */
export function pngOf(width: number, height: number, bytes: Uint8Array): Uint8Array {
  const perPixel = bytes.length / (width * height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(perPixel === 1 ? 0 : 2, 9);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines(bytes, width * perPixel, height), { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each line begins with how it is filtered: not at all, which suits letters on white best. */
function lines(bytes: Uint8Array, length: number, height: number): Uint8Array {
  const filtered = new Uint8Array((length + 1) * height);
  for (let row = 0; row < height; row++) {
    filtered.set(bytes.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  }
  return filtered;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
