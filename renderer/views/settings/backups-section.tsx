import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type BackupLimits, backupRanges } from '#app/settings/settings.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useSession } from '#renderer/state/session-context.tsx';
import { changeSettings, useSetting } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';
import { fieldGrid } from './field-grid.ts';

const names: readonly (keyof BackupLimits)[] = ['recent', 'daily', 'weekly'];

/** How many copies of each plan the program keeps by itself. */
export function BackupsSection() {
  const session = useSession();
  const { t } = useText();
  const backups = useSetting('backups');
  const { recent, daily, weekly } = backups;
  const count = recent + daily + weekly;
  return (
    <Box component="section" aria-labelledby="settings-backups">
      <SectionHeading id="settings-backups" title={t('settings.backups')} lead={t('settings.backups.lead')} />
      <Box sx={fieldGrid}>
        {names.map((name) => (
          <NumberField
            key={name}
            label={t(`settings.backups.${name}`)}
            value={backups[name]}
            {...backupRanges[name]}
            step={1}
            required
            onCommit={(next) => {
              if (next === null) return undefined;
              void changeSettings(session, { backups: { ...backups, [name]: Math.round(next) } });
              return undefined;
            }}
          />
        ))}
      </Box>
      <Typography role="status" sx={{ color: 'text.secondary', mt: 2 }}>
        {t('settings.backups.sentence', { count, recent, daily, weekly })}
      </Typography>
    </Box>
  );
}
