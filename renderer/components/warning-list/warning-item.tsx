import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Warning } from '#app/results/warning-codes.ts';
import { routeHash } from '../../state/route.ts';
import { useCommand } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { AcceptForm } from './accept-form.tsx';
import { warningRoute } from './warning-route.ts';

interface WarningItemProps {
  warning: Warning;
  /** Whether to say how it is mended; a list that has said so above leaves it out. */
  showMend: boolean;
}

export function WarningItem({ warning, showMend }: WarningItemProps) {
  const { t } = useText();
  const run = useCommand();
  const [isAccepting, setAccepting] = useState(false);
  const { code, place, params, accepted } = warning;
  const text = t(`warning.${code}`, params);
  const restore = () => run({ type: 'warning.restore', input: { warning: { code, place } } });
  return (
    <Box
      component="li"
      sx={{
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 6,
        rowGap: 0.5,
        alignItems: 'baseline',
      }}
    >
      <Box sx={{ flex: '1 1 40ch', minWidth: 0 }}>
        <Typography sx={{ maxWidth: '84ch', color: accepted === null ? 'text.primary' : 'text.secondary' }}>
          {text}
        </Typography>
        {showMend && (
          <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
            {t('warnings.mend', { mend: t(`warning.${code}.mend`) })}
          </Typography>
        )}
        {accepted !== null && (
          <Typography variant="body2" sx={{ maxWidth: '80ch' }}>
            {t('warnings.accepted', { reason: accepted })}
          </Typography>
        )}
      </Box>
      {isAccepting ? (
        <AcceptForm warning={warning} onDone={() => setAccepting(false)} />
      ) : (
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'baseline', flexShrink: 0 }}>
          <Link
            href={routeHash(warningRoute(warning))}
            underline="always"
            aria-label={t('warnings.goNamed', { warning: text })}
          >
            {t('warnings.go')}
          </Link>
          {accepted === null ? (
            <Button
              aria-label={t('warnings.acceptNamed', { warning: text })}
              onClick={() => setAccepting(true)}
            >
              {t('warnings.accept')}
            </Button>
          ) : (
            <Button aria-label={t('warnings.restoreNamed', { warning: text })} onClick={() => void restore()}>
              {t('warnings.restore')}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
