import { describe, expect, it } from 'vitest';
import { startFile } from '#main/shell/start-file.ts';

const packed = { isPackaged: true };
const unpacked = { isPackaged: false };

describe('the document that the program was started with', () => {
  it.each([
    ['none', [], packed, null],
    ['relative', ['nordby.borgerhus'], packed, '/home/kim/nordby.borgerhus'],
    ['absolute', ['/planer/nordby.borgerhus'], packed, '/planer/nordby.borgerhus'],
    ['with a space and an å', ['/planer/Å rum.borgerhus'], packed, '/planer/Å rum.borgerhus'],
    ['an address', ['file:///planer/%C3%85%20rum.borgerhus'], packed, '/planer/Å rum.borgerhus'],
    ['among switches', ['--no-sandbox', 'a.borgerhus', '--lang=da'], packed, '/home/kim/a.borgerhus'],
    ['the folder of the app alone', ['.'], unpacked, null],
    [
      'after the folder of the app',
      ['--inspect=0', '/work/app', 'a.borgerhus'],
      unpacked,
      '/home/kim/a.borgerhus',
    ],
    ['empty', [''], packed, null],
  ])('%s', (_what, args, mode, expected) => {
    expect(startFile(args, '/home/kim', mode)).toBe(expected);
  });
});
