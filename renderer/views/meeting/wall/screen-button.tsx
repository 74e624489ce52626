import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { Result } from '#app/plan/result.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import {
  openProjectorWindow,
  projectorAddress,
  useIsProjectorOpen,
} from '#renderer/state/projector-window.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { setWall } from './wall-state.ts';

/** A window that hasn't come by then was blocked by the browser. */
const patienceMs = 3000;

/** Opens the projector's own window. A browser that blocks it doesn't tell: then the address can be opened by hand. */
export function ScreenButton() {
  const session = useSession();
  const { t } = useText();
  const isOpen = useIsProjectorOpen();
  const [isAsked, setAsked] = useState(false);
  const [isLate, setLate] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!isAsked || isOpen) return;
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isAsked, isOpen]);
  const isMissing = isLate && !isOpen;

  const taken = <Value,>(result: Result<Value>): Value | null => {
    if (result.ok) return result.value;
    notifyRefusal(result.error);
    return null;
  };
  const open = async () => {
    setWall({ isShown: true });
    setLate(false);
    setAddress(null);
    setAsked(true);
    taken(await openProjectorWindow(session));
  };
  return (
    <Box sx={{ maxWidth: 220 }}>
      <Button sx={{ ml: -2 }} onClick={() => void open()}>
        {t(isOpen ? 'meeting.wall.again' : 'meeting.wall.open')}
      </Button>
      {isMissing && address === null && (
        <>
          <Typography variant="body2" role="status">
            {t('meeting.wall.blocked')}
          </Typography>
          <Button sx={{ ml: -2 }} onClick={async () => setAddress(taken(await projectorAddress(session)))}>
            {t('meeting.wall.address')}
          </Button>
        </>
      )}
      {isMissing && address !== null && (
        <Typography variant="body2" role="status" sx={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
          {address}
        </Typography>
      )}
    </Box>
  );
}
