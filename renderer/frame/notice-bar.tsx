import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { Icon } from '../components/icon.tsx';
import { dismissNotice, type Notice, useNotices } from '../state/notices.ts';
import { useStatus } from '../state/session-context.tsx';
import { useText } from '../state/text.ts';

const infoMs = 8000;
const edgeColour = { info: 'primary.main', care: 'warning.main', refusal: 'error.main' } as const;

/** Notices in the flow under the top bar: they move the work down a little instead of covering it. */
export function NoticeBar() {
  const notices = useNotices((state) => state.notices);
  const version = useStatus()?.version;

  // A refusal says that nothing changed; once something has, it is about the past.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is the occasion, not an input
  useEffect(() => {
    for (const { id, tone } of useNotices.getState().notices) if (tone === 'refusal') dismissNotice(id);
  }, [version]);

  return (
    <Box role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </Box>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { t } = useText();
  const { id, tone } = notice;
  useEffect(() => {
    if (tone !== 'info') return;
    const timer = setTimeout(() => dismissNotice(id), infoMs);
    return () => clearTimeout(timer);
  }, [id, tone]);

  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 3,
        pl: 5,
        pr: 4,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
        borderLeft: '4px solid',
        borderLeftColor: edgeColour[tone],
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ flex: 1, py: 1.5 }}>
        <Typography sx={{ maxWidth: '100ch' }}>{t(notice.key, notice.params)}</Typography>
      </Box>
      <IconButton onClick={() => dismissNotice(id)} aria-label={t('app.notice.dismiss')}>
        <Icon name="close" />
      </IconButton>
    </Box>
  );
}
