import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ChosenWorkbook } from '#app/contract/open-plan.ts';
import { useActionContext } from '#renderer/actions/action-context.tsx';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { openWorkbook } from '#renderer/state/open-document.ts';
import { useText } from '#renderer/state/text.ts';
import { SendDialog } from './send-dialog.tsx';
import { TakeDialog } from './take-dialog.tsx';

/** Score sheets: out to the raters, and back when they are filled in. */
export function SheetButtons() {
  const { t } = useText();
  const { session, dialogs } = useActionContext();
  const [isSending, setIsSending] = useState(false);
  const [returned, setReturned] = useState<ChosenWorkbook | null>(null);
  const choose = async () => {
    const chosen = await openWorkbook(session, dialogs);
    if (chosen?.ok) setReturned(chosen.value);
    else if (chosen) notifyRefusal(chosen.error);
  };
  return (
    <>
      <Button variant="outlined" onClick={() => setIsSending(true)}>
        {t('sheet.send')}
      </Button>
      <Button variant="outlined" onClick={() => void choose()}>
        {t('sheet.take')}
      </Button>
      {isSending ? <SendDialog onClose={() => setIsSending(false)} /> : null}
      {returned ? <TakeDialog file={returned} onClose={() => setReturned(null)} /> : null}
    </>
  );
}
