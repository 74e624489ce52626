import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, type KeyboardEvent, useId, useMemo, useState } from 'react';
import { parseDate } from '#app/i18n/parse-date.ts';
import { notify } from '../../state/notices.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { needsOfNotes } from './new-need.ts';
import { noteLines } from './note-lines.ts';
import { NotePreview } from './note-preview.tsx';

/** Workshop notes as needs, one a line: what they become is shown before they are taken in, in one step of undo. */
export function NotesDialog({ onClose }: { onClose: () => void }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const titleId = useId();
  const [notes, setNotes] = useState('');
  const [voicedBy, setVoicedBy] = useState('');
  const [occasion, setOccasion] = useState('');
  const [date, setDate] = useState('');
  const [skips, setSkips] = useState(true);

  const statements = useMemo(() => Object.values(plan.needs).map(({ statement }) => statement), [plan.needs]);
  const lines = useMemo(() => noteLines(notes, statements), [notes, statements]);
  const taken = lines.filter(({ problem }) => problem === null || (!skips && problem.kind !== 'tooLong'));
  const voicedOn = date.trim() === '' ? null : parseDate(date);
  const isDateUnclear = date.trim() !== '' && voicedOn === null;
  const canTake = taken.length > 0 && !isDateUnclear;
  const repeats = lines.some(({ problem }) => problem !== null && problem.kind !== 'tooLong');

  const take = async () => {
    if (!canTake) return;
    const said = { voicedBy: voicedBy.trim(), occasion: occasion.trim(), voicedOn };
    const rows = needsOfNotes(plan, taken, said, () => crypto.randomUUID());
    const result = await run({ type: 'need.add', input: { rows } });
    if (!result.ok) return;
    onClose();
    notify('info', 'needs.notes.added', { count: rows.length });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void take();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void take();
  };
  const line = { htmlInput: { maxLength: 200 } };

  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <Box
        component="form"
        onSubmit={onSubmit}
        onKeyDown={onKeyDown}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
      >
        <DialogTitle id={titleId}>{t('needs.notes.title')}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          <MuiTextField
            label={t('needs.notes.text')}
            helperText={t('needs.notes.hint')}
            value={notes}
            onChange={(event) => setNotes(event.target.value)}
            multiline
            autoFocus
            minRows={6}
            maxRows={10}
          />
          <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
            <Typography component="legend" variant="h4" sx={{ mb: 2, p: 0 }}>
              {t('needs.notes.forAll')}
            </Typography>
            <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr 140px', gap: 3, alignItems: 'start' }}>
              <MuiTextField
                label={t('needs.voicedBy')}
                helperText={t('needs.voicedBy.hint')}
                value={voicedBy}
                onChange={(event) => setVoicedBy(event.target.value)}
                slotProps={line}
              />
              <MuiTextField
                label={t('needs.occasion')}
                value={occasion}
                onChange={(event) => setOccasion(event.target.value)}
                slotProps={line}
              />
              <MuiTextField
                label={t('needs.voicedOn')}
                value={date}
                error={isDateUnclear}
                helperText={isDateUnclear ? t('app.date.unclear', { typed: date }) : undefined}
                onChange={(event) => setDate(event.target.value)}
                slotProps={{ htmlInput: { maxLength: 30 } }}
              />
            </Box>
          </Box>
          {lines.length > 0 && <NotePreview lines={lines} taken={new Set(taken)} />}
          {repeats && (
            <FormControlLabel
              control={<Checkbox checked={skips} onChange={(_event, checked) => setSkips(checked)} />}
              label={t('needs.notes.skip')}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('needs.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!canTake}>
            {t('needs.notes.take', { count: taken.length })}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
