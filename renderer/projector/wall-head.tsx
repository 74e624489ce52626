import Box from '@mui/material/Box';
import { useWall } from './wall-context.tsx';
import { WallTimer } from './wall-timer.tsx';

/** One line: where the meeting is, and how much time is left. */
export function WallHead() {
  const { projection, text } = useWall();
  const { item, endsAt, meetingName, planTitle, scene } = projection;
  if (scene.kind === 'blank') return null;
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'baseline',
        justifyContent: 'space-between',
        gap: '1em',
        pb: '0.3em',
        borderBottom: 1,
        borderColor: 'strongLine',
        whiteSpace: 'nowrap',
      }}
    >
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 }}>
        {item ? (
          <>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {text.t('wall.item', { number: item.number, count: item.count })}
            </Box>{' '}
            <Box component="span" sx={{ fontWeight: 600, ml: '0.4em' }}>
              {item.name}
            </Box>
          </>
        ) : (
          meetingName || planTitle
        )}
      </Box>
      {endsAt === null ? null : <WallTimer endsAt={endsAt} />}
    </Box>
  );
}
