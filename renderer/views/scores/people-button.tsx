import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { PeopleDialog } from './people-dialog.tsx';

/** Opens who is heard and when. */
export function PeopleButton() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('scores.people')}
      </Button>
      <PeopleDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}
