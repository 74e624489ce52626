import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { PaperProgress } from '#renderer/components/paper-progress.tsx';
import { type PaperChoice, usePaper } from '#renderer/state/paper.ts';
import { useText } from '#renderer/state/text.ts';
import { LastSaved } from './last-saved.tsx';

/** The button that makes the workbook, how far it is, what became of it, and where the last one lies. */
export function WorkbookMaking({ choice }: { choice: PaperChoice<'export.excel'> }) {
  const { t } = useText();
  const { state, start, cancel } = usePaper('export.excel');
  const isBusy = state.kind === 'busy';
  return (
    <Box>
      <Button variant="contained" disabled={isBusy} aria-busy={isBusy} onClick={() => void start(choice)}>
        {t('export.start')}
      </Button>
      <PaperProgress state={state} onCancel={cancel} />
      <LastSaved kind="workbook" state={state} />
    </Box>
  );
}
