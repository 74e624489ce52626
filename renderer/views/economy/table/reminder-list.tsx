import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { economyReminders } from '#app/indicators/economy-reminders.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';

/** Rules that money in a council paper meets, each with its source and how well it is known. */
export function ReminderList() {
  const { t } = useText();
  return (
    <Box component="section" aria-labelledby="economy-reminders">
      <SectionHeading id="economy-reminders" title={t('economy.reminders')} />
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(320px, 1fr))',
          columnGap: 8,
          rowGap: 4,
        }}
      >
        {economyReminders.map(({ code, title, text, source, mark }) => (
          <li key={code}>
            <Typography variant="h4" component="h3">
              {t(title)}
            </Typography>
            <Typography variant="body2" sx={{ mt: 0.5, maxWidth: '68ch' }}>
              {t(text)}
            </Typography>
            <Typography
              variant="body2"
              sx={{ mt: 0.5, color: mark === 'remembered' ? 'warning.main' : 'text.secondary' }}
            >
              {t(source)} · {t(`matrix.assumptions.mark.${mark}`)}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
