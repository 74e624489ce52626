import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { sorted } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AddName } from './add-name.tsx';
import { AdvanceDialog } from './advance-dialog.tsx';
import { nextSort } from './next-sort.ts';
import { RemoveButton } from './remove-button.tsx';

/** The rounds, each with the one step it can take: close it, then reveal it. */
export function RoundList() {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const [advancing, setAdvancing] = useState<Round | null>(null);
  const rounds = sorted(plan.rounds);
  const add = (name: string) =>
    run({
      type: 'round.add',
      input: { round: { id: crypto.randomUUID(), sort: nextSort(rounds), name, status: 'private' } },
    });
  return (
    <Box component="section">
      <SectionHeading level={3} title={t('scores.people.rounds')} />
      {rounds.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', mb: 3 }}>{t('scores.people.noRounds')}</Typography>
      ) : null}
      {rounds.map((round) => (
        <Box key={round.id} sx={{ display: 'flex', gap: 2, mb: 1, alignItems: 'center' }}>
          <TextField
            label={t('scores.people.roundName')}
            hideLabel
            required
            value={round.name}
            onCommit={(name) =>
              run({ type: 'round.update', input: { id: round.id, changes: { name } } }, { refusal: 'caller' })
            }
          />
          <Chip size="small" variant="outlined" label={t(`scores.roundStatus.${round.status}`)} />
          {round.status === 'revealed' ? null : (
            <Button variant="outlined" sx={{ whiteSpace: 'nowrap' }} onClick={() => setAdvancing(round)}>
              {t(round.status === 'private' ? 'scores.people.close' : 'scores.people.reveal')}
            </Button>
          )}
          {round.status === 'private' ? (
            <RemoveButton
              name={round.name}
              onRemove={() => run({ type: 'round.remove', input: { id: round.id } })}
            />
          ) : null}
        </Box>
      ))}
      <AddName
        button={t('scores.people.addRound')}
        label={t('scores.people.roundName')}
        hint={t('scores.people.noRounds')}
        suggestion={t('scores.people.newRound', { number: rounds.length + 1 })}
        onAdd={add}
      />
      <AdvanceDialog round={advancing} onClose={() => setAdvancing(null)} />
    </Box>
  );
}
