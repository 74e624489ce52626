import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import Tooltip from '@mui/material/Tooltip';
import { Icon } from '#renderer/components/icon.tsx';

/** The last cell of a row: takes the row away; undo brings it back. */
export function RemoveCell({ label, onRemove }: { label: string; onRemove(): void }) {
  return (
    <TableCell sx={{ '&&': { pr: 0 } }}>
      <Tooltip title={label}>
        <IconButton aria-label={label} onClick={onRemove} sx={{ color: 'text.secondary' }}>
          <Icon name="trash" />
        </IconButton>
      </Tooltip>
    </TableCell>
  );
}
