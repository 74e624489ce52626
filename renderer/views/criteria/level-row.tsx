import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { TextKey } from '#app/i18n/texts.ts';
import type { Result } from '#app/plan/result.ts';
import { NumberField } from '../../components/form/number-field.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { useText } from '../../state/text.ts';
import type { EditedLevel } from './level-edits.ts';

export const levelColumns = {
  display: 'grid',
  gridTemplateColumns: '60px minmax(0, 1fr) 56px 28px',
  columnGap: 2,
  alignItems: 'start',
} as const;

interface LevelRowProps {
  level: EditedLevel;
  /** Worst and best have the values 0 and 1; others may be given one. */
  fixedValue: 0 | 1 | null;
  onChange: (changes: Partial<EditedLevel>) => Promise<Result<unknown>>;
  onRemove: () => void;
}

export function LevelRow({ level, fixedValue, onChange, onRemove }: LevelRowProps) {
  const { t, format } = useText();
  const score = format.number(level.score);
  const label = (field: TextKey) => t('criteria.levels.of', { field: t(field), score });
  const remove = t('criteria.levels.remove', { score });
  return (
    <Box sx={{ ...levelColumns, mb: 1 }}>
      <NumberField
        hideLabel
        label={label('criteria.levels.score')}
        value={level.score}
        required
        onCommit={(next) => (next === null ? undefined : onChange({ score: next }))}
      />
      <TextField
        hideLabel
        wrap
        label={label('criteria.levels.label')}
        value={level.label}
        onCommit={(next) => onChange({ label: next })}
      />
      {fixedValue === null ? (
        <NumberField
          hideLabel
          label={label('criteria.levels.value')}
          value={level.value === null ? null : Math.round(level.value * 1e4) / 100}
          min={0}
          max={100}
          onCommit={(next) => onChange({ value: next === null ? null : next / 100 })}
        />
      ) : (
        <Typography sx={{ textAlign: 'right', pr: 2, py: 1.5, fontVariantNumeric: 'tabular-nums' }}>
          {fixedValue * 100}
        </Typography>
      )}
      <Tooltip title={remove}>
        <IconButton aria-label={remove} onClick={onRemove} sx={{ width: 28, color: 'text.secondary' }}>
          <Icon name="trash" size={16} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
