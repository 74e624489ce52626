import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeFrom } from '../pictures/icons.ts';

const folder = resolve(import.meta.dirname, '../../resources/icons');
const pngMark = '\x89PNG\r\n\x1a\n';

/** Width and height of a PNG, in pixels. */
const pngSize = (bytes: Buffer) => {
  expect(bytes.toString('latin1', 0, 8)).toBe(pngMark);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe.each(['app', 'document'])('the icon of %s', (name) => {
  it('was made from the drawing as it is now', () => {
    const said = JSON.parse(readFileSync(join(folder, 'made-from.json'), 'utf8'));
    // `npm run pictures -- icons` makes them anew.
    expect(said).toEqual(madeFrom());
  });

  it('has every size that Linux looks for', () => {
    for (const px of [16, 24, 32, 48, 64, 128, 256, 512]) {
      expect(pngSize(readFileSync(join(folder, name, `${px}x${px}.png`)))).toEqual([px, px]);
    }
  });

  it('is one Windows can read: a directory of pictures, each whole and of its size', () => {
    const bytes = readFileSync(join(folder, `${name}.ico`));
    expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
    const sizes = Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => {
      const at = 6 + 16 * index;
      const px = bytes.readUInt8(at) || 256;
      const start = bytes.readUInt32LE(at + 12);
      const picture = bytes.subarray(start, start + bytes.readUInt32LE(at + 8));
      expect(picture.length).toBe(bytes.readUInt32LE(at + 8));
      if (px === 256) expect(pngSize(picture)).toEqual([256, 256]);
      else {
        expect([picture.readUInt32LE(0), picture.readInt32LE(4), picture.readInt32LE(8)]).toEqual([
          40,
          px,
          2 * px,
        ]);
        // Head, colours, and a mask whose rows are whole words.
        expect(picture.length).toBe(40 + px * px * 4 + Math.ceil(px / 32) * 4 * px);
      }
      return px;
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 256]);
  });

  it('is one a Mac can read, up to its largest size', () => {
    const bytes = readFileSync(join(folder, `${name}.icns`));
    expect([bytes.toString('latin1', 0, 4), bytes.readUInt32BE(4)]).toEqual(['icns', bytes.length]);
    const found: [string, number | undefined][] = [];
    for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
      const picture = bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4));
      found.push([bytes.toString('latin1', at, at + 4), pngSize(picture)[0]]);
    }
    expect(Object.fromEntries(found)).toMatchObject({
      ic07: 128,
      ic08: 256,
      ic09: 512,
      ic10: 1024,
      ic11: 32,
    });
  });
});
