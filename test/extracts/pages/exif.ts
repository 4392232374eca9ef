/** The JPEG with what a camera would have written into it: an orientation, a place, a comment, a profile. */
export function withSecrets(jpeg: Uint8Array, orientation: number): Uint8Array {
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(orientation)])),
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x>KANARIE-PLATS</x>', 'latin1')),
    segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01KANARIE-PROFIL', 'latin1')),
    segment(0xfe, Buffer.from('KANARIE-KOMMENTAR', 'latin1')),
    jpeg.subarray(2),
  ]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

type Entry = readonly [tag: number, type: number, count: number, value: number];
const short = 3;
const long = 4;
const ascii = 2;
const rational = 5;

/** Big-endian: a camera's name, an orientation, and a directory with a latitude. */
function tiff(orientation: number): Buffer {
  const camera = Buffer.from('KANARIE-KAMERA\0\0', 'latin1');
  const first: readonly Entry[] = [
    [0x010f, ascii, camera.length, 100],
    [0x0112, short, 1, orientation << 16],
    [0x8825, long, 1, 60],
  ];
  const gps: readonly Entry[] = [
    [1, ascii, 2, 0x4e000000],
    [2, rational, 3, 120],
  ];
  const all = Buffer.alloc(144);
  all.write('MM\0*', 0, 'latin1');
  all.writeUInt32BE(8, 4);
  directory(all, 8, first);
  directory(all, 60, gps);
  camera.copy(all, 100);
  [59, 1, 17, 1, 4242, 100].forEach((number, n) => {
    all.writeUInt32BE(number, 120 + n * 4);
  });
  return all;
}

function directory(into: Buffer, at: number, entries: readonly Entry[]): void {
  into.writeUInt16BE(entries.length, at);
  entries.forEach(([tag, type, count, value], n) => {
    into.writeUInt16BE(tag, at + 2 + n * 12);
    into.writeUInt16BE(type, at + 4 + n * 12);
    into.writeUInt32BE(count, at + 6 + n * 12);
    into.writeUInt32BE(value >>> 0, at + 10 + n * 12);
  });
}
