import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { people } from '#app/plan/ballots.ts';
import { sorted } from '#app/plan/plan.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { SheetList } from './sheet-list.tsx';
import { useSaveSheets } from './use-save-sheets.ts';

/** Whom score sheets are made for, in a round that is open. */
export function SendDialog({ onClose }: { onClose(): void }) {
  const plan = usePlan();
  const { t } = useText();
  const titleId = useId();
  const rounds = sorted(plan.rounds).filter(({ status }) => status === 'private');
  const [chosenId, setChosenId] = useState(rounds.at(-1)?.id ?? '');
  const round = rounds.find(({ id }) => id === chosenId);
  const raters = people(plan);
  const { isBusy, save } = useSaveSheets();
  const missing = !round ? 'sheet.noRound' : raters.length === 0 ? 'sheet.noRaters' : null;
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('sheet.sendTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Typography>{t('sheet.sendMeans')}</Typography>
        {round && !missing ? (
          <>
            <Box sx={{ maxWidth: 320 }}>
              <SelectField
                label={t('sheet.round')}
                value={round.id}
                options={rounds.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={setChosenId}
              />
            </Box>
            {round.anonymous ? (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {t('sheet.sendAnonymous')}
              </Typography>
            ) : null}
            <SheetList round={round} isBusy={isBusy} onSave={(rater) => void save(round.id, [rater.id])} />
          </>
        ) : null}
        {missing ? <Typography role="status">{t(missing)}</Typography> : null}
      </DialogContent>
      <DialogActions>
        {round && raters.length > 1 ? (
          <Button
            disabled={isBusy}
            onClick={() =>
              void save(
                round.id,
                raters.map(({ id }) => id),
              )
            }
          >
            {t('sheet.saveAll', { count: raters.length })}
          </Button>
        ) : null}
        <Button variant="contained" onClick={onClose}>
          {t('scores.people.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
