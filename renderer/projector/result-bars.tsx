import Box from '@mui/material/Box';
import type { SceneOf } from '#app/meeting/projection.ts';
import { visuallyHidden } from '../components/visually-hidden.ts';
import { ContributionStrip } from './contribution-strip.tsx';
import { Fitting } from './fitting.tsx';
import { OptionName, optionPaint } from './option-name.tsx';
import { useCalmMoves } from './use-calm-moves.ts';
import { useWall } from './wall-context.tsx';
import { WallSubheading } from './wall-heading.tsx';

type Bar = SceneOf<'result'>['bars'][number];

interface ResultBarsProps {
  bars: SceneOf<'result'>['bars'];
  /** Order in which the criteria are drawn and numbered. */
  order: readonly number[];
}

/** Best first. Those that can't be told apart are held together by a line in front of them. */
export function ResultBars({ bars, order }: ResultBarsProps) {
  const { projection, text, room } = useWall();
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
      <Fitting gapEm={room.isLow ? 0.3 : 0.55}>
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
  const { rank, total, low, high, parts } = bar;
  const strip = (
    <ContributionStrip
      paint={optionPaint(option)}
      parts={order.map((leaf) => parts[leaf] ?? null)}
      total={total}
      low={low}
      high={high}
    />
  );
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '0.6em', mb: room.isLow ? 0 : '0.2em' }}>
        <Spoken
          shown={rank === null ? '–' : `${rank}.`}
          said={rank === null ? text.t('wall.result.noRank') : text.t('wall.result.rank', { rank })}
        />
        <Box component="span" sx={room.isLow ? {} : { flex: 1, minWidth: 0 }}>
          <OptionName option={option} isNameShown={!room.isLow} />
        </Box>
        {room.isLow ? <Box sx={{ flex: 1 }}>{strip}</Box> : null}
        <RankMove bar={bar} />
        <Total bar={bar} />
      </Box>
      {room.isLow ? null : strip}
    </>
  );
}

/** From which place it came when weights are tried: an arrow and a word, never colour alone. */
function RankMove({ bar: { rank, agreedRank } }: { bar: Bar }) {
  const { text, room } = useWall();
  if (rank === null || agreedRank === null || rank === agreedRank) return null;
  const isUp = rank < agreedRank;
  const said = text.t(isUp ? 'wall.result.up' : 'wall.result.down', { rank: agreedRank });
  const arrow = isUp ? '▲' : '▼';
  return (
    <Box component="span" sx={{ color: 'warning.main', fontWeight: 600, whiteSpace: 'nowrap' }}>
      {room.isLow ? <Spoken shown={`${arrow} ${agreedRank}`} said={said} /> : `${arrow} ${said}`}
    </Box>
  );
}

function Total({ bar: { total, low, high } }: { bar: Bar }) {
  const { text } = useWall();
  const whole = (share: number) => text.format.number(share * 100, 0);
  // As exact as the sentence above: its lead is the difference of the two figures that are seen here.
  const exact = (share: number) => text.format.number(share * 100, 1);
  return total === null ? (
    <Spoken
      shown={`${whole(low)}–${whole(high)}`}
      said={text.t('wall.result.between', { low: whole(low), high: whole(high) })}
    />
  ) : (
    <Spoken shown={exact(total)} said={text.t('wall.result.total', { total: exact(total) })} />
  );
}

/** A figure that is too short to be understood when it is read aloud. */
function Spoken({ shown, said }: { shown: string; said: string }) {
  return (
    <Box component="span" sx={{ fontWeight: 650, whiteSpace: 'nowrap', minWidth: '1.3em' }}>
      <span aria-hidden="true">{shown}</span>
      <Box component="span" sx={visuallyHidden}>
        {said}
      </Box>
    </Box>
  );
}
