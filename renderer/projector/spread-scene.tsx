import Box from '@mui/material/Box';
import type { Projection, SceneOf } from '#app/meeting/projection.ts';
import type { Text } from '../state/text.ts';
import { Fitting } from './fitting.tsx';
import { OptionName } from './option-name.tsx';
import { SpreadAxis } from './spread-axis.tsx';
import { useWall } from './wall-context.tsx';
import { LoneHeading, WallHeading, WallSubheading } from './wall-heading.tsx';

type SpreadOf = SceneOf<'spread'>;

/** How far apart the scores lie: the cell that is talked about large, the others below it. */
export function SpreadScene({ scene }: { scene: SpreadOf }) {
  const { text, room } = useWall();
  const { isRevealed, spreads, focus, agreed, roundName } = scene;
  if (!isRevealed)
    return <LoneHeading title={text.t('wall.spread.hidden')} lead={text.t('wall.spread.hiddenLead')} />;
  if (spreads.length === 0) return <LoneHeading title={text.t('wall.spread.none')} lead={roundName} />;
  const focused = focus === null ? undefined : spreads[focus];
  const others = spreads.filter((_, index) => index !== focus);
  return (
    <>
      {focused ? (
        <>
          <FocusedCell spread={focused} agreed={agreed} />
          {room.isLow || others.length === 0 ? null : (
            <WallSubheading>{text.t('wall.spread.others')}</WallSubheading>
          )}
        </>
      ) : (
        <WallHeading title={text.t('wall.spread.title')} lead={room.isLow ? null : roundName} />
      )}
      {focused && room.isLow ? null : (
        <Fitting gapEm={0.8}>
          {others.map((spread) => (
            <li key={`${spread.option} ${spread.criterion}`}>
              <SpreadRow spread={spread} />
            </li>
          ))}
        </Fitting>
      )}
    </>
  );
}

type Spread = SpreadOf['spreads'][number];
type Criterion = Projection['criteria'][number];

function FocusedCell({ spread, agreed }: { spread: Spread; agreed: SpreadOf['agreed'] }) {
  const { projection, text, room } = useWall();
  const option = projection.options[spread.option];
  const criterion = projection.criteria[spread.criterion];
  if (!option || !criterion) return null;
  return (
    <Box sx={{ mb: room.isLow ? 0 : '1.6em' }}>
      <OptionName option={option} />
      <Box
        component="h1"
        sx={{ m: '0.2em 0', fontSize: room.isLow ? '1.15em' : '1.6em', fontWeight: 600, lineHeight: 1.15 }}
      >
        {criterion.name}
      </Box>
      {room.isLow || criterion.definition === '' ? null : (
        <Box
          sx={{
            color: 'text.secondary',
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: 3,
            overflow: 'hidden',
          }}
        >
          {criterion.definition}
        </Box>
      )}
      <Box sx={{ m: room.isLow ? '0.4em 0' : '1em 0 0.6em' }}>
        <SpreadAxis spread={spread} criterion={criterion} agreed={agreed?.likely ?? null} isLarge />
      </Box>
      <Box sx={{ fontSize: room.isLow ? '1em' : '1.25em' }}>
        {rangeText(text, spread, criterion)}
        {agreed ? <Box sx={{ fontWeight: 600 }}>{agreedText(text, agreed, criterion)}</Box> : null}
      </Box>
    </Box>
  );
}

function SpreadRow({ spread }: { spread: Spread }) {
  const { projection, text, room } = useWall();
  const option = projection.options[spread.option];
  const criterion = projection.criteria[spread.criterion];
  if (!option || !criterion) return null;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: room.isWide ? 'auto minmax(0, 5fr) minmax(0, 4fr)' : 'auto minmax(0, 1fr)',
        columnGap: '0.7em',
        alignItems: 'center',
      }}
    >
      <OptionName option={option} isNameShown={false} />
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 600, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {criterion.name}
        </Box>
        <Box
          sx={{ color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        >
          {rangeText(text, spread, criterion)}
        </Box>
      </Box>
      {room.isWide ? <SpreadAxis spread={spread} criterion={criterion} agreed={null} /> : null}
    </Box>
  );
}

function rangeText({ t }: Text, { least, median, most }: Spread, { unit }: Criterion): string {
  const range = t('wall.spread.range', { least, most, unit }).trim();
  return `${range}, ${t('wall.spread.median', { median })}`;
}

function agreedText(
  { t }: Text,
  { low, likely, high }: NonNullable<SpreadOf['agreed']>,
  { unit }: Criterion,
): string {
  if (likely === null) return t('wall.spread.agreedUnknown');
  if (low === null || high === null) return t('wall.spread.agreed', { likely, unit }).trim();
  return t('wall.spread.agreedRange', { likely, unit, low, high });
}
