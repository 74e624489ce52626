import Box from '@mui/material/Box';
import { useId } from 'react';
import type { Drawn, Problem } from '#app/results/results.ts';
import { letterOf, percentOf } from '#app/results/wording.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';

interface PairwiseTableProps {
  problem: Problem;
  drawn: Drawn;
  shown: readonly number[];
}

/** In how many draws each scenario is ahead of each other one. */
export function PairwiseTable({ problem, drawn, shown }: PairwiseTableProps) {
  const { t, format } = useText();
  const id = useId();
  const ahead = (a: number, b: number) => drawn.pairwise[a * problem.scenarioCount + b] ?? 0;
  const [first = 0, second = 0] = shown;
  const lead = t('results.pairs.lead', {
    first: letterOf(problem, first),
    second: letterOf(problem, second),
    share: percentOf(ahead(first, second)),
  });
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading id={id} title={t('results.pairs.title')} lead={lead} />
      <ScrollRegion title={t('results.pairs.title')}>
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{t('results.pairs.corner')}</th>
              {shown.map((b) => (
                <th key={b} scope="col" data-number="">
                  {letterOf(problem, b)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((a) => (
              <tr key={a}>
                <th scope="row">
                  <b>{letterOf(problem, a)}</b> {problem.scenarios[a]?.name}
                </th>
                {shown.map((b) => (
                  <td key={b} data-number="">
                    {a === b ? '–' : format.percent(percentOf(ahead(a, b)) / 100, 1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </ScrollRegion>
    </Box>
  );
}
