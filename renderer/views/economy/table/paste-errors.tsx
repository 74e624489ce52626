import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PasteError } from '#app/indicators/pasted-amounts.ts';
import { useText } from '#renderer/state/text.ts';

const listed = 6;

/** What can't be read, cell by cell; lines the plan doesn't have are told apart, as they can be added. */
export function PasteErrors({ errors }: { errors: readonly PasteError[] }) {
  const { t } = useText();
  const shown = errors.filter(({ code }) => code !== 'unknown_line');
  if (shown.length === 0) return null;
  return (
    <Box sx={{ color: 'error.main' }}>
      <Typography>{t('economy.paste.errors')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {shown.slice(0, listed).map(({ row, column, text, code }) => (
          <li key={`${row} ${column} ${code}`}>
            {t('economy.paste.place', { row, column, problem: t(`economy.paste.${code}`, { text }) })}
          </li>
        ))}
        {shown.length > listed ? <li>{t('economy.paste.more', { count: shown.length - listed })}</li> : null}
      </Box>
    </Box>
  );
}
