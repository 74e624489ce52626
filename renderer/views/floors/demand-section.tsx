import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { PlacementDemand } from '#app/plan/building.ts';
import { nameIn } from '#app/plan/name-in.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from './floor-part.ts';

interface DemandSectionProps extends FloorPartProps {
  functionId: string;
}

const kinds = ['none', 'fixed', 'forbidden'] as const;

/** Zones of the building in which a function must lie, or must not, each with its reason. */
export function DemandSection({ plan, state: { building }, functionId }: DemandSectionProps) {
  const { t } = useText();
  const run = useCommand();
  const demandIn = (zoneId: string) => plan.placementDemands[`${functionId}.${zoneId}`];
  const demanded = building.zones.filter(({ id }) => demandIn(id));
  const free = building.zones.filter(({ id }) => !demandIn(id));
  const [chosenId, setChosenId] = useState('');
  const zoneName = (zone: (typeof free)[number]) => `${nameIn(plan.floors, zone.floorId)}, ${zone.name}`;
  const put = (row: PlacementDemand) => run({ type: 'placementDemands.set', input: { rows: [row] } });
  const change = (zoneId: string, kind: (typeof kinds)[number]) => {
    if (kind === 'none') {
      void run({ type: 'placementDemands.clear', input: { keys: [`${functionId}.${zoneId}`] } });
    } else void put({ functionId, zoneId, kind, reason: demandIn(zoneId)?.reason ?? '' });
  };
  if (building.zones.length === 0) return null;
  const newId = free.some(({ id }) => id === chosenId) ? chosenId : (free[0]?.id ?? '');
  return (
    <PanelSection title={t('floorView.demands')}>
      {demanded.map((zone) => {
        const demand = demandIn(zone.id);
        if (!demand) return null;
        return (
          <Box key={zone.id} sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
            <SelectField
              label={zoneName(zone)}
              value={demand.kind as (typeof kinds)[number]}
              options={kinds.map((kind) => ({ value: kind, label: t(`floorView.demand.${kind}`) }))}
              onChange={(kind) => change(zone.id, kind)}
            />
            <TextField
              label={t('floorView.reason')}
              value={demand.reason}
              wrap
              onCommit={(reason) => put({ ...demand, reason })}
            />
          </Box>
        );
      })}
      {free.length > 0 ? (
        <Box>
          <SelectField
            label={t('floorView.demandNew')}
            value={newId}
            options={free.map((zone) => ({ value: zone.id, label: zoneName(zone) }))}
            onChange={setChosenId}
          />
          <Box sx={{ display: 'flex', gap: 2, mt: 2 }}>
            <Button onClick={() => change(newId, 'fixed')}>{t('floorView.demandFix')}</Button>
            <Button onClick={() => change(newId, 'forbidden')}>{t('floorView.demandForbid')}</Button>
          </Box>
        </Box>
      ) : null}
    </PanelSection>
  );
}
