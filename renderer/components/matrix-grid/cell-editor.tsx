import Popper from '@mui/material/Popper';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { CellOptions } from './cell-options.tsx';
import { editorMove } from './grid-keys.ts';
import type { Move } from './grid-position.ts';
import { RefusalNote } from './matrix-grid-styles.ts';
import type { Editing } from './use-grid.ts';

interface CellEditorProps {
  editing: Editing;
  /** What is written: the names of its row and column. */
  label: string;
  /** Why the text can't be taken, in words. */
  refusal: string | null;
  commit(text: string, move: Move | null): boolean;
  cancel(): void;
  /** The field was left with a text that can't be taken. */
  onAbandon(text: string): void;
  /** What may be written, by what has been written so far. */
  options: ((text: string) => readonly string[]) | undefined;
}

/** The field in the cell that is being written in. */
export function CellEditor(props: CellEditorProps) {
  const { editing, label, refusal, commit, cancel, onAbandon, options } = props;
  const field = useRef<HTMLInputElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [touched, setTouched] = useState(false);
  /** Leaving the cell takes the field away, and that must not count as leaving it with the mouse. */
  const isDone = useRef(false);
  const refused = refusal !== null && !touched;
  /** What the list is for: all of it until something is typed. */
  const [typed, setTyped] = useState(editing.replaces ? editing.text : '');
  /** The option the arrows have come to; −1 for none. */
  const [chosen, setChosen] = useState(-1);
  const listId = useId();
  const listed = (!refused && options?.(typed)) || [];

  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    setAnchor(input);
    input.focus({ preventScroll: true });
    if (editing.replaces) input.setSelectionRange(input.value.length, input.value.length);
    else input.select();
  }, [editing.replaces]);

  const take = (move: Move | null, text = field.current?.value ?? '') => {
    setTouched(false);
    isDone.current = commit(text, move);
    return isDone.current;
  };
  const step = (by: 1 | -1) => {
    // One place more than there are options: between the last and the first lies what was typed.
    const places = listed.length + 1;
    setChosen((at) => ((at + 1 + by + places) % places) - 1);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (listed.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const move = editorMove(event.nativeEvent, editing.replaces);
    if (!move) return;
    event.preventDefault();
    if (move.cancel) {
      isDone.current = true;
      cancel();
    } else take(move.move, listed[chosen]);
  };

  const onBlur = () => {
    if (isDone.current || take(null)) return;
    isDone.current = true;
    onAbandon(field.current?.value ?? '');
  };

  return (
    <>
      <input
        ref={field}
        defaultValue={editing.text}
        aria-label={label}
        aria-invalid={refused}
        autoComplete="off"
        spellCheck={false}
        {...(options
          ? {
              role: 'combobox',
              'aria-expanded': listed.length > 0,
              'aria-controls': listId,
              'aria-autocomplete': 'list' as const,
              'aria-activedescendant': chosen < 0 ? undefined : `${listId}-${chosen}`,
            }
          : {})}
        onChange={(event) => {
          setTouched(true);
          setTyped(event.target.value);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {options ? (
        <CellOptions
          id={listId}
          label={label}
          anchor={anchor}
          options={listed}
          chosen={chosen}
          onTake={(text) => take('down', text)}
        />
      ) : null}
      <Popper open={refused} anchorEl={anchor} placement="bottom-end">
        <RefusalNote role="alert">{refusal}</RefusalNote>
      </Popper>
    </>
  );
}
