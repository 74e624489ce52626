import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useText } from '#renderer/state/text.ts';
import { type ReportChoice, useReport } from './use-report.ts';

interface ReportSettingsProps {
  choice: ReportChoice;
  onChange(choice: ReportChoice): void;
}

/** Whom the report is for, in which language, and the buttons that make it. */
export function ReportSettings({ choice, onChange }: ReportSettingsProps) {
  const { t, error } = useText();
  const { state, canPrint, start } = useReport();
  const isBusy = state.kind === 'busy';
  const busyWith = state.kind === 'busy' ? state.format : null;
  return (
    <Box
      component="section"
      aria-label={t('export.settings')}
      sx={{ display: 'flex', flexDirection: 'column', gap: 4, alignItems: 'stretch' }}
    >
      <SelectField
        label={t('reportView.profile')}
        value={choice.profile}
        hint={t(`export.profile.${choice.profile}.hides`)}
        options={(['intern', 'offentlig'] as const).map((value) => ({
          value,
          label: t(`export.profile.${value}`),
        }))}
        onChange={(profile) => onChange({ ...choice, profile })}
      />
      <SelectField
        label={t('export.language')}
        value={choice.language}
        options={(['da', 'en'] as const).map((value) => ({ value, label: t(`export.language.${value}`) }))}
        onChange={(language) => onChange({ ...choice, language })}
      />
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button
          variant="contained"
          disabled={isBusy || canPrint !== true}
          aria-busy={busyWith === 'pdf'}
          onClick={() => void start('pdf', choice)}
        >
          {t('reportView.pdf')}
        </Button>
        <Button
          variant="outlined"
          disabled={isBusy}
          aria-busy={busyWith === 'html'}
          onClick={() => void start('html', choice)}
        >
          {t('reportView.html')}
        </Button>
      </Box>
      {canPrint === false ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('reportView.noPrinter')}</Typography>
      ) : null}
      {state.kind === 'refused' ? (
        <Alert severity="error" icon={false}>
          {error(state.error)}
        </Alert>
      ) : (
        <Typography role="status" sx={{ color: 'text.secondary' }}>
          {isBusy ? t('reportView.busy') : state.kind === 'cancelled' ? t('export.cancelled') : ''}
        </Typography>
      )}
    </Box>
  );
}
