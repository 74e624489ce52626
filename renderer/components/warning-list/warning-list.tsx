import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type Warning, warningCodes } from '#app/results/warning-codes.ts';
import { useText } from '../../state/text.ts';
import { WarningItem } from './warning-item.tsx';

interface WarningListProps {
  warnings: readonly Warning[];
  /** Level of the heading above each kind; without it kinds have no heading (few warnings, beside what they concern). */
  headingLevel?: 3 | 4;
}

/** Warnings, each with what it means, how to mend it, where, and the way to live with it for a reason. */
export function WarningList({ warnings, headingLevel }: WarningListProps) {
  const { t } = useText();
  const kinds = warningCodes
    .map((code) => ({ code, found: warnings.filter((warning) => warning.code === code) }))
    .filter(({ found }) => found.length > 0);
  return kinds.map(({ code, found }) => (
    <Box key={code} sx={{ mb: headingLevel ? 5 : 0 }}>
      {headingLevel && (
        <Typography variant="h4" component={`h${headingLevel}`}>
          {t('warnings.group', { title: t(`warning.${code}.title`), count: found.length })}
        </Typography>
      )}
      {headingLevel && (
        <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
          {t('warnings.mend', { mend: t(`warning.${code}.mend`) })}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {found.map((warning) => (
          <WarningItem key={warning.place} warning={warning} showMend={!headingLevel} />
        ))}
      </Box>
    </Box>
  ));
}
