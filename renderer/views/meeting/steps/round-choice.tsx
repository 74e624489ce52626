import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useId, useState } from 'react';
import { itemsOfRound } from '#app/meeting/course.ts';
import { agendaOf } from '#app/meeting/meeting-state.ts';
import { fewestAnonymous } from '#app/plan/ballots.ts';
import type { AgendaItem } from '#app/plan/meeting.ts';
import { sorted } from '#app/plan/plan.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { sortAtEnd } from '#renderer/state/order.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AddName } from '../../scores/add-name.tsx';

/** The round that an item is about: one of the plan's, or a new one. */
export function RoundChoice({ item }: { item: AgendaItem }) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const hintId = useId();
  const [anonymous, setAnonymous] = useState(true);
  const rounds = sorted(plan.rounds);
  const itemIds = itemsOfRound(agendaOf(plan, item.meetingId), item).map(({ id }) => id);
  const takesScores = item.kind === 'scoring' || item.kind === 'secondRound';
  const choose = (roundId: string) =>
    void run({
      type: 'agendaItem.update',
      input: { ids: itemIds, changes: { roundId: roundId === '' ? null : roundId } },
    });
  const start = (name: string) => {
    const round = { id: crypto.randomUUID(), sort: sortAtEnd(rounds), name, anonymous };
    return run({ type: 'meeting.round', input: { round: { ...round, status: 'private' }, itemIds } });
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, alignItems: 'start', mb: 5 }}>
      {rounds.length > 0 && (
        <Box sx={{ width: 320 }}>
          <SelectField
            label={t('meeting.round')}
            value={item.roundId ?? ''}
            options={[
              { value: '', label: t('meeting.round.none') },
              ...rounds.map(({ id, name, status }) => ({
                value: id,
                label: t('meeting.round.option', { round: name, status: t(`scores.roundStatus.${status}`) }),
              })),
            ]}
            {...(takesScores && { hint: t('meeting.round.hint') })}
            onChange={choose}
          />
        </Box>
      )}
      {takesScores && (
        <AddName
          button={t('meeting.round.start')}
          label={t('scores.people.roundName')}
          hint={t('scores.people.roundHint')}
          suggestion={t('scores.people.newRound', { number: rounds.length + 1 })}
          onAdd={start}
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
      )}
    </Box>
  );
}
