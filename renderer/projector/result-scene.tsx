import Box from '@mui/material/Box';
import type { SceneOf } from '#app/meeting/projection.ts';
import { Fitting } from './fitting.tsx';
import { ResultBars } from './result-bars.tsx';
import { ResultWeights } from './result-weights.tsx';
import { useWall, type WallParts } from './wall-context.tsx';
import { LoneHeading, WallSubheading } from './wall-heading.tsx';

/** Who is first and by what: bars, the weights behind them, and the result in words. */
export function ResultScene({ scene }: { scene: SceneOf<'result'> }) {
  const wall = useWall();
  const { projection, text, room } = wall;
  const { bars, weights, sentences, isTried } = scene;
  if (bars.length === 0)
    return <LoneHeading title={text.t('wall.result.none')} lead={text.t('wall.result.noneLead')} />;
  // While weights are moved they are what is looked at; afterwards it is what the result says.
  const isWeighing = projection.item?.kind === 'weights';
  const order = weightOrder(weights);
  const [lead = '', ...others] = sentences;
  const gut = gutSentence(wall, bars);
  const tried = isTried ? <Signal>{text.t('wall.result.tried')}</Signal> : null;
  return (
    <>
      {room.isLow ? (
        tried
      ) : (
        <Box component="h1" sx={{ m: 0, mb: '0.7em', fontSize: '1.2em', fontWeight: 600, lineHeight: 1.2 }}>
          {lead}
        </Box>
      )}
      <Box
        sx={{
          flex: isWeighing || room.isLow ? 1 : '0 1 auto',
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: `repeat(${room.isWide ? 2 : 1}, minmax(0, 1fr))`,
          columnGap: '2em',
        }}
      >
        <ResultBars bars={bars} order={order} />
        {room.isWide ? (
          <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }}>
            <WallSubheading>{tried ?? text.t('wall.result.weights')}</WallSubheading>
            <ResultWeights weights={weights} order={order} hasSwings={isWeighing} />
          </Box>
        ) : null}
      </Box>
      {room.isLow || isWeighing ? null : (
        <Box sx={{ mt: '0.8em', flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          <Fitting gapEm={0.4}>
            {[...(gut ? [gut] : []), ...others].map((sentence) => (
              <li key={sentence}>{unbrokenPercent(sentence)}</li>
            ))}
          </Fitting>
        </Box>
      )}
    </>
  );
}

function Signal({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ color: 'warning.main', fontWeight: 600 }}>
      {children}
    </Box>
  );
}

/** Places of the weights, the heaviest agreed one first: an order that stays while weights are tried. */
function weightOrder(weights: SceneOf<'result'>['weights']): number[] {
  const share = (index: number) => weights[index]?.agreedShare ?? 0;
  return weights.map((_, index) => index).sort((a, b) => share(b) - share(a) || a - b);
}

/** A percent sign never begins a line. */
const unbrokenPercent = (sentence: string) => sentence.replaceAll(' %', '\u00a0%');

/** What the slips said before anybody had seen a total; empty where there was no ranking. */
function gutSentence({ projection, text }: WallParts, bars: SceneOf<'result'>['bars']): string {
  const slips = Math.max(0, ...bars.map(({ gutPlaces }) => gutPlaces.reduce((sum, times) => sum + times, 0)));
  if (slips === 0) return '';
  const places = bars.map(
    ({ option, gutPlaces }) => `${projection.options[option]?.letter ?? ''}: ${gutPlaces[0] ?? 0}`,
  );
  return text.t('wall.result.gut', { count: slips, places: places.join(', ') });
}
