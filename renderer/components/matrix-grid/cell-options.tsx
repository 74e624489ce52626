import Popper from '@mui/material/Popper';
import { OptionList } from './matrix-grid-styles.ts';

interface CellOptionsProps {
  id: string;
  label: string;
  anchor: HTMLElement | null;
  options: readonly string[];
  /** −1 for none. */
  chosen: number;
  onTake(text: string): void;
}

/** The list under a cell that is being written in. The focus stays in the cell's field. */
export function CellOptions({ id, label, anchor, options, chosen, onTake }: CellOptionsProps) {
  return (
    <Popper
      open={options.length > 0 && anchor !== null}
      anchorEl={anchor}
      placement="bottom-start"
      // Above the names of the panel's fields, which lie above theirs.
      sx={{ zIndex: 'modal' }}
    >
      <OptionList id={id} role="listbox" aria-label={label}>
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as it has the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus, and says which option is meant
          <div
            key={option}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === chosen}
            // A press must not take the focus from the field before the click takes the option.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(option)}
          >
            {option}
          </div>
        ))}
      </OptionList>
    </Popper>
  );
}
