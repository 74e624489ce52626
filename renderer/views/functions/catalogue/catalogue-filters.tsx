import Box from '@mui/material/Box';
import type { CatalogueFilter } from '#app/catalogue/search.ts';
import { serviceGroups, zoneKinds } from '#app/plan/service.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useText } from '#renderer/state/text.ts';
import { lowWindow } from '#renderer/theme/small-window.ts';

interface CatalogueFiltersProps {
  filter: CatalogueFilter;
  onChange(filter: CatalogueFilter): void;
}

const levels = ['0', '1', '2', '3'] as const;
const statuses = ['no', 'advice', 'moved', 'check'] as const;
const groups = serviceGroups.filter((group) => group !== 'other');

/** Group, zone, privacy, authority and Udbetaling Danmark; all of it until something is chosen. */
export function CatalogueFilters({ filter, onChange }: CatalogueFiltersProps) {
  const { t } = useText();
  const all = 'all' as const;
  const authority =
    filter.authorityTask === undefined ? all : filter.authorityTask ? ('yes' as const) : ('no' as const);
  const level = filter.privacyLevels?.[0];
  const { authorityTask: _, ...others } = filter;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
        gap: 2,
        my: 2,
        [lowWindow]: { gridTemplateColumns: 'repeat(auto-fit, minmax(96px, 1fr))', alignItems: 'end', my: 1 },
      }}
    >
      <SelectField
        label={t('functions.filter.group')}
        value={filter.serviceGroups?.[0] ?? all}
        options={[
          { value: all, label: t('functions.filter.allGroups') },
          ...groups.map((value) => ({ value, label: t(`serviceGroup.${value}`) })),
        ]}
        onChange={(group) => onChange({ ...filter, serviceGroups: group === all ? [] : [group] })}
      />
      <SelectField
        label={t('functions.zone')}
        value={filter.zones?.[0] ?? all}
        options={[
          { value: all, label: t('functions.filter.allZones') },
          ...zoneKinds.map((value) => ({ value, label: t(`zone.${value}`) })),
        ]}
        onChange={(zone) => onChange({ ...filter, zones: zone === all ? [] : [zone] })}
      />
      <SelectField
        label={t('functions.privacy')}
        value={levels[level ?? -1] ?? all}
        options={[
          { value: all, label: t('catalogueView.any') },
          ...levels.map((value) => ({ value, label: t(`house.privacyLong.${value}`) })),
        ]}
        onChange={(next) => onChange({ ...filter, privacyLevels: next === all ? [] : [Number(next)] })}
      />
      <SelectField
        label={t('services.authorityTask')}
        value={authority}
        options={[
          { value: all, label: t('catalogueView.any') },
          { value: 'yes', label: t('catalogueView.yes') },
          { value: 'no', label: t('catalogueView.no') },
        ]}
        onChange={(next) => onChange(next === all ? others : { ...filter, authorityTask: next === 'yes' })}
      />
      <SelectField
        label={t('services.udbetalingDanmark')}
        value={filter.udbetalingDanmark?.[0] ?? all}
        options={[
          { value: all, label: t('catalogueView.any') },
          ...statuses.map((value) => ({ value, label: t(`udk.${value}`) })),
        ]}
        onChange={(next) => onChange({ ...filter, udbetalingDanmark: next === all ? [] : [next] })}
      />
    </Box>
  );
}
