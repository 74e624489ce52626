import Box from '@mui/material/Box';
import { useId } from 'react';
import { ScenarioPattern } from '../components/scenario-mark/scenario-pattern.tsx';
import type { ScenarioPaint } from '../theme/scenario-colours.ts';

interface ContributionStripProps {
  paint: ScenarioPaint;
  /** What each criterion adds, 0–1, in the order in which they are numbered; `null` where a score is unknown. */
  parts: readonly (number | null)[];
  /** 0–1; `null` while a score that counts is unknown. */
  total: number | null;
  low: number;
  high: number;
}

/** Shorter than this an interval is the same as its middle. */
const visibleInterval = 0.0005;
/** Patterns are told apart from the far end of the room. */
const patternScale = 2;

/** A total as the sum of its parts, each with the number of its criterion; under it how far it may be off. */
export function ContributionStrip({ paint, parts, total, low, high }: ContributionStripProps) {
  const pattern = useId();
  const known = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const length = total ?? known;
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height: '1.5em' }}>
      <Box sx={{ position: 'absolute', inset: '0 0 auto', height: '1.3em', bgcolor: 'action.hover' }} />
      <Box
        component="svg"
        sx={{ position: 'absolute', left: 0, top: 0, height: '1.3em', forcedColorAdjust: 'none' }}
        style={{ width: `${length * 100}%` }}
      >
        <defs>
          <ScenarioPattern id={pattern} paint={paint} scale={patternScale} />
        </defs>
        <rect width="100%" height="100%" fill={`url(#${pattern})`} />
      </Box>
      <Box sx={{ position: 'absolute', inset: '0 0 auto', height: '1.3em', display: 'flex' }}>
        {parts.map((part, index) => (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its criterion's place
            key={index}
            sx={{
              boxSizing: 'border-box',
              containerType: 'inline-size',
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'center',
              overflow: 'hidden',
              borderRight: part ? '3px solid' : 0,
              borderColor: 'background.default',
            }}
            style={{ width: `${(part ?? 0) * 100}%` }}
          >
            <Box
              component="span"
              sx={{
                display: 'none',
                '@container (min-width: 1.3em)': { display: 'block' },
                px: '0.2em',
                lineHeight: 1,
                bgcolor: 'background.default',
                color: 'text.primary',
                fontWeight: 600,
              }}
            >
              {index + 1}
            </Box>
          </Box>
        ))}
      </Box>
      {high - low > visibleInterval ? (
        <Box
          sx={{
            position: 'absolute',
            bottom: 0,
            height: '0.35em',
            boxSizing: 'border-box',
            border: '3px solid',
            borderTop: 0,
            borderColor: 'text.primary',
          }}
          style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
        />
      ) : null}
    </Box>
  );
}
