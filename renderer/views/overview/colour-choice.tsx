import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { TextKey } from '#app/i18n/texts.ts';
import { type Scenario, scenarioColourCount } from '#app/plan/scenario.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { scenarioPaint } from '../../theme/scenario-colours.ts';

interface ColourChoiceProps {
  scenario: Scenario;
  onChange: (colour: number) => void;
}

/** One of the eight colours that colour-blind readers can tell apart; each has its name and its letter. */
export function ColourChoice({ scenario, onChange }: ColourChoiceProps) {
  const { t } = useText();
  const labelId = useId();
  const name = useId();
  const isBaseline = usePlan().meta.baselineId === scenario.id;
  return (
    <Box role="radiogroup" aria-labelledby={labelId}>
      <Typography id={labelId} variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('overview.scenario.colour')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2 }}>
        {Array.from({ length: scenarioColourCount }, (_, colour) => {
          const paint = scenarioPaint({ id: '', colour }, null);
          const isChosen = scenario.colour === colour;
          return (
            <Box
              component="label"
              // biome-ignore lint/suspicious/noArrayIndexKey: the index is the colour
              key={colour}
              title={t(`overview.colour.${colour}` as TextKey)}
              sx={{
                position: 'relative',
                width: 28,
                height: 28,
                borderRadius: 0.5,
                cursor: 'pointer',
                bgcolor: paint.colour,
                forcedColorAdjust: 'none',
                boxShadow: isChosen
                  ? '0 0 0 2px var(--bh-palette-background-default), 0 0 0 4px var(--bh-palette-text-primary)'
                  : 'none',
                '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 4 },
              }}
            >
              <Box
                component="input"
                type="radio"
                name={name}
                checked={isChosen}
                onChange={() => onChange(colour)}
                aria-label={t(`overview.colour.${colour}` as TextKey)}
                sx={{ position: 'absolute', inset: 0, opacity: 0, m: 0, cursor: 'pointer' }}
              />
            </Box>
          );
        })}
      </Box>
      {isBaseline && <FormHelperText>{t('overview.scenario.colour.baseline')}</FormHelperText>}
    </Box>
  );
}
