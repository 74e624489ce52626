import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { Bridge } from '#app/contract/bridge.ts';
import type { Projection } from '#app/meeting/projection.ts';
import type { Connection } from '../bridge/connection.ts';
import { useText } from '../state/text.ts';
import { leastTextPx } from './use-room.ts';
import { Wall } from './wall.tsx';

interface WallWindowProps {
  bridge: Bridge;
  connection: Connection;
}

/** The projector's window: what main says is on the wall, all over it. */
export function WallWindow({ bridge, connection }: WallWindowProps) {
  const { t, language } = useText();
  const projection = useProjection(bridge);
  const [problem, setProblem] = useState(connection.problem);
  useEffect(() => connection.watch(setProblem), [connection]);
  const spoken = projection?.language ?? language;
  useEffect(() => {
    document.documentElement.lang = spoken;
    document.title = projection?.meetingName || t('wall.title');
  }, [spoken, projection?.meetingName, t]);
  return (
    <Box sx={{ position: 'fixed', inset: 0 }}>
      {/* What was shown before the line broke is no longer what the facilitator shows. */}
      {projection && !problem ? (
        <Wall projection={projection} />
      ) : (
        <Box
          component="main"
          sx={{
            height: '100%',
            display: 'grid',
            placeContent: 'center',
            p: 6,
            fontSize: leastTextPx,
            lineHeight: 1.3,
          }}
        >
          {t(problem ? 'wall.ended' : 'wall.waiting')}
        </Box>
      )}
    </Box>
  );
}

function useProjection(bridge: Bridge): Projection | null {
  const [projection, setProjection] = useState<Projection | null>(null);
  useEffect(() => {
    let isTold = false;
    const end = bridge.on('projector.changed', (told) => {
      isTold = true;
      setProjection(told);
    });
    void bridge.call('projector.current', {}).then((current) => {
      // An answer that was overtaken says what was on the wall before.
      if (current.ok && !isTold) setProjection(current.value);
    });
    return () => {
      isTold = true;
      end();
    };
  }, [bridge]);
  return projection;
}
