import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { CatalogueEntry } from '#app/catalogue/catalogue.ts';
import { Tick } from '../../components/form/tick.tsx';
import { useText } from '../../state/text.ts';

interface TodayGroupProps {
  serviceGroup: CatalogueEntry['serviceGroup'] | 'other';
  entries: readonly CatalogueEntry[];
  chosen: ReadonlySet<string>;
  onChange(ids: readonly string[], on: boolean): void;
}

/** The services of one group to be ticked, one by one or all at once. */
export function TodayGroup({ serviceGroup, entries, chosen, onChange }: TodayGroupProps) {
  const { t, language } = useText();
  const count = entries.filter(({ id }) => chosen.has(id)).length;
  const title = t('firstRun.today.group', {
    name: t(`serviceGroup.${serviceGroup}`),
    count,
    all: entries.length,
  });
  const ids = entries.map(({ id }) => id);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0 }}>
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              sx={{ py: 1 }}
              checked={count === entries.length}
              indeterminate={count > 0 && count < entries.length}
              onChange={(_, on) => onChange(ids, on)}
            />
          }
          label={title}
          slotProps={{ typography: { sx: { fontWeight: 600 } } }}
        />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
          columnGap: 4,
          pl: 4,
        }}
      >
        {entries.map(({ id, name }) => (
          <Tick
            key={id}
            label={name[language]}
            checked={chosen.has(id)}
            onChange={(on) => onChange([id], on)}
          />
        ))}
      </Box>
    </Box>
  );
}
