import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { TextKey } from '#app/i18n/texts.ts';
import { type ChecklistItem, checklistItemSchema } from '#app/plan/process.ts';
import { SelectField } from '../../../components/form/select-field.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useCommand } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';

const statuses = checklistItemSchema.shape.status.options;
/** Fields that look like print until one points at them or writes in them. */
const quiet = {
  '& .MuiInputBase-root': { bgcolor: 'transparent', ml: -2 },
  '& .MuiOutlinedInput-notchedOutline': { borderColor: 'transparent' },
  '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'divider' },
  '& .MuiInputBase-root:focus-within': { bgcolor: 'background.paper' },
} as const;

/** A recommendation: its words and source, and beside them what became of it. */
export function ChecklistRow({ item }: { item: ChecklistItem }) {
  const run = useCommand();
  const { t } = useText();
  const { id, text } = item;
  const update = (changes: Partial<Omit<ChecklistItem, 'id'>>, refusal: 'caller' | 'notice' = 'caller') =>
    run({ type: 'checklistItem.update', input: { ids: [id], changes } }, { refusal });
  const begins = text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
  const label = (field: TextKey) => t('checklist.of', { field: t(field), text: begins });
  const line = (field: 'source' | 'responsibleRole', key: TextKey) => (
    <TextField
      hideLabel
      label={label(key)}
      placeholder={t(key)}
      value={item[field]}
      wrap
      onCommit={(value) => update({ [field]: value })}
    />
  );
  const isSettled = item.status === 'done' || item.status === 'irrelevant';

  return (
    <Box
      component="li"
      sx={{
        ...quiet,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 132px minmax(0, 240px) 36px',
        columnGap: 4,
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        '@container (max-width: 780px)': { gridTemplateColumns: 'minmax(0, 1fr) 132px 36px' },
      }}
    >
      <Box sx={{ '& .MuiInputBase-root': { color: isSettled ? 'text.secondary' : 'text.primary' } }}>
        <TextField
          hideLabel
          label={label('checklist.item')}
          value={text}
          required
          wrap
          maxLength={10_000}
          selectAll={text === t('checklist.new')}
          onCommit={(value) => update({ text: value })}
        />
        <Box sx={{ '&& .MuiInputBase-root': { typography: 'body2', color: 'text.secondary' } }}>
          {line('source', 'checklist.source')}
        </Box>
      </Box>
      <SelectField
        hideLabel
        label={label('checklist.status')}
        value={item.status}
        options={statuses.map((status) => ({ value: status, label: t(`checklist.status.${status}`) }))}
        onChange={(status) => void update({ status }, 'notice')}
      />
      <Box sx={{ '@container (max-width: 780px)': { gridRow: 2, gridColumn: 1 } }}>
        {line('responsibleRole', 'checklist.role')}
        <TextField
          hideLabel
          label={label('checklist.note')}
          placeholder={t('checklist.note')}
          value={item.note}
          wrap
          maxLength={10_000}
          onCommit={(note) => update({ note })}
        />
      </Box>
      <Tooltip title={t('checklist.remove', { text: begins })}>
        <IconButton
          aria-label={t('checklist.remove', { text: begins })}
          onClick={() => void run({ type: 'checklistItem.remove', input: { ids: [id] } })}
          sx={{ color: 'text.secondary', '@container (max-width: 780px)': { gridRow: 1, gridColumn: 3 } }}
        >
          <Icon name="trash" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
