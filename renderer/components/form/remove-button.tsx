import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Icon } from '#renderer/components/icon.tsx';
import { useText } from '#renderer/state/text.ts';

interface RemoveButtonProps {
  /** What goes. */
  name: string;
  onRemove(): void;
}

/** Takes a row away; undo brings it back. */
export function RemoveButton({ name, onRemove }: RemoveButtonProps) {
  const { t } = useText();
  const label = t('staffing.remove', { name });
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onRemove} sx={{ color: 'text.secondary' }}>
        <Icon name="trash" />
      </IconButton>
    </Tooltip>
  );
}
