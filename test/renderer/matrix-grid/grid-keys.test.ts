import { describe, expect, it } from 'vitest';
import { editorMove, intentOf, isPlain } from '#renderer/components/matrix-grid/grid-keys.ts';

const key = (name: string, held: { shift?: boolean; control?: boolean; alt?: boolean } = {}) => ({
  key: name,
  shiftKey: held.shift ?? false,
  ctrlKey: held.control ?? false,
  metaKey: false,
  altKey: held.alt ?? false,
});

describe('keys in a grid', () => {
  it.each([
    ['ArrowDown', {}, 'down', false],
    ['ArrowRight', { shift: true }, 'right', true],
    ['Home', {}, 'row-start', false],
    ['Home', { control: true }, 'first', false],
    ['End', { control: true, shift: true }, 'last', true],
    ['PageDown', {}, 'page-down', false],
    ['Tab', {}, 'next', false],
    ['Tab', { shift: true }, 'previous', false],
  ] as const)('%s %o moves %s', (name, held, move, extend) => {
    expect(intentOf(key(name, held))).toEqual({ kind: 'move', move, extend });
  });

  it('replaces the value by what is typed, and keeps it on Enter and F2', () => {
    for (const typed of ['4', '?', '-', 'å'])
      expect(intentOf(key(typed))).toEqual({ kind: 'edit', text: typed });
    expect(intentOf(key('F2'))).toEqual({ kind: 'edit', text: null });
    expect(intentOf(key('Enter'))).toEqual({ kind: 'edit', text: null });
  });

  it('selects rows and columns, and fills down', () => {
    expect(intentOf(key(' ', { shift: true }))).toEqual({ kind: 'select-row' });
    expect(intentOf(key(' ', { control: true }))).toEqual({ kind: 'select-column' });
    expect(intentOf(key('a', { control: true }))).toEqual({ kind: 'select-all' });
    expect(intentOf(key('d', { control: true }))).toEqual({ kind: 'fill-down' });
    expect(intentOf(key(' '))).toBeNull();
  });

  it('offers a cell only keys that are pressed as they are', () => {
    expect(isPlain(key('m'))).toBe(true);
    expect(isPlain(key('M', { shift: true }))).toBe(true);
    expect(isPlain(key(' '))).toBe(true);
    expect(isPlain(key(' ', { shift: true }))).toBe(false);
    expect(isPlain(key('m', { control: true }))).toBe(false);
    expect(isPlain({ ...key('m'), isComposing: true })).toBe(false);
  });

  it('leaves the shortcuts of the program alone', () => {
    for (const shortcut of [
      key('z', { control: true }),
      key('k', { control: true }),
      key('c', { control: true }),
      key('F5'),
      key('ArrowLeft', { alt: true }),
    ]) {
      expect(intentOf(shortcut)).toBeNull();
    }
  });

  it('ends writing with Enter, Tab and Escape', () => {
    expect(editorMove(key('Enter'), false)).toEqual({ move: 'down', cancel: false });
    expect(editorMove(key('Tab', { shift: true }), false)).toEqual({ move: 'previous', cancel: false });
    expect(editorMove(key('Escape'), true)).toEqual({ move: null, cancel: true });
    expect(editorMove({ ...key('Enter'), isComposing: true }, true)).toBeNull();
  });

  it('lets the arrows go on only while a value is being replaced', () => {
    expect(editorMove(key('ArrowRight'), true)).toEqual({ move: 'right', cancel: false });
    expect(editorMove(key('ArrowRight'), false)).toBeNull();
    expect(editorMove(key('4'), true)).toBeNull();
  });
});
