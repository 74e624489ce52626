import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiTextField from '@mui/material/TextField';
import { serviceGroups, zoneKinds } from '#app/plan/service.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { Tick } from '#renderer/components/form/tick.tsx';
import { useComparedWith } from '#renderer/state/selection.ts';
import { useText } from '#renderer/state/text.ts';
import { changeFilter, type HouseMatrix, showAll, useHouseChoice } from './house-choice.ts';
import { noFilter } from './house-filter.ts';

/** What of a matrix is shown. */
export function HouseFilterBar({ matrix }: { matrix: HouseMatrix }) {
  const { t } = useText();
  const filter = useHouseChoice((choice) => choice.filter);
  const compared = useComparedWith();
  const isFiltered = Object.entries(noFilter).some(
    ([key, value]) => filter[key as keyof typeof filter] !== value,
  );
  const zones = [...zoneKinds, ...(matrix === 'functions' ? (['none'] as const) : [])];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'center', mb: 3 }}>
      <MuiTextField
        value={filter.text}
        placeholder={t(`${matrix}.filter.text`)}
        onChange={(event) => changeFilter({ text: event.target.value })}
        slotProps={{ htmlInput: { 'aria-label': t(`${matrix}.filter.text`), maxLength: 100 } }}
        sx={{ flex: '1 1 160px', maxWidth: 280, width: 'auto' }}
      />
      {matrix === 'services' ? (
        <Box sx={{ width: 180 }}>
          <SelectField
            label={t('functions.filter.group')}
            hideLabel
            value={filter.group ?? 'all'}
            options={[
              { value: 'all', label: t('functions.filter.allGroups') },
              ...serviceGroups.map((group) => ({ value: group, label: t(`serviceGroup.${group}`) })),
            ]}
            onChange={(group) => changeFilter({ group: group === 'all' ? null : group })}
          />
        </Box>
      ) : null}
      <Box sx={{ width: 190 }}>
        <SelectField
          label={t('functions.filter.zone')}
          hideLabel
          value={filter.zone ?? 'all'}
          options={[
            { value: 'all', label: t('functions.filter.allZones') },
            ...zones.map((zone) => ({ value: zone, label: t(`zone.${zone}`) })),
          ]}
          onChange={(zone) => changeFilter({ zone: zone === 'all' ? null : zone })}
        />
      </Box>
      {compared ? (
        <Tick
          label={t('functions.filter.differences', { scenario: compared.shortName })}
          checked={filter.onlyDifferences}
          onChange={(onlyDifferences) => changeFilter({ onlyDifferences })}
        />
      ) : null}
      <Tick
        label={t(`${matrix}.filter.loose`)}
        checked={filter.onlyLoose}
        onChange={(onlyLoose) => changeFilter({ onlyLoose })}
      />
      {isFiltered ? <Button onClick={showAll}>{t('functions.filter.showAll')}</Button> : null}
    </Box>
  );
}
