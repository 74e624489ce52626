import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useActionContext } from '#renderer/actions/action-context.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { navigate } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';
import { BackupsSection } from './backups-section.tsx';
import { FoldersSection } from './folders-section.tsx';
import { LooksSection } from './looks-section.tsx';
import { SharingSection } from './sharing-section.tsx';
import { StandardSection } from './standard-section.tsx';

/** What is set once on this machine; with a plan open or without. */
export function SettingsView() {
  const { plan, dialogs } = useActionContext();
  const { t } = useText();
  return (
    <Box sx={{ px: 6, pt: 5, pb: 12, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 8 }}>
      <SectionHeading
        level={1}
        title={t('app.screen.settings')}
        lead={t('settings.lead')}
        actions={
          !plan && (
            <Button variant="outlined" onClick={() => navigate('overview')}>
              {t('settings.back')}
            </Button>
          )
        }
      />
      <LooksSection />
      <StandardSection />
      <BackupsSection />
      {dialogs === 'native' && <FoldersSection />}
      <SharingSection />
    </Box>
  );
}
