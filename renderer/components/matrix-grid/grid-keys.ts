import type { Move } from './grid-position.ts';

/** What a key means in a grid that is not being written in. */
export type GridIntent =
  | { kind: 'move'; move: Move; extend: boolean }
  /** `text`: what the editor opens with; `null` keeps the value that is there. */
  | { kind: 'edit'; text: string | null }
  | { kind: 'clear' }
  | { kind: 'select-all' | 'select-row' | 'select-column' }
  /** The first row of the block into the others. */
  | { kind: 'fill-down' }
  /** Lets the next Tab leave the grid, so that a keyboard is never caught in it. */
  | { kind: 'release' };

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing?: boolean;
}

const plainMoves: { [key: string]: Move } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const controlMoves: { [key: string]: Move } = {
  ArrowUp: 'column-start',
  ArrowDown: 'column-end',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
  Home: 'first',
  End: 'last',
};

/** The spreadsheet's keys. `null`: not for the grid (shortcuts of the program and the browser). */
export function intentOf(event: Key): GridIntent | null {
  const { key, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey || event.isComposing) return null;
  if (control && key.toLowerCase() === 'a') return { kind: 'select-all' };
  if (control && key.toLowerCase() === 'd') return { kind: 'fill-down' };
  if (key === ' ' && control !== shiftKey) return { kind: control ? 'select-column' : 'select-row' };
  const move = control ? controlMoves[key] : plainMoves[key];
  if (move) return { kind: 'move', move, extend: shiftKey };
  if (control) return null;
  switch (key) {
    case 'Tab':
      return { kind: 'move', move: shiftKey ? 'previous' : 'next', extend: false };
    case 'Enter':
    case 'F2':
      return { kind: 'edit', text: null };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'release' };
  }
  // One character, whatever the alphabet: named keys are longer.
  return [...key].length === 1 && key !== ' ' ? { kind: 'edit', text: key } : null;
}

/** Whether a key is pressed as it is: one that a cell may take as a value. */
export function isPlain({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }: Key): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return false;
  return !shiftKey || (key !== ' ' && key !== 'Enter');
}

const arrowMoves: { [key: string]: Move } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * What a key does to the cell that is being written in; `null` leaves it to the text field.
 *
 * @param replaces the value is being replaced by typing: then the arrows go on to the next cell, as they do in
 *   a spreadsheet; otherwise they move in the text
 */
export function editorMove(event: Key, replaces: boolean): { move: Move | null; cancel: boolean } | null {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'Enter':
      return { move: event.shiftKey ? 'up' : 'down', cancel: false };
    case 'Tab':
      return { move: event.shiftKey ? 'previous' : 'next', cancel: false };
    case 'Escape':
      return { move: null, cancel: true };
  }
  const move = replaces && !event.shiftKey ? arrowMoves[event.key] : undefined;
  return move ? { move, cancel: false } : null;
}
