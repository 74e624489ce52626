import Box from '@mui/material/Box';
import { ContributionStrip } from './contribution-strip.tsx';
import { Fitting } from './fitting.tsx';
import { OptionName, optionPaint } from './option-name.tsx';
import type { ResultOf } from './result-scene.tsx';
import { useCalmMoves } from './use-calm-moves.ts';
import { useWall } from './wall-context.tsx';
import { WallSubheading } from './wall-heading.tsx';

type Bar = ResultOf['bars'][number];

interface ResultBarsProps {
  bars: ResultOf['bars'];
  /** Order in which the criteria are drawn and numbered. */
  order: readonly number[];
}

/** Best first. Those that can't be told apart are held together by a line in front of them. */
export function ResultBars({ bars, order }: ResultBarsProps) {
  const { projection, text } = useWall();
  const ranked = [...bars].sort(
    (a, b) =>
      Number(b.isLeader) - Number(a.isLeader) ||
      (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
      (b.total ?? b.high) - (a.total ?? a.high),
  );
  const leaders = ranked.filter(({ isLeader }) => isLeader);
  const isTied = leaders.length > 1;
  const letters = leaders.map(({ option }) => projection.options[option]?.letter ?? '').join(', ');
  const moves = useCalmMoves(ranked.map(({ option }) => option).join(' '));
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }} ref={moves}>
      {isTied ? <WallSubheading>{text.t('wall.result.tied', { letters })}</WallSubheading> : null}
      <Fitting gapEm={0.55}>
        {ranked.map((bar) => (
          <Box
            component="li"
            key={bar.option}
            data-moves={bar.option}
            sx={{
              pl: '0.6em',
              borderLeft: '5px solid',
              borderColor: isTied && bar.isLeader ? 'text.primary' : 'transparent',
            }}
          >
            <ResultBar bar={bar} order={order} />
          </Box>
        ))}
      </Fitting>
    </Box>
  );
}

function ResultBar({ bar, order }: { bar: Bar; order: readonly number[] }) {
  const { projection, text, room } = useWall();
  const option = projection.options[bar.option];
  if (!option) return null;
  const { rank, agreedRank, total, low, high, parts, gutPlaces } = bar;
  const whole = (share: number) => text.format.number(share * 100, 0);
  const moved = rank !== null && agreedRank !== null && rank !== agreedRank;
  const slips = gutPlaces.reduce((sum, count) => sum + count, 0);
  const isRoomy = room.widthEm >= 36 && room.heightEm >= 22;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '0.6em', mb: '0.2em' }}>
        <Box
          component="span"
          aria-label={rank === null ? text.t('wall.result.noRank') : text.t('wall.result.rank', { rank })}
          role="img"
          sx={{ minWidth: '1.3em', fontWeight: 650 }}
        >
          {rank === null ? '–' : `${rank}.`}
        </Box>
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
          <OptionName option={option} />
        </Box>
        {moved ? (
          <Box component="span" sx={{ color: 'warning.main', fontWeight: 600, whiteSpace: 'nowrap' }}>
            {rank < agreedRank ? '▲ ' : '▼ '}
            {text.t(rank < agreedRank ? 'wall.result.up' : 'wall.result.down', { rank: agreedRank })}
          </Box>
        ) : null}
        <Box
          component="span"
          role="img"
          aria-label={
            total === null
              ? text.t('wall.result.between', { low: whole(low), high: whole(high) })
              : text.t('wall.result.total', { total: whole(total) })
          }
          sx={{ fontWeight: 650, whiteSpace: 'nowrap' }}
        >
          {total === null ? `${whole(low)}–${whole(high)}` : whole(total)}
        </Box>
      </Box>
      <ContributionStrip
        paint={optionPaint(option)}
        parts={order.map((leaf) => parts[leaf] ?? null)}
        total={total}
        low={low}
        high={high}
      />
      {slips > 0 && isRoomy ? (
        <Box sx={{ color: 'text.secondary' }}>
          {text.t('wall.gut.first', { first: gutPlaces[0] ?? 0, count: slips })}
        </Box>
      ) : null}
    </>
  );
}
