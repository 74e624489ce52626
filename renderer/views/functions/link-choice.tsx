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
  /** In the order of their groups. */
  options: readonly LinkOption[];
  chosenIds: ReadonlySet<string>;
  onAdd(id: string): void;
  onRemove(id: string): void;
}

/** Several of many, found by typing: what is chosen stands as words that can be taken away again. */
export function LinkChoice({ label, placeholder, options, chosenIds, onAdd, onRemove }: LinkChoiceProps) {
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
      onChange={(_event, _next, reason, detail) => {
        if (!detail) return;
        if (reason === 'selectOption') onAdd(detail.option.id);
        if (reason === 'removeOption') onRemove(detail.option.id);
      }}
      slotProps={{ chip: { sx: { height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal' } } } }}
      renderInput={(params) => (
        <MuiTextField {...params} label={label} placeholder={chosen.length === 0 ? placeholder : ''} />
      )}
    />
  );
}
