import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useDeferredValue, useMemo } from 'react';
import { moveEffect } from '#app/indicators/move-effect.ts';
import { nameIn } from '#app/plan/name-in.ts';
import type { Plan } from '#app/plan/plan.ts';
import { useText } from '#renderer/state/text.ts';
import { findingText } from '../finding-text.ts';
import type { FloorState } from '../use-floor-state.ts';
import type { Carried } from './use-stack-hands.ts';

interface EffectBarProps {
  plan: Plan;
  state: FloorState;
  carried: Carried | null;
}

const listed = 2;

/** How the placing stands; while something is carried, what putting it down here would do. */
export function EffectBar({ plan, state, carried: moving }: EffectBarProps) {
  // Reckoned a moment after the place is marked, so that keys and pointer never wait for it.
  const carried = useDeferredValue(moving);
  return (
    <Box
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 2,
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
        minHeight: 72,
        py: 2,
        mb: 4,
      }}
    >
      <Box role="status">
        {carried ? <Effect plan={plan} state={state} carried={carried} /> : <Standing state={state} />}
      </Box>
    </Box>
  );
}

function Standing({ state: { figures, nearness } }: { state: FloorState }) {
  const { t, format } = useText();
  const area = (m2: number) => format.number(m2, 1);
  const facts = [
    nearness.fulfilledShare === null
      ? t('floorView.nearnessUnknown')
      : t('floorView.nearnessFulfilled', { share: format.percent(nearness.fulfilledShare) }),
    t('floorView.notFitting', { area: area(figures.notFittingNetM2) }),
    t('floorView.freeInAll', { area: area(figures.freeNetM2) }),
    figures.unplaced.length > 0 ? t('floorView.unplacedCount', { count: figures.unplaced.length }) : '',
    figures.unknownAreaCount > 0 ? t('floorView.unknownCount', { count: figures.unknownAreaCount }) : '',
  ].filter(Boolean);
  return (
    <>
      <Typography>{facts.join(' · ')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('floorView.hint')}
      </Typography>
    </>
  );
}

const Effect = memo(function Effect({ plan, state, carried }: EffectBarProps & { carried: Carried }) {
  const text = useText();
  const { t, format } = text;
  const { functionId, target } = carried;
  const zone = target === null ? null : (plan.zones[target] ?? null);
  const effect = useMemo(
    () => moveEffect(plan, state.building, functionId, zone),
    [plan, state.building, functionId, zone],
  );
  const floor = nameIn(plan.floors, zone?.floorId);
  const share = (value: number | null) => (value === null ? '–' : format.percent(value, 1));
  const { brings, mends } = effect;
  const sentences = (findings: typeof brings) => {
    const told = findings.slice(0, listed).map((finding) => findingText(text, plan, finding));
    const more = findings.length - listed;
    return [...told, more > 0 ? t('floorView.moreFindings', { count: more }) : ''].filter(Boolean).join('; ');
  };
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {t('floorView.moveTo', {
          function: nameIn(plan.functions, functionId),
          place: zone ? `${floor}, ${zone.name}` : t('floorView.tray'),
        })}
        {': '}
        {t('floorView.effectNearness', {
          before: share(effect.fulfilledBefore),
          after: share(effect.fulfilledAfter),
        })}
        {' · '}
        {t('floorView.effectRoom', {
          before: format.number(effect.notFittingBeforeNetM2, 1),
          after: format.number(effect.notFittingAfterNetM2, 1),
        })}
      </Typography>
      <Typography variant="body2" sx={{ color: brings.length > 0 ? 'warning.main' : 'text.secondary' }}>
        {[
          brings.length > 0 ? t('floorView.brings', { findings: sentences(brings) }) : '',
          mends.length > 0 ? t('floorView.mends', { findings: sentences(mends) }) : '',
        ]
          .filter(Boolean)
          .join(' ') || t('floorView.noFindingsChange')}
      </Typography>
    </>
  );
});
