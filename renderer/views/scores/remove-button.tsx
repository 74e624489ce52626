import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { Result } from '#app/plan/result.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { useText } from '#renderer/state/text.ts';

/** Deletes a named thing; "undo" brings it back, so it does not ask first. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove(): Promise<Result<unknown>> }) {
  const { t } = useText();
  const label = t('scores.people.remove', { name });
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={() => void onRemove()}>
        <Icon name="trash" />
      </IconButton>
    </Tooltip>
  );
}
