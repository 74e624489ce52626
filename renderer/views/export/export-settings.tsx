import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useText } from '#renderer/state/text.ts';
import { type ExportChoice, type ExportState, useExport } from './use-export.ts';

const profiles = ['intern', 'offentlig'] as const satisfies ExportChoice['profile'][];

interface ExportSettingsProps {
  choice: ExportChoice;
  onChange(choice: ExportChoice): void;
}

/** Who the workbook is for, in which language, and the button that makes it. */
export function ExportSettings({ choice, onChange }: ExportSettingsProps) {
  const { t } = useText();
  const { state, start } = useExport();
  const id = useId();
  const isBusy = state.kind === 'busy';
  return (
    <Box component="section" aria-label={t('export.settings')}>
      <FormControl>
        <FormLabel id={id}>{t('export.profile')}</FormLabel>
        <RadioGroup
          aria-labelledby={id}
          value={choice.profile}
          onChange={(_event, value) => onChange({ ...choice, profile: value as ExportChoice['profile'] })}
        >
          {profiles.map((profile) => (
            <FormControlLabel
              key={profile}
              value={profile}
              control={<Radio size="small" sx={{ py: 1, alignSelf: 'flex-start' }} />}
              label={
                <>
                  {t(`export.profile.${profile}`)}
                  <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
                    {t(`export.profile.${profile}.hides`)}
                  </Typography>
                </>
              }
            />
          ))}
        </RadioGroup>
      </FormControl>
      <Box sx={{ maxWidth: 200, mt: 2, mb: 4 }}>
        <SelectField
          label={t('export.language')}
          value={choice.language}
          options={[
            { value: 'da', label: t('export.language.da') },
            { value: 'en', label: t('export.language.en') },
          ]}
          onChange={(language) => onChange({ ...choice, language })}
        />
      </Box>
      <Button variant="contained" disabled={isBusy} aria-busy={isBusy} onClick={() => void start(choice)}>
        {t(isBusy ? 'export.busy' : 'export.start')}
      </Button>
      <Outcome state={state} />
    </Box>
  );
}

/** What became of it. */
function Outcome({ state }: { state: ExportState }) {
  const { t, error } = useText();
  if (state.kind === 'refused') {
    return (
      <Alert severity="error" icon={false} sx={{ mt: 3 }}>
        {error(state.error)}
      </Alert>
    );
  }
  return (
    <Typography role="status" sx={{ mt: 2 }}>
      {state.kind === 'cancelled' ? t('export.cancelled') : ''}
    </Typography>
  );
}
