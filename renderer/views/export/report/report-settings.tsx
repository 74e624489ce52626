import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { PaperProgress } from '#renderer/components/paper-progress.tsx';
import { type PaperChoice, useCanPrint, usePaper } from '#renderer/state/paper.ts';
import { useText } from '#renderer/state/text.ts';
import { LastSaved } from '../last-saved.tsx';

/** Whom the report is for. */
export type ReportChoice = Pick<PaperChoice<'report.make'>, 'profile' | 'language'>;

interface ReportSettingsProps {
  choice: ReportChoice;
  onChange(choice: ReportChoice): void;
}

/** Whom the report is for, in which language, and the buttons that make it. */
export function ReportSettings({ choice, onChange }: ReportSettingsProps) {
  const { t } = useText();
  const { state, start, cancel } = usePaper('report.make');
  const canPrint = useCanPrint();
  const isBusy = state.kind === 'busy';
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
          aria-busy={isBusy}
          onClick={() => void start({ ...choice, format: 'pdf' })}
        >
          {t('reportView.pdf')}
        </Button>
        <Button
          variant="outlined"
          disabled={isBusy}
          aria-busy={isBusy}
          onClick={() => void start({ ...choice, format: 'html' })}
        >
          {t('reportView.html')}
        </Button>
      </Box>
      {canPrint === false ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('reportView.noPrinter')}</Typography>
      ) : null}
      <Box>
        <PaperProgress state={state} onCancel={cancel} />
        <LastSaved kind="report" state={state} />
      </Box>
    </Box>
  );
}
