import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { ImportDialog } from './import-dialog.tsx';
import type { ImportProps } from './import-props.ts';

/** "Hent liste": a list from Excel or the clipboard into the plan. */
export function ImportButton(props: Omit<ImportProps, 'pasted'>) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" sx={{ flexShrink: 0 }} onClick={() => setIsOpen(true)}>
        {t('list.open')}
      </Button>
      {isOpen ? <ImportDialog {...props} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
