import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { FloorFigures } from '#app/indicators/floors.ts';
import { useText } from '#renderer/state/text.ts';

/** What the schedule comes to: each total names its kind, and net and gross never meet in one. */
export function ScheduleTotals({ figures }: { figures: FloorFigures }) {
  const { t, format } = useText();
  const area = (m2: number) => format.number(m2, 1);
  // Where no net area is known, a sum of 0 would say that nothing is needed.
  const isKnown = figures.neededNetM2 > 0 || figures.unknownAreaCount === 0;
  const known = [
    isKnown ? t('floorView.total.neededNet', { area: area(figures.neededNetM2) }) : '',
    isKnown
      ? t('floorView.total.neededGross', {
          area: area(figures.neededGrossM2),
          factor: format.number(figures.plannedFactor, 2, 2),
        })
      : '',
    figures.givenGrossM2 > 0 ? t('floorView.total.givenGross', { area: area(figures.givenGrossM2) }) : '',
    figures.unknownAreaCount > 0 ? t('floorView.unknownCount', { count: figures.unknownAreaCount }) : '',
    figures.netM2PerWorkplace === null
      ? ''
      : t('floorView.total.perWorkplace', { area: area(figures.netM2PerWorkplace) }),
  ];
  const building = [
    figures.buildingNetM2 === null
      ? ''
      : t('floorView.total.buildingNet', { area: area(figures.buildingNetM2) }),
    figures.buildingGrossM2 === null
      ? ''
      : t('floorView.total.buildingGross', { area: area(figures.buildingGrossM2) }),
    t('floorView.total.free', { area: area(figures.freeNetM2) }),
  ];
  return (
    <Box sx={{ mb: 3 }}>
      <Typography>{known.filter(Boolean).join(' · ')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {building.filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}
