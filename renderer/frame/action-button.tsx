import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { type Action, shortcutText } from '../actions/action.ts';
import { useActionContext } from '../actions/action-context.tsx';
import { Icon } from '../components/icon.tsx';

/** An action as a small button: its drawing with the words as label and tooltip, or just its words. */
export function ActionButton({ action }: { action: Action }) {
  const context = useActionContext();
  const label = action.label(context);
  const isAvailable = action.isAvailable(context);
  const perform = () => void action.perform(context);
  if (!action.icon) return <Button onClick={perform}>{label}</Button>;
  const [shortcut] = action.keys ?? [];
  const tip = shortcut ? `${label} (${shortcutText(shortcut)})` : label;
  // Not `disabled`: one may ask with the mouse or Tab what there would be to undo.
  return (
    <Tooltip title={tip}>
      <IconButton
        onClick={isAvailable ? perform : undefined}
        aria-label={label}
        aria-disabled={!isAvailable}
        sx={isAvailable ? {} : { color: 'text.disabled', cursor: 'default' }}
      >
        <Icon name={action.icon} />
      </IconButton>
    </Tooltip>
  );
}
