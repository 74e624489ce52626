import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { BuildingChoice } from './building-choice.tsx';
import { FloorTable } from './floor-table.tsx';
import { ZoneTable } from './zone-table.tsx';

/** The scenario's building: which it is, its floors, and the zones they are divided into. */
export function BuildingPart({ plan, state }: FloorPartProps) {
  const { t } = useText();
  const { building } = state.building;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
      <BuildingChoice plan={plan} state={state} />
      {building ? (
        <>
          <FloorTable plan={plan} state={state} building={building} />
          <ZoneTable plan={plan} state={state} />
        </>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{t('floorView.noBuildingYet')}</Typography>
      )}
    </Box>
  );
}
