import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { Icon } from '../components/icon.tsx';
import { useText } from '../state/text.ts';

/** Light or dark, whichever is not shown now; following the machine is in the palette. */
export function SchemeButton() {
  const { t } = useText();
  const { mode, systemMode, setMode } = useColorScheme();
  const shown = mode === 'system' ? systemMode : mode;
  const other = shown === 'dark' ? 'light' : 'dark';
  const label = t(`app.scheme.${other}`);
  return (
    <Tooltip title={label}>
      <IconButton onClick={() => setMode(other)} aria-label={label}>
        <Icon name={other} />
      </IconButton>
    </Tooltip>
  );
}
