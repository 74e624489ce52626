import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { type Tornado, tornado } from '#app/decision/tornado.ts';
import type { Outcome, Problem } from '#app/results/results.ts';
import { hundredGap, letterOf } from '#app/results/wording.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import type { ChartTable } from '#renderer/components/chart-frame/chart-numbers.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { TornadoChart } from './tornado-chart.tsx';

interface LeadTornadoProps {
  problem: Problem;
  outcome: Outcome;
  order: readonly number[];
}

/** More bars than this are no picture; all stand in the numbers. */
const maxBars = 10;

/** How far each uncertain score can move the lead over another scenario. */
export function LeadTornado({ problem, outcome, order }: LeadTornadoProps) {
  const text = useText();
  const { t, format } = text;
  const [wanted, setWanted] = useState('');
  const counted = order.filter((scenario) => outcome.totals[scenario] !== null);
  const [leader, ...rivals] = counted;
  const rival = rivals.find((scenario) => problem.scenarios[scenario]?.id === wanted) ?? rivals[0];
  const found = useMemo(
    () =>
      leader === undefined || rival === undefined ? null : tornado(problem, outcome.weights, leader, rival),
    [problem, outcome.weights, leader, rival],
  );
  const title = t('results.tornado.title');
  if (!found || leader === undefined || rival === undefined) {
    return (
      <Box component="section">
        <SectionHeading title={title} />
        <EmptyState text={t('results.tornado.undecided')} />
      </Box>
    );
  }
  const names = { leader: letterOf(problem, leader), rival: letterOf(problem, rival) };
  const bars = found.bars.slice(0, maxBars).map(({ scenario, criterion, low, high }) => ({
    key: `${scenario} ${criterion}`,
    title: barTitle(problem, scenario, criterion, text),
    from: Math.min(low, high),
    to: Math.max(low, high),
  }));
  const controls = (
    <SelectField
      label={t('results.tornado.rival')}
      value={problem.scenarios[rival]?.id ?? ''}
      options={rivals.flatMap((index) => {
        const scenario = problem.scenarios[index];
        return scenario ? [{ value: scenario.id, label: `${scenario.shortName} ${scenario.name}` }] : [];
      })}
      onChange={setWanted}
    />
  );
  return bars.length === 0 ? (
    <Box component="section">
      <SectionHeading title={title} />
      <Box sx={{ maxWidth: 420, mb: 2 }}>{controls}</Box>
      <EmptyState text={t('results.tornado.none', names)} />
    </Box>
  ) : (
    <ChartFrame
      title={title}
      lead={t('results.tornado.lead', { ...names, lead: hundredGap(found.lead) })}
      controls={controls}
      fileName={t('results.tornado.file')}
      numbers={() => numbers(problem, found, text)}
    >
      {(width) => (
        <TornadoChart
          title={title}
          axis={t('results.tornado.axis', names)}
          width={width}
          lead={found.lead}
          bars={bars}
          format={format}
        />
      )}
    </ChartFrame>
  );
}

function barTitle(problem: Problem, scenario: number, criterion: number, { t }: Text): string {
  const name = problem.leaves[criterion]?.criterion.name ?? '';
  return t('results.tornado.bar', { criterion: name, scenario: letterOf(problem, scenario) });
}

function numbers(problem: Problem, { bars }: Tornado, text: Text): ChartTable {
  const { t, format } = text;
  return {
    corner: t('results.stability.criterion'),
    columns: [
      { key: 'low', title: t('results.tornado.low') },
      { key: 'high', title: t('results.tornado.high') },
    ],
    rows: bars.map(({ scenario, criterion, low, high }) => ({
      key: `${scenario} ${criterion}`,
      title: barTitle(problem, scenario, criterion, text),
      cells: [Math.min(low, high), Math.max(low, high)].map((lead) => format.signed(lead * 100)),
    })),
  };
}
