import Popper from '@mui/material/Popper';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
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
}

/** The field in the cell that is being written in. */
export function CellEditor({ editing, label, refusal, commit, cancel, onAbandon }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [touched, setTouched] = useState(false);
  /** Leaving the cell takes the field away, and that must not count as leaving it with the mouse. */
  const isDone = useRef(false);
  const refused = refusal !== null && !touched;

  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    setAnchor(input);
    input.focus({ preventScroll: true });
    if (editing.replaces) input.setSelectionRange(input.value.length, input.value.length);
    else input.select();
  }, [editing.replaces]);

  const take = (move: Move | null) => {
    setTouched(false);
    isDone.current = commit(field.current?.value ?? '', move);
    return isDone.current;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const step = editorMove(event.nativeEvent, editing.replaces);
    if (!step) return;
    event.preventDefault();
    if (step.cancel) {
      isDone.current = true;
      cancel();
    } else take(step.move);
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
        onChange={() => setTouched(true)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <Popper open={refused} anchorEl={anchor} placement="bottom-end">
        <RefusalNote role="alert">{refusal}</RefusalNote>
      </Popper>
    </>
  );
}
