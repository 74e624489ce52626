import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { Matrix } from '#app/matrices/matrix.ts';
import { routeHash } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';

const listed = 5;

/** What the workbook itself says is missing: read from the sheet where it will be printed. */
export function PrintedWarnings({ matrices }: { matrices: readonly Matrix[] }) {
  const { t } = useText();
  const method = matrices.find(({ id }) => id === 'method');
  const warnings = (method?.rows ?? []).flatMap(({ key, cells }) => {
    const text = cells.text?.value;
    return key.startsWith('missing.') && typeof text === 'string' ? [{ key, text }] : [];
  });
  if (!method) return null;
  if (warnings.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{t('export.warnings.none')}</Typography>;
  }
  return (
    <Box>
      <Typography>{t('export.warnings', { count: warnings.length, sheet: method.title })}</Typography>
      <Box component="ul" sx={{ my: 1, pl: 5 }}>
        {warnings.slice(0, listed).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
        {warnings.length > listed ? (
          <li>{t('export.warnings.more', { count: warnings.length - listed })}</li>
        ) : null}
      </Box>
      <Link underline="always" href={routeHash({ screen: 'overview', item: null })}>
        {t('export.warnings.mend')}
      </Link>
    </Box>
  );
}
