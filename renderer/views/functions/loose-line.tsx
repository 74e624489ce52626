import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { memo } from 'react';
import { functionsWithoutPurpose, servicesWithoutFunction } from '#app/indicators/house.ts';
import type { HouseIndex } from '#app/indicators/house-index.ts';
import { select } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';
import { type HouseMatrix, showLoose } from './house-choice.ts';

/** How much hangs loose: services that no function delivers, functions that nobody has said what are for. */
export const LooseLine = memo(function LooseLine({ index }: { index: HouseIndex }) {
  const { t } = useText();
  const counts = [
    ['services', servicesWithoutFunction(index).length],
    ['functions', functionsWithoutPurpose(index).length],
  ] as const satisfies [HouseMatrix, number][];
  const some = counts.filter(([, count]) => count > 0);
  if (some.length === 0) return null;
  const show = (matrix: HouseMatrix) => {
    select(null);
    showLoose(matrix);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 1, mb: 3, typography: 'body2' }}>
      {some.map(([matrix, count]) => (
        <Link
          key={matrix}
          component="button"
          type="button"
          underline="always"
          onClick={() => show(matrix)}
          sx={{ typography: 'body2', color: 'warning.main', textAlign: 'left' }}
        >
          {t(count === 1 ? `functions.loose.${matrix}One` : `functions.loose.${matrix}`, { count })}
        </Link>
      ))}
    </Box>
  );
});
