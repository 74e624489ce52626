import Autocomplete from '@mui/material/Autocomplete';
import MuiTextField from '@mui/material/TextField';
import { useText } from '#renderer/state/text.ts';

export interface LinkOption {
  id: string;
  label: string;
  group: string;
}

interface LinkChoiceProps {
  label: string;
  placeholder: string;
  hint?: string;
  /** In the order of their groups. */
  options: readonly LinkOption[];
  chosenIds: ReadonlySet<string>;
  onAdd(id: string): void;
  onRemove(id: string): void;
  /** What is chosen stands in a table beside the field, where it can be taken away: the field shows only itself. */
  hidesChosen?: boolean;
}

/** Several of many, found by typing: what is chosen stands as words that can be taken away again. */
export function LinkChoice(props: LinkChoiceProps) {
  const { label, placeholder, hint, options, chosenIds, onAdd, onRemove, hidesChosen = false } = props;
  const { t } = useText();
  const chosen = options.filter(({ id }) => chosenIds.has(id));
  return (
    <Autocomplete
      multiple
      size="small"
      disableClearable
      disableCloseOnSelect
      filterSelectedOptions
      options={options}
      value={chosen}
      getOptionKey={({ id }) => id}
      getOptionLabel={(option) => option.label}
      groupBy={({ group }) => group}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      noOptionsText={t('functions.links.nothing')}
      openText={t('functions.links.open')}
      closeText={t('functions.links.close')}
      {...(hidesChosen ? { renderValue: () => null } : {})}
      onChange={(event, _next, reason, detail) => {
        if (!detail) return;
        // Backspace in the empty field must not take away what isn't seen in it.
        if (hidesChosen && reason === 'removeOption' && event.type === 'keydown') return;
        if (reason === 'selectOption') onAdd(detail.option.id);
        if (reason === 'removeOption') onRemove(detail.option.id);
      }}
      slotProps={{ chip: { sx: { height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal' } } } }}
      renderInput={(params) => (
        <MuiTextField
          {...params}
          label={label}
          helperText={hint}
          placeholder={chosen.length === 0 || hidesChosen ? placeholder : ''}
        />
      )}
    />
  );
}
