import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { profiles } from '#app/matrices/matrix.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { type PaperChoice, useCanPrint, usePaper } from '#renderer/state/paper.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { SelectField } from '../form/select-field.tsx';
import { PaperProgress } from '../paper-progress.tsx';

interface MinutesDialogProps {
  /** At least one; the last is the likely one. */
  meetings: readonly Meeting[];
  onClose(): void;
}

/** Asks of which meeting the minutes are, for whom and in which language, and makes them. */
export function MinutesDialog({ meetings, onClose }: MinutesDialogProps) {
  const plan = usePlan();
  const { t, format } = useText();
  const titleId = useId();
  const canPrint = useCanPrint();
  const { state, start, cancel } = usePaper('minutes.make');
  const [choice, setChoice] = useState<Omit<PaperChoice<'minutes.make'>, 'format'>>({
    meetingId: meetings.at(-1)?.id ?? '',
    profile: 'intern',
    language: plan.meta.language,
  });
  const isBusy = state.kind === 'busy';
  const close = () => {
    cancel();
    onClose();
  };
  const named = ({ name, heldOn }: Meeting) =>
    heldOn === null ? name : t('minutes.meetingOn', { name, date: format.date(heldOn) });
  return (
    <Dialog open onClose={close} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('minutes.dialog')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 4 }}>{t('minutes.dialog.lead')}</Typography>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          <SelectField
            label={t('decisions.meeting')}
            value={choice.meetingId}
            options={meetings.map((meeting) => ({ value: meeting.id, label: named(meeting) }))}
            onChange={(meetingId) => setChoice({ ...choice, meetingId })}
          />
          <SelectField
            label={t('export.profile')}
            value={choice.profile}
            hint={t(`minutes.profile.${choice.profile}`)}
            options={profiles.map((value) => ({ value, label: t(`export.profile.${value}`) }))}
            onChange={(profile) => setChoice({ ...choice, profile })}
          />
          <SelectField
            label={t('export.language')}
            value={choice.language}
            options={(['da', 'en'] as const).map((value) => ({
              value,
              label: t(`export.language.${value}`),
            }))}
            onChange={(language) => setChoice({ ...choice, language })}
          />
        </Box>
        {canPrint === false ? (
          <Typography sx={{ color: 'text.secondary', mt: 3 }}>{t('reportView.noPrinter')}</Typography>
        ) : null}
        <PaperProgress state={state} onCancel={cancel} />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t('app.close')}</Button>
        <Button disabled={isBusy} onClick={() => void start({ ...choice, format: 'html' })}>
          {t('reportView.html')}
        </Button>
        <Button
          variant="contained"
          disabled={isBusy || canPrint !== true}
          onClick={() => void start({ ...choice, format: 'pdf' })}
        >
          {t('reportView.pdf')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
