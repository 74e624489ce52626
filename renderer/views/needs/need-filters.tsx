import Box from '@mui/material/Box';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { SelectField } from '../../components/form/select-field.tsx';
import { useText } from '../../state/text.ts';
import { chooseNeeds, useNeedChoice } from './need-choice.ts';
import { needFilters, needSorts } from './need-order.ts';

interface NeedFiltersProps {
  /** Needs that match, of so many. */
  shown: number;
  count: number;
}

/** Which needs are shown, and in what order. */
export function NeedFilters({ shown, count }: NeedFiltersProps) {
  const { t } = useText();
  const { sort, filter, search } = useNeedChoice();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'end', mb: 3 }}>
      <Box sx={{ width: 168 }}>
        <SelectField
          label={t('needs.sort')}
          value={sort}
          options={needSorts.map((value) => ({ value, label: t(`needs.sort.${value}`) }))}
          onChange={(value) => chooseNeeds({ sort: value })}
        />
      </Box>
      <Box sx={{ width: 148 }}>
        <SelectField
          label={t('needs.filter')}
          value={filter}
          options={needFilters.map((value) => ({ value, label: t(`needs.filter.${value}`) }))}
          onChange={(value) => chooseNeeds({ filter: value })}
        />
      </Box>
      <Box sx={{ flex: '1 1 120px', maxWidth: 220 }}>
        <MuiTextField
          label={t('needs.search')}
          value={search}
          onChange={(event) => chooseNeeds({ search: event.target.value })}
        />
      </Box>
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary', pb: 1.5 }}>
        {t('needs.count', { shown, count })}
      </Typography>
    </Box>
  );
}
