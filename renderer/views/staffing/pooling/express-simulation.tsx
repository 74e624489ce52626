import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import type { DeskPooling } from '#app/indicators/staffing-pooling.ts';
import { type SimulatedPooling, simulatedPooling } from '#app/indicators/staffing-pooling-simulated.ts';
import type { SimulatedHouse } from '#app/staffing/simulated-house.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { kindName } from './kind-name.ts';

/** The same citizens every time, so that two looks at the same plan agree. */
const seed = 1;

/** One queue with none, one or more of its desks kept for quick enquiries, citizen by citizen over a year. */
export function ExpressSimulation({ pooling }: { pooling: DeskPooling }) {
  const text = useText();
  const { t, format } = text;
  const [found, setFound] = useState<{ of: DeskPooling; answer: SimulatedPooling } | null>(null);
  const [isAtWork, setAtWork] = useState(false);
  useEffect(() => {
    if (!isAtWork) return;
    // The button says that it is at work before a tenth of a second per way goes by.
    const timer = setTimeout(() => {
      setFound({ of: pooling, answer: simulatedPooling(pooling, seed) });
      setAtWork(false);
    }, 30);
    return () => clearTimeout(timer);
  }, [isAtWork, pooling]);
  const answer = found?.of === pooling ? found.answer : null;
  const ways: { name: string; house: SimulatedHouse }[] = answer
    ? [
        { name: t('staffing.pooling.way.apart'), house: answer.separate },
        ...answer.together.map(({ expressDesks, house }) => ({
          name: t(expressDesks === 0 ? 'staffing.simulation.shared' : 'staffing.simulation.express', {
            count: expressDesks,
          }),
          house,
        })),
      ]
    : [];
  const title = t('staffing.simulation.title');
  return (
    <Box component="section" aria-labelledby="express-simulation">
      <SectionHeading
        id="express-simulation"
        title={title}
        lead={t('staffing.simulation.lead', { quick: quickNames(pooling, text) })}
        actions={
          <Button variant="outlined" disabled={isAtWork} onClick={() => setAtWork(true)}>
            {t(isAtWork ? 'staffing.simulation.running' : 'staffing.simulation.run')}
          </Button>
        }
      />
      {ways.length > 0 ? (
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
              {ways.map(({ name, house }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
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

/** Whose enquiries are quicker than the mean: those that an express desk would take. */
function quickNames(pooling: DeskPooling, text: Text): string {
  const mean = pooling.meanHour.together.pool.handlingMinutes;
  return pooling.kinds
    .flatMap(({ handlingMinutes }, kind) => (handlingMinutes < mean ? [kindName(pooling, kind, text)] : []))
    .join(', ');
}
