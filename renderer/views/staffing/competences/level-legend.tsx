import Box from '@mui/material/Box';
import { useText } from '#renderer/state/text.ts';

const levels = [0, 1, 2, 3] as const;

/** What the figures 0–3 mean. */
export function LevelLegend() {
  const { t } = useText();
  return (
    <Box
      component="ul"
      aria-label={t('staffing.levels')}
      sx={{
        listStyle: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 5,
        m: 0,
        mb: 3,
        p: 0,
        typography: 'body2',
        color: 'text.secondary',
      }}
    >
      {levels.map((level) => (
        <li key={level}>
          <Box component="b" sx={{ color: 'text.primary' }}>
            {level}
          </Box>{' '}
          {t(`staffing.level.${level}`)}
        </li>
      ))}
    </Box>
  );
}
