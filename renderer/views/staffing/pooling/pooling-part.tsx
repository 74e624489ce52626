import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DeskPooling } from '#app/indicators/staffing-pooling.ts';
import type { DeskArrangement, DeskPool } from '#app/staffing/pooling.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { select } from '#renderer/state/route.ts';
import { type Text, useText } from '#renderer/state/text.ts';
import type { StaffingPartProps } from '../part.ts';
import { ExpressSimulation } from './express-simulation.tsx';
import { kindName } from './kind-name.ts';

/** Two desks each alone, or one for all: what it saves, and who waits longer by it. */
export function PoolingPart({ staffing }: StaffingPartProps) {
  const text = useText();
  const { t, format } = text;
  const { pooling } = staffing;
  if (!pooling) {
    return (
      <EmptyState
        text={t('staffing.pooling.none')}
        action={{ label: t('staffing.week.none.action'), perform: () => select('hours') }}
      />
    );
  }
  const { meanHour } = pooling;
  const title = t('staffing.pooling.title');
  return (
    <>
      <Box component="section" aria-labelledby="pooling">
        <SectionHeading id="pooling" title={title} lead={t('staffing.pooling.lead')} />
        <Typography variant="subtitle1" sx={{ maxWidth: '84ch', mb: 4 }}>
          {t(pooling.savedPostHoursPerWeek >= 0 ? 'staffing.pooling.saves' : 'staffing.pooling.costs', {
            apart: format.number(pooling.separatePostHoursPerWeek, 1),
            together: format.number(pooling.togetherPostHoursPerWeek, 1),
            saved: format.number(Math.abs(pooling.savedPostHoursPerWeek), 1),
          })}{' '}
          {losers(pooling, meanHour.together, text)}
        </Typography>
        <ScrollRegion title={title}>
          <ArrangementTable pooling={pooling} />
        </ScrollRegion>
        <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '84ch', mt: 3 }}>
          {t('staffing.pooling.method', {
            uncorrected: waitText(meanHour.uncorrectedMeanWaitMinutes, text),
            corrected: waitText(meanHour.together.meanWaitMinutes, text),
          })}
        </Typography>
      </Box>
      <ExpressSimulation pooling={pooling} />
    </>
  );
}

function losers(pooling: DeskPooling, { losers }: DeskArrangement, text: Text): string {
  if (losers.length === 0) return text.t('staffing.pooling.nobodyLoses');
  return text.t('staffing.pooling.loses', {
    who: losers.map((kind) => kindName(pooling, kind, text)).join(', '),
  });
}

function waitText(minutes: number | 'unstable', { t, format }: Text): string {
  return minutes === 'unstable' ? t('staffing.week.overloaded') : format.number(minutes, 1, 1);
}

/** The ways to divide the kinds over desks, one block each. */
function ArrangementTable({ pooling }: { pooling: DeskPooling }) {
  const text = useText();
  const { t, format } = text;
  const { separate, together, togetherSameDesks, express } = pooling.meanHour;
  const blocks: { key: 'apart' | 'together' | 'sameDesks' | 'express'; arrangement: DeskArrangement }[] = [
    { key: 'apart', arrangement: separate },
    { key: 'together', arrangement: together },
    { key: 'sameDesks', arrangement: togetherSameDesks },
    ...(express ? [{ key: 'express' as const, arrangement: express }] : []),
  ];
  const served = ({ queue }: DeskPool) =>
    queue.state === 'stable' ? format.percent(queue.servedInTime) : t('staffing.week.overloaded');
  const wait = ({ queue }: DeskPool) =>
    queue.state === 'stable' ? format.number(queue.meanWaitMinutes, 1, 1) : t('staffing.week.overloaded');
  return (
    <PlainTable>
      <thead>
        <tr>
          <th scope="col">{t('staffing.pooling.way')}</th>
          <th scope="col">{t('staffing.pooling.kind')}</th>
          <th scope="col" data-number="">
            {t('staffing.pooling.minutes')}
          </th>
          <th scope="col" data-number="">
            {t('staffing.pooling.desks')}
          </th>
          <th scope="col" data-number="">
            {t('staffing.pooling.wait')}
          </th>
          <th scope="col" data-number="">
            {t('staffing.pooling.inTime', { minutes: pooling.rule.promise.withinMinutes })}
          </th>
          <th scope="col">{t('staffing.pooling.worse')}</th>
        </tr>
      </thead>
      <tbody>
        {blocks.flatMap(({ key, arrangement }) =>
          arrangement.pools.map((pool, index) => (
            <tr key={`${key} ${pool.kinds.join()}`}>
              {index === 0 ? (
                <th scope="row" rowSpan={arrangement.pools.length}>
                  <b>{t(`staffing.pooling.way.${key}`)}</b>
                </th>
              ) : null}
              <td>{pool.kinds.map((kind) => kindName(pooling, kind, text)).join(' + ')}</td>
              <td data-number="">{format.number(pool.handlingMinutes, 1, 1)}</td>
              <td data-number="">{pool.desks}</td>
              <td data-number="">{wait(pool)}</td>
              <td data-number="">{served(pool)}</td>
              <td>
                {pool.kinds
                  .filter((kind) => arrangement.losers.includes(kind))
                  .map((kind) => kindName(pooling, kind, text))
                  .join(', ') || '–'}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </PlainTable>
  );
}
