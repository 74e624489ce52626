import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { fewestAnonymous } from '#app/plan/ballots.ts';
import { sorted } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AddName } from './add-name.tsx';
import { AdvanceDialog } from './advance-dialog.tsx';
import { NamedRow } from './named-row.tsx';
import { nextSort } from './next-sort.ts';

/** The rounds, each with the one step it can take: close it, then reveal it. */
export function RoundList() {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const [anonymous, setAnonymous] = useState(false);
  const [advancing, setAdvancing] = useState<Round | null>(null);
  const hintId = useId();
  const rounds = sorted(plan.rounds);
  const add = (name: string) =>
    run({
      type: 'round.add',
      input: {
        round: {
          id: crypto.randomUUID(),
          sort: nextSort(rounds),
          name,
          status: 'private',
          anonymous,
        },
      },
    });
  return (
    <Box component="section" sx={{ mb: 8 }}>
      <SectionHeading level={3} title={t('scores.people.rounds')} />
      {rounds.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', mb: 3 }}>{t('scores.people.noRounds')}</Typography>
      ) : null}
      {rounds.map((round) => (
        <NamedRow
          key={round.id}
          label={t('scores.people.roundName')}
          name={round.name}
          rename={(name) => ({ type: 'round.update', input: { id: round.id, changes: { name } } })}
          remove={round.status === 'private' ? { type: 'round.remove', input: { id: round.id } } : null}
        >
          <Chip size="small" variant="outlined" label={t(`scores.roundStatus.${round.status}`)} />
          {round.anonymous ? (
            <Chip size="small" variant="outlined" label={t('scores.people.anonymousMark')} />
          ) : null}
          {round.status === 'revealed' ? null : (
            <Button variant="outlined" sx={{ flexShrink: 0, ml: 1 }} onClick={() => setAdvancing(round)}>
              {t(round.status === 'private' ? 'scores.people.close' : 'scores.people.reveal')}
            </Button>
          )}
        </NamedRow>
      ))}
      <AddName
        button={t('scores.people.addRound')}
        label={t('scores.people.roundName')}
        hint={t('scores.people.roundHint')}
        suggestion={t('scores.people.newRound', { number: rounds.length + 1 })}
        onAdd={add}
      >
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={anonymous}
              onChange={(_event, checked) => setAnonymous(checked)}
              slotProps={{ input: { 'aria-describedby': hintId } }}
            />
          }
          label={t('scores.people.anonymous')}
        />
        <FormHelperText id={hintId}>
          {t('scores.people.anonymousMeans', { fewest: fewestAnonymous })}
        </FormHelperText>
      </AddName>
      <AdvanceDialog round={advancing} onClose={() => setAdvancing(null)} />
    </Box>
  );
}
