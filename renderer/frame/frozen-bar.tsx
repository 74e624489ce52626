import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { leaveFrozen, useFrozen } from '../state/frozen.ts';
import { navigate } from '../state/route.ts';
import { useText } from '../state/text.ts';

/** Says, for as long as it lasts, that what is shown was frozen and can't be changed; and leads back. */
export function FrozenBar() {
  const copy = useFrozen((state) => state.copy);
  const { t, format } = useText();
  const back = useRef<HTMLButtonElement>(null);
  const id = copy?.freeze.id;
  // Who opened it did so on a screen that is no longer drawn.
  useEffect(() => {
    if (id) back.current?.focus({ preventScroll: true });
  }, [id]);
  if (!copy) return null;
  const { name, frozenOn, hash } = copy.freeze;
  const leave = () => {
    leaveFrozen();
    navigate('overview', 'decisions');
    document.querySelector('main')?.focus({ preventScroll: true });
  };
  return (
    <Box
      component="section"
      aria-label={t('frozen.bar')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 4,
        px: 6,
        py: 1,
        borderBottom: '2px solid',
        borderColor: 'warning.main',
        bgcolor: 'background.paper',
      }}
    >
      <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong>{name}</strong>
        {` · ${t('frozen.since', { date: format.date(frozenOn), hash: hash.slice(0, 12) })}`}
      </Typography>
      <Button ref={back} variant="outlined" sx={{ flexShrink: 0 }} onClick={leave}>
        {t('frozen.back')}
      </Button>
    </Box>
  );
}
