import type { Drawn } from './draw.ts';

/** From this size on a Windows icon holds a PNG; below it older readers know bitmaps only. */
const pngFromPx = 256;

/**
 * A Windows icon (`.ico`): a directory of the same drawing at several sizes, each a bitmap or a PNG.
 *
 * @see https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function icoOf(drawings: readonly Drawn[]): Buffer {
  const images = drawings.map((drawn) => (drawn.px >= pngFromPx ? drawn.png : bitmapOf(drawn)));
  const head = Buffer.alloc(6 + 16 * drawings.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(drawings.length, 4);
  let offset = head.length;
  for (const [index, { px }] of drawings.entries()) {
    const at = 6 + 16 * index;
    const length = images[index]?.length ?? 0;
    // One byte for each side; 256 is written as 0.
    head.writeUInt8(px % 256, at);
    head.writeUInt8(px % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  }
  return Buffer.concat([head, ...images]);
}

/** 32 bits a pixel from the bottom row up, then the mask of one bit a pixel, which the opacity makes needless. */
function bitmapOf({ px, rgba }: Drawn): Buffer {
  const info = Buffer.alloc(40);
  info.writeUInt32LE(40, 0);
  info.writeInt32LE(px, 4);
  // Picture and mask count together.
  info.writeInt32LE(2 * px, 8);
  info.writeUInt16LE(1, 12);
  info.writeUInt16LE(32, 14);
  const rows = Array.from({ length: px }, (_, row) => {
    const start = (px - 1 - row) * px * 4;
    const bytes = Buffer.from(rgba.subarray(start, start + px * 4));
    // BGRA instead of RGBA.
    for (let at = 0; at < bytes.length; at += 4) {
      const red = bytes.readUInt8(at);
      bytes.writeUInt8(bytes.readUInt8(at + 2), at);
      bytes.writeUInt8(red, at + 2);
    }
    return bytes;
  });
  const maskRowBytes = Math.ceil(px / 32) * 4;
  return Buffer.concat([info, ...rows, Buffer.alloc(maskRowBytes * px)]);
}

/** Kind of picture in a Mac's icon, by its size in pixels; some sizes serve two (32, and 16 on a finer screen). */
const icnsKinds: readonly { px: number; kind: string }[] = [
  { px: 32, kind: 'ic11' },
  { px: 64, kind: 'ic12' },
  { px: 128, kind: 'ic07' },
  { px: 256, kind: 'ic08' },
  { px: 256, kind: 'ic13' },
  { px: 512, kind: 'ic09' },
  { px: 512, kind: 'ic14' },
  { px: 1024, kind: 'ic10' },
];

/** Sizes that a Mac's icon is made of, in pixels. */
export const icnsSizes: readonly number[] = [...new Set(icnsKinds.map(({ px }) => px))];

/** A Mac's icon (`.icns`): PNGs one after another, each after its kind and length. */
export function icnsOf(drawings: readonly Drawn[]): Buffer {
  const pieces = icnsKinds.flatMap(({ px, kind }) =>
    drawings.filter((drawn) => drawn.px === px).map(({ png }) => chunk(kind, png)),
  );
  return chunk('icns', Buffer.concat(pieces));
}

function chunk(kind: string, bytes: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(bytes.length + 8, 4);
  return Buffer.concat([head, bytes]);
}
