import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { Icon } from '../components/icon.tsx';
import { useSession } from '../state/session-context.tsx';
import { changeSettings } from '../state/settings.ts';
import { useText } from '../state/text.ts';

/** Light or dark, whichever is not shown now; following the machine is among the settings. */
export function SchemeButton() {
  const { t } = useText();
  const session = useSession();
  const { mode, systemMode } = useColorScheme();
  const shown = mode === 'system' ? systemMode : mode;
  const other = shown === 'dark' ? 'light' : 'dark';
  const label = t(`app.scheme.${other}`);
  return (
    <Tooltip title={label}>
      <IconButton onClick={() => void changeSettings(session, { theme: other })} aria-label={label}>
        <Icon name={other} />
      </IconButton>
    </Tooltip>
  );
}
