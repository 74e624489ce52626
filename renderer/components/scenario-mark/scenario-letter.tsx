import Box from '@mui/material/Box';
import type { ScenarioPaint } from '../../theme/scenario-colours.ts';

interface ScenarioLetterProps {
  letter: string;
  paint: Pick<ScenarioPaint, 'colour' | 'onColour'>;
  /** Side in pixels. */
  size: number;
}

/** A scenario's letter on its colour, for whoever has no plan at hand. */
export function ScenarioLetter({ letter, paint, size }: ScenarioLetterProps) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        boxSizing: 'border-box',
        alignItems: 'center',
        justifyContent: 'center',
        flexShrink: 0,
        minWidth: size,
        height: size,
        px: 1,
        borderRadius: 0.5,
        bgcolor: paint.colour,
        color: paint.onColour,
        fontSize: size * 0.65,
        fontWeight: 650,
        lineHeight: 1,
        forcedColorAdjust: 'none',
      }}
    >
      {letter}
    </Box>
  );
}
