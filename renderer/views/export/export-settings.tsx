import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { profiles } from '#app/matrices/matrix.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import type { PaperChoice } from '#renderer/state/paper.ts';
import { useText } from '#renderer/state/text.ts';
import { ScenarioTicks } from './scenario-ticks.tsx';
import { WorkbookMaking } from './workbook-making.tsx';

interface ExportSettingsProps {
  choice: PaperChoice<'export.excel'>;
  onChange(choice: PaperChoice<'export.excel'>): void;
}

/** Who the workbook is for, in which language, with which scenarios, and the button that makes it. */
export function ExportSettings({ choice, onChange }: ExportSettingsProps) {
  const { t } = useText();
  const id = useId();
  return (
    <Box component="section" aria-label={t('export.settings')}>
      <FormControl>
        <FormLabel id={id}>{t('export.profile')}</FormLabel>
        <RadioGroup
          aria-labelledby={id}
          value={choice.profile}
          onChange={(_event, value) =>
            onChange({ ...choice, profile: value as PaperChoice<'export.excel'>['profile'] })
          }
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
      <ScenarioTicks
        chosen={choice.scenarioIds}
        onChange={(scenarioIds) => onChange({ ...choice, scenarioIds })}
      />
      <WorkbookMaking choice={choice} />
    </Box>
  );
}
