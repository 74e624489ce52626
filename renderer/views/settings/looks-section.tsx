import Box from '@mui/material/Box';
import { densities, themes } from '#app/settings/settings.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useSession } from '#renderer/state/session-context.tsx';
import { changeSettings, useSettings } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';
import { fieldGrid } from './field-grid.ts';

/** Language, light or dark, how dense tables are, and in what role the reader stands by figures. */
export function LooksSection() {
  const session = useSession();
  const { t } = useText();
  const { language, theme, density, role } = useSettings(({ settings }) => settings);
  return (
    <Box component="section" aria-labelledby="settings-looks">
      <SectionHeading id="settings-looks" title={t('settings.looks')} />
      <Box sx={fieldGrid}>
        <SelectField
          label={t('settings.language')}
          value={language}
          hint={t('settings.language.hint')}
          options={(['da', 'en'] as const).map((value) => ({
            value,
            label: t(`settings.language.${value}`),
          }))}
          onChange={(next) => void changeSettings(session, { language: next })}
        />
        <SelectField
          label={t('settings.theme')}
          value={theme}
          options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          onChange={(next) => void changeSettings(session, { theme: next })}
        />
        <SelectField
          label={t('settings.density')}
          value={density}
          hint={t('settings.density.hint')}
          options={densities.map((value) => ({ value, label: t(`settings.density.${value}`) }))}
          onChange={(next) => void changeSettings(session, { density: next })}
        />
        <TextField
          label={t('settings.role')}
          value={role}
          hint={t('settings.role.hint')}
          onCommit={(next) => {
            void changeSettings(session, { role: next.trim() });
            return undefined;
          }}
        />
      </Box>
    </Box>
  );
}
