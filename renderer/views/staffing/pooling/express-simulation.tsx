import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import type { DeskPooling } from '#app/indicators/staffing-pooling.ts';
import { type ExpressDesks, expressAlternatives } from '#app/staffing/express-desks.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';
import { kindName } from './pooling-part.tsx';

/** The same citizens every time, so that two looks at the same plan agree. */
const seed = 1;

/** One queue with none, one or more of its desks kept for quick enquiries, citizen by citizen over a year. */
export function ExpressSimulation({ pooling }: { pooling: DeskPooling }) {
  const text = useText();
  const { t, format } = text;
  const [found, setFound] = useState<{ of: DeskPooling; ways: ExpressDesks[] } | null>(null);
  const [isAtWork, setAtWork] = useState(false);
  useEffect(() => {
    if (!isAtWork) return;
    // The button says that it is at work before a tenth of a second per way goes by.
    const timer = setTimeout(() => {
      setFound({ of: pooling, ways: simulated(pooling) });
      setAtWork(false);
    }, 30);
    return () => clearTimeout(timer);
  }, [isAtWork, pooling]);
  const ways = found?.of === pooling ? found.ways : null;
  const title = t('staffing.simulation.title');
  return (
    <Box component="section" aria-labelledby="express-simulation">
      <SectionHeading
        id="express-simulation"
        title={title}
        lead={t('staffing.simulation.lead', { quick: kindName(pooling, quickest(pooling), text) })}
        actions={
          <Button variant="outlined" disabled={isAtWork} onClick={() => setAtWork(true)}>
            {t(isAtWork ? 'staffing.simulation.running' : 'staffing.simulation.run')}
          </Button>
        }
      />
      {ways ? (
        <ScrollRegion title={title}>
          <PlainTable>
            <thead>
              <tr>
                <th scope="col">{t('staffing.simulation.way')}</th>
                {pooling.kinds.map((_, kind) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place is the kind
                  <th key={kind} scope="col" data-number="">
                    {t('staffing.simulation.wait', { kind: kindName(pooling, kind, text) })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ways.map(({ expressDesks, house }) => (
                <tr key={expressDesks}>
                  <th scope="row">{t('staffing.simulation.express', { count: expressDesks })}</th>
                  {pooling.kinds.map((_, kind) => {
                    const queue = house.state === 'stable' ? house.kinds[kind] : undefined;
                    return (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the place is the kind
                      <td key={kind} data-number="">
                        {queue
                          ? `${format.number(queue.meanWaitMinutes.mean, 1, 1)} ± ${format.number(queue.meanWaitMinutes.halfWidth, 1, 1)} · ${format.percent(queue.servedInTime.mean)}`
                          : t('staffing.week.overloaded')}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </ScrollRegion>
      ) : null}
    </Box>
  );
}

function simulated({ kinds, rule, meanHour, ...rest }: DeskPooling): ExpressDesks[] {
  return expressAlternatives(
    { kinds, withinMinutes: rule.promise.withinMinutes, seed, desks: meanHour.together.desks },
    [quickest({ kinds, rule, meanHour, ...rest })],
  );
}

/** The kind with the shortest handling time. */
function quickest({ kinds }: DeskPooling): number {
  return kinds.reduce(
    (best, { handlingMinutes }, kind) =>
      handlingMinutes < (kinds[best]?.handlingMinutes ?? Number.POSITIVE_INFINITY) ? kind : best,
    0,
  );
}
