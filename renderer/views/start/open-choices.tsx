import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { SampleName } from '#app/plan/sample.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { notifyRefusal } from '../../state/notices.ts';
import { openDocument } from '../../state/open-document.ts';
import { useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

/** Something that is there already: the example, or a file. */
export function OpenChoices({ dialogs }: { dialogs: 'native' | 'browser' }) {
  const session = useSession();
  const { t, language } = useText();
  const openSample = async (sample: SampleName) => {
    const result = await session.call('plan.openSample', { sample, language });
    if (!result.ok) notifyRefusal(result.error);
  };
  return (
    <Box component="section">
      <SectionHeading title={t('app.start.open')} />
      <Button variant="contained" onClick={() => void openSample('nordby')}>
        {t('app.start.sample')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1.5, mb: 5 }}>
        {t('app.start.sample.hint')}
      </Typography>
      <Button variant="outlined" onClick={() => void openSample('billund')}>
        {t('app.start.schedule')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1.5, mb: 5 }}>
        {t('app.start.schedule.hint')}
      </Typography>
      <Button variant="outlined" onClick={() => void openDocument(session, dialogs)}>
        {t('app.start.file')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1.5 }}>
        {t('app.start.file.hint')}
      </Typography>
    </Box>
  );
}
