import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ListName } from '#app/commands/list-take.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { useText } from '#renderer/state/text.ts';
import { ImportDialog } from './import-dialog.tsx';

export interface ImportProps {
  list: ListName;
  /** Whose årsværk, places and amounts the list gives; lists of the plan's own things need none. */
  scenario?: Scenario;
}

/** "Hent liste": a list from Excel or the clipboard into the plan. */
export function ImportButton(props: ImportProps) {
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
