import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import useAutocomplete, { createFilterOptions } from '@mui/material/useAutocomplete';
import { useEffect, useMemo, useRef } from 'react';
import { useActionContext } from '../actions/action-context.tsx';
import { Icon } from '../components/icon.tsx';
import { useText } from '../state/text.ts';
import { type PaletteEntry, paletteEntries } from './palette-entries.ts';

const maxShown = 12;

/** Find anything by a few letters: a thing to do, a screen, a scenario, a criterion. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{ paper: { sx: { mt: 16 }, 'aria-label': t('app.search') } }}
    >
      <PaletteSearch onClose={onClose} />
    </Dialog>
  );
}

/** Apart from the dialog, which draws its content one turn later: the list looks for its field when it begins. */
function PaletteSearch({ onClose }: { onClose: () => void }) {
  const context = useActionContext();
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const options = useMemo(() => paletteEntries(context), [context]);
  const filterOptions = useMemo(
    () => createFilterOptions<PaletteEntry>({ limit: maxShown, ignoreAccents: false }),
    [],
  );
  const list = useAutocomplete({
    options,
    filterOptions,
    getOptionLabel: (entry) => entry.label,
    getOptionKey: (entry) => entry.id,
    open: true,
    autoHighlight: true,
    value: null,
    onChange: (_event, entry) => {
      onClose();
      entry?.perform();
    },
  });
  const shown = list.groupedOptions as PaletteEntry[];
  return (
    <Box {...list.getRootProps()}>
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 4, borderBottom: 1, borderColor: 'divider' }}
      >
        <Icon name="search" />
        <InputBase
          fullWidth
          inputRef={field}
          placeholder={t('app.search.placeholder')}
          sx={{ height: 48, typography: 'subtitle1' }}
          inputProps={{ ...list.getInputProps(), 'aria-label': t('app.search') }}
          // The list would take Escape for closing itself, and it is always open.
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        />
      </Box>
      <Box
        component="ul"
        {...list.getListboxProps()}
        aria-label={t('app.search.results')}
        sx={{ listStyle: 'none', m: 0, px: 0, py: 1, maxHeight: 440, overflow: 'auto' }}
      >
        {shown.map((entry, index) => {
          const { key, ...props } = list.getOptionProps({ option: entry, index });
          return <PaletteRow key={entry.id} entry={entry} optionProps={props} />;
        })}
      </Box>
      {shown.length === 0 && (
        <Typography sx={{ px: 4, py: 3, color: 'text.secondary' }}>{t('app.search.nothing')}</Typography>
      )}
    </Box>
  );
}

interface PaletteRowProps {
  entry: PaletteEntry;
  optionProps: React.HTMLAttributes<HTMLLIElement>;
}

function PaletteRow({ entry, optionProps }: PaletteRowProps) {
  return (
    <Box
      component="li"
      {...optionProps}
      sx={{
        display: 'flex',
        gap: 4,
        px: 4,
        py: 1.5,
        cursor: 'pointer',
        '&.Mui-focused': { bgcolor: 'action.selected' },
      }}
    >
      <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
        {entry.label}
      </Box>
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary', flexShrink: 0 }}>
        {entry.note}
      </Typography>
    </Box>
  );
}
