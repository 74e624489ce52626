import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { closeGuideBeside } from '#renderer/state/guide-beside.ts';
import { useText } from '#renderer/state/text.ts';
import { roomyWindow } from '#renderer/theme/small-window.ts';
import { guidePage, pageNamed } from './guide-pages.ts';
import { KeyTable } from './key-table.tsx';
import { Markdown } from './markdown.tsx';

/** A page of the guide beside the screen where one works; without pictures, which would be too small there. */
export function GuideBeside({ page }: { page: string }) {
  const { t, language } = useText();
  const named = pageNamed(page);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (named) top.current?.scrollTo(0, 0);
  }, [named]);
  return (
    <Box
      component="section"
      aria-label={t('guide.action')}
      ref={top}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') closeGuideBeside();
      }}
      sx={{
        flex: '1 1 50%',
        minHeight: 0,
        overflowY: 'auto',
        px: 5,
        pt: 4,
        pb: 8,
        borderBottom: 1,
        borderColor: 'divider',
        '& h1': { typography: 'h3', mb: 3 },
        '& h2': { typography: 'h4', mt: 5 },
        '& ol, & ul': { pl: 5 },
        // To be read and scrolled while a dialog is open beside it, but not to lead away from what must be finished.
        [roomyWindow]: {
          'body:has(.MuiDialog-root) &': {
            position: 'relative',
            zIndex: (theme) => theme.zIndex.modal + 1,
            bgcolor: 'background.default',
            '& a': { pointerEvents: 'none' },
          },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="body2" sx={{ flex: 1, color: 'text.secondary' }}>
          {t('guide.action')}
        </Typography>
        <IconButton onClick={closeGuideBeside} aria-label={t('guide.beside.close')}>
          <Icon name="close" />
        </IconButton>
      </Box>
      <Markdown text={guidePage(language, named)} picture={null} />
      {named === 'keys' && <KeyTable />}
    </Box>
  );
}
