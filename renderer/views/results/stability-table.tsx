import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { memo, useId } from 'react';
import type { Outcome, Problem, Stability } from '#app/results/results.ts';
import { inwardPercent, lettersOf } from '#app/results/wording.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';

const Axes = styled(PlainTable)(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    width: '100%',
    '& .axis': {
      position: 'relative',
      display: 'block',
      height: 12,
      minWidth: 120,
      borderBottom: `1px solid ${palette.strongLine}`,
    },
    '& .axis i': {
      position: 'absolute',
      bottom: -3,
      height: 5,
      minWidth: 2,
      background: palette.primary.main,
    },
    '& .axis b': {
      position: 'absolute',
      bottom: -5,
      width: 2,
      height: 14,
      marginLeft: -1,
      background: palette.text.primary,
    },
  };
});

interface StabilityTableProps {
  problem: Problem;
  /** Empty while nobody is certainly first. */
  stability: readonly Stability[];
  outcome: Outcome;
}

/** For each weight: what it is, between which weights first place stays, and who takes over beyond. */
export function StabilityTable({ problem, outcome, stability }: StabilityTableProps) {
  const { t } = useText();
  const id = useId();
  const [first = []] = outcome.ranking;
  const sentences = [
    stability.length > 0
      ? t('results.stability.lead', { leader: lettersOf(problem, first) })
      : t('results.stability.undecided'),
    outcome.totals.includes(null) && stability.length > 0 ? t('results.stability.without') : '',
  ];
  const lead = sentences.join(' ').trim();
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading id={id} title={t('results.stability.title')} lead={lead} />
      {stability.length > 0 ? (
        <ScrollRegion title={t('results.stability.title')}>
          <Axes>
            <thead>
              <tr>
                <th scope="col">{t('results.stability.criterion')}</th>
                <th scope="col" data-number="">
                  {t('results.stability.now')}
                </th>
                <th scope="col" data-number="">
                  {t('results.stability.stays')}
                </th>
                <th scope="col">{t('results.stability.axis')}</th>
                <th scope="col">{t('results.stability.below')}</th>
                <th scope="col">{t('results.stability.above')}</th>
              </tr>
            </thead>
            <tbody>
              {stability.map((interval, index) => {
                const node = problem.leaves[index];
                if (!node) return null;
                return (
                  <StabilityRow
                    key={node.criterion.id}
                    name={node.criterion.name}
                    weight={interval.weight}
                    from={interval.from}
                    to={interval.to}
                    below={shortName(problem, interval.takenOverBelowBy)}
                    above={shortName(problem, interval.takenOverAboveBy)}
                  />
                );
              })}
            </tbody>
          </Axes>
        </ScrollRegion>
      ) : null}
    </Box>
  );
}

interface StabilityRowProps {
  name: string;
  weight: number;
  from: number;
  to: number;
  below: string;
  above: string;
}

const StabilityRow = memo(function StabilityRow(props: StabilityRowProps) {
  const { name, weight, from, to, below, above } = props;
  const { t, format } = useText();
  const ends = inwardPercent({ weight, from, to });
  const always = from <= 0 && to >= 1;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-number="">{format.percent(weight, 1)}</td>
      <td data-number="">
        {always
          ? t('results.stability.always')
          : `${format.number(ends.from)}–${format.percent(ends.to / 100, 3)}`}
      </td>
      <td>
        <span className="axis" aria-hidden="true">
          <i style={{ left: `${from * 100}%`, right: `${(1 - to) * 100}%` }} />
          <b style={{ left: `${weight * 100}%` }} />
        </span>
      </td>
      <td>{below}</td>
      <td>{above}</td>
    </tr>
  );
});

function shortName(problem: Problem, scenario: number | null): string {
  return scenario === null ? '–' : (problem.scenarios[scenario]?.shortName ?? '');
}
