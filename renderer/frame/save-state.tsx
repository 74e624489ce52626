import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { PlanStatus } from '#app/contract/open-plan.ts';
import type { TextKey } from '#app/i18n/texts.ts';
import { useActionContext } from '../actions/action-context.tsx';
import { saveAction } from '../actions/plan-actions.ts';
import { visuallyHidden } from '../components/visually-hidden.ts';
import { useProblem, useStatus } from '../state/session-context.tsx';
import { useText } from '../state/text.ts';
import { smallWindow } from '../theme/small-window.ts';

/** How the plan is kept, in words: every change is safe at once; the file has them when it is saved. */
export function SaveState() {
  const context = useActionContext();
  const status = useStatus();
  const isLost = useProblem() !== null;
  const { t } = useText();
  if (!status) return null;
  const { key, hint, canSave } = describe(status.document);
  const needsCare = isLost || status.document.changedOnDisk;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexShrink: 0 }}>
      <Tooltip title={t(hint, { path: status.document.path ?? '' })}>
        <Typography
          variant="body2"
          noWrap
          role="status"
          sx={{
            color: needsCare ? 'warning.main' : 'text.secondary',
            minWidth: 0,
            // The button says as much; what needs care is always said.
            ...(canSave && !needsCare ? { [smallWindow]: visuallyHidden } : {}),
          }}
        >
          {t(isLost ? 'app.saveState.lost' : key)}
        </Typography>
      </Tooltip>
      {canSave && !isLost && (
        <Button onClick={() => void saveAction.perform(context)}>{saveAction.label(context)}</Button>
      )}
    </Box>
  );
}

function describe(document: PlanStatus['document']): { key: TextKey; hint: TextKey; canSave: boolean } {
  if (document.changedOnDisk) {
    return { key: 'app.saveState.changedOnDisk', hint: 'app.saveState.changedOnDisk.hint', canSave: true };
  }
  if (document.path === null && !document.saved) {
    return { key: 'app.saveState.never', hint: 'app.saveState.never.hint', canSave: true };
  }
  if (!document.saved) {
    return { key: 'app.saveState.unsaved', hint: 'app.saveState.unsaved.hint', canSave: true };
  }
  if (document.path === null) {
    return { key: 'app.saveState.saved', hint: 'app.saveState.downloaded.hint', canSave: false };
  }
  return { key: 'app.saveState.saved', hint: 'app.saveState.saved.hint', canSave: false };
}
