import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ServiceMark } from '#app/plan/service.ts';
import { useText } from '#renderer/state/text.ts';

interface MarkedValueProps {
  /** Missing for a value of the plan's own. */
  mark: ServiceMark | undefined;
  canConfirm: boolean;
  onConfirm(): void;
  children: ReactNode;
}

/** A value with how well it is known, where it comes from, and who stands by it. */
export function MarkedValue({ mark, canConfirm, onConfirm, children }: MarkedValueProps) {
  const { t, format } = useText();
  const isOpen = mark !== undefined && mark.mark !== 'confirmed';
  const isUncertain = mark !== undefined && (mark.mark === 'assumption' || mark.mark === 'remembered');
  const words = mark
    ? [
        t(`matrix.assumptions.mark.${mark.mark}`),
        mark.confirmedByRole,
        mark.confirmedOn ? format.date(mark.confirmedOn) : '',
        mark.source,
      ].filter(Boolean)
    : [];
  return (
    <Box>
      {children}
      {mark ? (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', mt: 1 }}>
          <Typography
            variant="body2"
            sx={{
              flex: 1,
              minWidth: 0,
              overflowWrap: 'anywhere',
              color: isUncertain ? 'warning.main' : 'text.secondary',
            }}
          >
            {words.join(' · ')}
          </Typography>
          {isOpen ? (
            <Button disabled={!canConfirm} onClick={onConfirm}>
              {t('functions.confirm')}
            </Button>
          ) : null}
        </Box>
      ) : null}
    </Box>
  );
}
