import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { CatalogueDialog } from './catalogue-dialog.tsx';

/** Opens the catalogue. */
export function CatalogueButton({ variant }: { variant: 'contained' | 'outlined' }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        {t('catalogueView.open')}
      </Button>
      {open ? <CatalogueDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
