import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AllocationObstacle } from '#app/floors/allocation-answer.ts';
import { nameIn } from '#app/plan/name-in.ts';
import type { Plan } from '#app/plan/plan.ts';
import { type Text, useText } from '#renderer/state/text.ts';

interface ObstacleListProps {
  plan: Plan;
  obstacle: AllocationObstacle;
}

/** Why nothing can be proposed: the demands that can't be kept together, and the m² that are missing. */
export function ObstacleList({ plan, obstacle }: ObstacleListProps) {
  const text = useText();
  const { t, format } = text;
  const { missingNetM2, reason, demands } = obstacle;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{t('floorView.obstacle.title')}</Typography>
      <Typography variant="body2">
        {t(`floorView.obstacle.${reason}`)}
        {missingNetM2 === null
          ? ''
          : ` ${t('floorView.obstacle.missing', { area: format.number(missingNetM2, 1) })}`}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 5, typography: 'body2' }}>
        {demands.map((demand) => (
          <li key={JSON.stringify(demand)}>{demandText(text, plan, demand)}</li>
        ))}
      </Box>
      <Typography variant="body2" sx={{ mt: 2, color: 'text.secondary' }}>
        {t('floorView.obstacle.help')}
      </Typography>
    </>
  );
}

function demandText({ t, format }: Text, plan: Plan, demand: AllocationObstacle['demands'][number]): string {
  const functionName = (id: string) => plan.functions[id]?.name ?? id;
  const zoneName = (id: string) => {
    const zone = plan.zones[id];
    return zone ? `${nameIn(plan.floors, zone.floorId)}, ${zone.name}` : id;
  };
  switch (demand.kind) {
    case 'function':
      return t('floorView.obstacle.function', { function: functionName(demand.function) });
    case 'capacity':
      return t('floorView.obstacle.zone', {
        zone: zoneName(demand.place),
        area: format.number(plan.zones[demand.place]?.capacityNetM2 ?? 0, 1),
      });
    case 'fixed':
      return t('floorView.obstacle.fixed', {
        function: functionName(demand.function),
        zone: zoneName(demand.place),
      });
    case 'forbidden':
      return t('floorView.obstacle.forbidden', {
        function: functionName(demand.function),
        zones: demand.places.map(zoneName).join('; '),
      });
    case 'together':
    case 'apart': {
      const scope = demand.scope === 'floor' ? 'Floor' : '';
      return `${functionName(demand.a)} – ${functionName(demand.b)}: ${t(`nearness.rule.${demand.kind}${scope}`)}`;
    }
  }
}
