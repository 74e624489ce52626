import Box from '@mui/material/Box';
import type { Scene } from '#app/meeting/projection.ts';
import { Fitting } from './fitting.tsx';
import { ResultBars } from './result-bars.tsx';
import { ResultWeights } from './result-weights.tsx';
import { useWall } from './wall-context.tsx';
import { WallHeading, WallSubheading } from './wall-heading.tsx';

export type ResultOf = Extract<Scene, { kind: 'result' }>;

/** Who is first and by what: bars, the weights behind them, and the result in words. */
export function ResultScene({ scene }: { scene: ResultOf }) {
  const { projection, text, room } = useWall();
  const { bars, weights, sentences, isTried } = scene;
  if (bars.length === 0)
    return <WallHeading title={text.t('wall.result.none')} lead={text.t('wall.result.noneLead')} />;
  const isWide = room.widthEm >= 36;
  const isHigh = room.heightEm >= 22;
  // While weights are moved they are what is looked at; afterwards it is what the result says.
  const isWeighing = projection.item?.kind === 'weights';
  const [lead = '', ...others] = sentences;
  return (
    <>
      {isTried ? (
        <Box sx={{ mb: '0.4em', color: 'warning.main', fontWeight: 600 }}>{text.t('wall.result.tried')}</Box>
      ) : null}
      {isHigh ? (
        <Box component="h1" sx={{ m: 0, mb: '0.8em', fontSize: '1.2em', fontWeight: 600, lineHeight: 1.2 }}>
          {lead}
        </Box>
      ) : null}
      <Box
        sx={{
          flex: isWeighing ? 1 : '0 1 auto',
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: isWide ? 'minmax(0, 3fr) minmax(0, 2fr)' : 'minmax(0, 1fr)',
          columnGap: '2em',
        }}
      >
        <ResultBars bars={bars} order={weightOrder(weights)} />
        {isWide ? (
          <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }}>
            <WallSubheading>{text.t('wall.result.weights')}</WallSubheading>
            <ResultWeights weights={weights} order={weightOrder(weights)} hasSwings={isWeighing} />
          </Box>
        ) : null}
      </Box>
      {isHigh && !isWeighing && others.length > 0 ? (
        <Box sx={{ mt: '0.8em', flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          <Fitting gapEm={0.4}>
            {others.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </Fitting>
        </Box>
      ) : null}
    </>
  );
}

/** Places of the weights, the heaviest agreed one first: an order that stays while weights are tried. */
function weightOrder(weights: ResultOf['weights']): number[] {
  const share = (index: number) => weights[index]?.agreedShare ?? 0;
  return weights.map((_, index) => index).sort((a, b) => share(b) - share(a) || a - b);
}
