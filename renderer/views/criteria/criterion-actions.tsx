import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { Criterion } from '#app/plan/criterion.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useText } from '../../state/text.ts';
import type { Direction } from './tree-edits.ts';
import { useTreeEdits } from './use-tree-edits.ts';

const moves: readonly { direction: Direction; icon: IconName; key: string }[] = [
  { direction: 'up', icon: 'up', key: 'Alt ↑' },
  { direction: 'down', icon: 'down', key: 'Alt ↓' },
  { direction: 'in', icon: 'inward', key: 'Alt →' },
  { direction: 'out', icon: 'outward', key: 'Alt ←' },
];

/** Moving and deleting; deleting asks no question, as it can be undone. */
export function CriterionActions({ criterion }: { criterion: Criterion }) {
  const { t } = useText();
  const { canMove, move, remove } = useTreeEdits();
  return (
    <Box role="toolbar" aria-label={t('criteria.toolbar')} sx={{ display: 'flex', ml: -1.5, mt: -2 }}>
      {moves.map(({ direction, icon, key }) => (
        <ToolButton
          key={direction}
          icon={icon}
          label={t(`criteria.move.${direction}`)}
          shortcut={key}
          isAvailable={canMove(criterion.id, direction)}
          perform={() => void move(criterion.id, direction)}
        />
      ))}
      <ToolButton
        icon="trash"
        label={t('criteria.remove')}
        shortcut="Delete"
        isAvailable
        perform={() => void remove(criterion, null)}
      />
    </Box>
  );
}

interface ToolButtonProps {
  icon: IconName;
  label: string;
  shortcut: string;
  isAvailable: boolean;
  perform: () => void;
}

function ToolButton({ icon, label, shortcut, isAvailable, perform }: ToolButtonProps) {
  return (
    <Tooltip title={`${label} (${shortcut})`}>
      <IconButton
        aria-label={label}
        aria-disabled={!isAvailable}
        onClick={isAvailable ? perform : undefined}
        sx={isAvailable ? {} : { color: 'text.disabled', cursor: 'default' }}
      >
        <Icon name={icon} />
      </IconButton>
    </Tooltip>
  );
}
