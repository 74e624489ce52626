import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ChosenSettings } from '#app/contract/open-plan.ts';
import type { CodedError } from '#app/plan/result.ts';
import { useActionContext } from '#renderer/actions/action-context.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { deliver } from '#renderer/state/delivery.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { openSettings } from '#renderer/state/open-document.ts';
import { useText } from '#renderer/state/text.ts';
import { TakeDialog } from './take-dialog.tsx';

/** The settings as a file, for the other machines of the municipality. */
export function SharingSection() {
  const { session, dialogs } = useActionContext();
  const { t, error } = useText();
  const [chosen, setChosen] = useState<ChosenSettings | null>(null);
  const [problem, setProblem] = useState<CodedError | null>(null);
  const save = async () => {
    const result = await session.call('settings.export', {});
    if (result.ok) deliver(result.value);
    else notifyRefusal(result.error);
  };
  const choose = async () => {
    setProblem(null);
    const result = await openSettings(session, dialogs);
    if (result?.ok) setChosen(result.value);
    else setProblem(result?.error ?? null);
  };
  return (
    <Box component="section" aria-labelledby="settings-share">
      <SectionHeading id="settings-share" title={t('settings.share')} lead={t('settings.share.lead')} />
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => void save()}>
          {t('settings.share.export')}
        </Button>
        <Button variant="outlined" onClick={() => void choose()}>
          {t('settings.share.import')}
        </Button>
      </Box>
      {problem && (
        <Alert severity="error" icon={false} sx={{ mt: 3 }}>
          {error(problem)}
        </Alert>
      )}
      {chosen && <TakeDialog chosen={chosen} onClose={() => setChosen(null)} />}
    </Box>
  );
}
