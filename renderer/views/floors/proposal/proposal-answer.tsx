import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { AllocationAnswer } from '#app/floors/allocation-answer.ts';
import { proposalEffect } from '#app/indicators/proposal-effect.ts';
import { nameIn } from '#app/plan/name-in.ts';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { proofLine } from './proof-line.ts';

interface ProposalAnswerProps extends FloorPartProps {
  answer: Extract<AllocationAnswer, { cost: number }>;
  onTake(): void;
  onForget(): void;
}

/** A proposal: how good it is proven to be, what would move, and what it does to nearness, room and wishes. */
export function ProposalAnswer({ plan, state, answer, onTake, onForget }: ProposalAnswerProps) {
  const text = useText();
  const { t, format } = text;
  const { building } = state;
  const effect = useMemo(() => proposalEffect(plan, building, answer), [plan, building, answer]);
  const share = (value: number | null) => (value === null ? '–' : format.percent(value, 1));
  const placeOf = (zoneId: string | null) => {
    const zone = zoneId === null ? undefined : plan.zones[zoneId];
    return zone ? `${nameIn(plan.floors, zone.floorId)}, ${zone.name}` : t('floorView.notPlaced');
  };
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{proofLine(text, answer)}</Typography>
      <Typography variant="body2">
        {[
          t('floorView.effectNearness', {
            before: share(effect.fulfilledBefore),
            after: share(effect.fulfilledAfter),
          }),
          t('floorView.effectRoom', {
            before: format.number(effect.notFittingBeforeNetM2, 1),
            after: format.number(effect.notFittingAfterNetM2, 1),
          }),
          t('floorView.effectWishes', { before: effect.unmetBefore, after: effect.unmetAfter }),
        ].join(' · ')}
      </Typography>
      {effect.moves.length === 0 ? (
        <Typography variant="body2">{t('floorView.proposal.same')}</Typography>
      ) : (
        <>
          <Typography variant="body2" sx={{ mt: 2 }}>
            {t('floorView.proposal.moves', { count: effect.moves.length })}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 5, typography: 'body2', columns: { lg: 2 } }}>
            {effect.moves.map(({ functionId, fromZoneId, toZoneId }) => (
              <li key={functionId}>
                {plan.functions[functionId]?.name}: {placeOf(fromZoneId)} → {placeOf(toZoneId)}
              </li>
            ))}
          </Box>
          <Box sx={{ display: 'flex', gap: 2, mt: 3 }}>
            <Button variant="contained" onClick={onTake}>
              {t('floorView.proposal.take')}
            </Button>
            <Button onClick={onForget}>{t('floorView.proposal.forget')}</Button>
          </Box>
        </>
      )}
    </>
  );
}
