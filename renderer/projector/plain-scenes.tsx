import Box from '@mui/material/Box';
import type { SceneOf } from '#app/meeting/projection.ts';
import { Fitting } from './fitting.tsx';
import { OptionList, OptionName } from './option-name.tsx';
import { swingText } from './swing-text.ts';
import { useWall } from './wall-context.tsx';
import { LoneHeading, WallHeading, WallSubheading } from './wall-heading.tsx';

/** Nothing but whose meeting it is. */
export function BlankScene() {
  const { projection } = useWall();
  return <LoneHeading title={projection.planTitle} lead={projection.meetingName} />;
}

export function PurposeScene({ scene: { purpose } }: { scene: SceneOf<'purpose'> }) {
  const { text, room } = useWall();
  const lines = Math.max(3, Math.floor(room.heightEm / 4));
  return (
    <>
      <WallHeading title={text.t('wall.purpose.title')} />
      <Box
        sx={{
          mb: purpose === '' ? 0 : '1.2em',
          fontSize: room.isLow ? '1em' : '1.25em',
          whiteSpace: 'pre-line',
          display: '-webkit-box',
          WebkitBoxOrient: 'vertical',
          WebkitLineClamp: lines,
          overflow: 'hidden',
          flexShrink: 0,
        }}
      >
        {purpose}
      </Box>
      <WallSubheading>{text.t('wall.purpose.options')}</WallSubheading>
      <OptionList label={text.t('wall.purpose.options')} />
    </>
  );
}

export function GutScene({ scene: { slips, places } }: { scene: SceneOf<'gut'> }) {
  const { projection, text } = useWall();
  const counted = slips === 1 ? text.t('wall.gut.slips.one') : text.t('wall.gut.slips', { count: slips });
  return (
    <>
      <WallHeading title={text.t('wall.gut.title')} lead={text.t('wall.gut.lead')} />
      {places === null ? (
        <OptionList label={text.t('wall.purpose.options')} />
      ) : (
        <Fitting>
          {projection.options.map((option, index) => (
            <Box component="li" key={option.letter} sx={{ display: 'flex', gap: '1em' }}>
              <OptionName option={option} />
              <span>{text.t('wall.gut.first', { first: places[index]?.[0] ?? 0, count: slips })}</span>
            </Box>
          ))}
        </Fitting>
      )}
      <Box sx={{ fontSize: '1.25em', fontWeight: 600 }}>{counted}</Box>
    </>
  );
}

export function ScoringScene({ scene }: { scene: SceneOf<'scoring'> }) {
  const { projection, text, room } = useWall();
  const { heard, isAnonymous, isClosed } = scene;
  const title = isClosed ? text.t('wall.scoring.closed') : text.t('wall.scoring.title');
  const lead = [
    isClosed ? text.t('wall.scoring.closedLead') : text.t('wall.scoring.lead'),
    isAnonymous && !isClosed ? text.t('wall.scoring.anonymous') : '',
  ];
  return (
    <>
      <WallHeading title={title} lead={lead.join(' ')} />
      {room.isLow ? null : <WallSubheading>{text.t('wall.scoring.criteria')}</WallSubheading>}
      <Fitting columns={room.isWide ? 2 : 1} label={text.t('wall.scoring.criteria')}>
        {projection.criteria.map((criterion, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a criterion is its place
          <li key={index}>
            <Box sx={{ fontWeight: 600 }}>{criterion.name}</Box>
            <Box sx={{ color: 'text.secondary' }}>{swingText(text, criterion)}</Box>
          </li>
        ))}
      </Fitting>
      <Box sx={{ mt: '0.5em', fontSize: '1.25em', fontWeight: 600 }}>
        {heard === 1 ? text.t('wall.scoring.heard.one') : text.t('wall.scoring.heard', { count: heard })}
      </Box>
    </>
  );
}

/** Totals stay hidden until the gut ranking is stored. */
export function LockedScene() {
  const { text } = useWall();
  return <LoneHeading title={text.t('wall.locked.title')} lead={text.t('wall.locked.lead')} />;
}
