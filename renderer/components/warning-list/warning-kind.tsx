import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Warning, WarningCode } from '#app/results/warning-codes.ts';
import { useText } from '../../state/text.ts';
import { WarningItem } from './warning-item.tsx';

interface WarningKindProps {
  code: WarningCode;
  /** All of that code. */
  warnings: readonly Warning[];
  headingLevel?: 3 | 4;
}

/** A score without a reason may be one of hundreds; so many are listed at first. */
const listedAtFirst = 8;

/** The warnings of one kind; what is said of all of them stands once, in the heading. */
export function WarningKind({ code, warnings, headingLevel }: WarningKindProps) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? warnings : warnings.slice(0, listedAtFirst);
  return (
    <Box sx={{ mb: headingLevel ? 5 : 0 }}>
      {headingLevel && (
        <>
          <Typography variant="h4" component={`h${headingLevel}`}>
            {t('warnings.group', { title: t(`warning.${code}.title`), count: warnings.length })}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '84ch' }}>
            {t('warnings.mend', { mend: t(`warning.${code}.mend`) })}
          </Typography>
        </>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((warning) => (
          <WarningItem key={warning.place} warning={warning} showMend={!headingLevel} />
        ))}
      </Box>
      {shown.length < warnings.length && (
        <Button onClick={() => setWhole(true)}>
          {t('warnings.all', { title: t(`warning.${code}.title`), count: warnings.length })}
        </Button>
      )}
    </Box>
  );
}
