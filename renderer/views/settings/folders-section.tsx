import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { changeSettings, useSetting, useSettings } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';

/** Where the system's dialogs begin. Only where there are any. */
export function FoldersSection() {
  const session = useSession();
  const { t } = useText();
  const folders = useSetting('folders');
  const choose = async (folder: keyof typeof folders) => {
    const result = await session.call('settings.pickFolder', { folder });
    if (!result.ok) return notifyRefusal(result.error);
    if (result.value) useSettings.setState({ settings: result.value.settings });
  };
  return (
    <Box component="section" aria-labelledby="settings-folders">
      <SectionHeading id="settings-folders" title={t('settings.folders')} lead={t('settings.folders.lead')} />
      {(['documents', 'exports'] as const).map((name) => {
        const what = t(`settings.folders.${name}`);
        return (
          <Box
            key={name}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              columnGap: 4,
              py: 1,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <Typography sx={{ width: 240 }}>{what}</Typography>
            <Typography
              variant="body2"
              sx={{ flex: '1 1 240px', color: 'text.secondary', overflowWrap: 'anywhere' }}
            >
              {folders[name] ?? t('settings.folders.none')}
            </Typography>
            <Button aria-label={t('settings.folders.chooseOf', { what })} onClick={() => void choose(name)}>
              {t('settings.folders.choose')}
            </Button>
            {folders[name] !== null && (
              <Button
                aria-label={t('settings.folders.clearOf', { what })}
                onClick={() => void changeSettings(session, { folders: { ...folders, [name]: null } })}
              >
                {t('settings.folders.clear')}
              </Button>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
